import { useTexts } from '../pages/texts.ts';
import { NETWORKS } from './site-names.ts';
import { TextField } from './text-field.tsx';

interface SiteChoiceProps {
  /** Canonical id of a network, or the address of another site as typed so far. */
  site: string;
  onSite: (site: string) => void;
  error?: string;
}

/** One of the networks, or another site by its address. */
export function SiteChoice({ site, onSite, error }: SiteChoiceProps) {
  const texts = useTexts().accounts;
  const isNetwork = NETWORKS.some((network) => network.site === site);
  return (
    <>
      <label class="field">
        <span class="label">{texts.site}</span>
        <select name="site" value={isNetwork ? site : ''} onChange={(event) => onSite(event.currentTarget.value)}>
          {NETWORKS.map((network) => (
            <option key={network.site} value={network.site}>
              {network.name}
            </option>
          ))}
          <option value="">{texts.otherSite}</option>
        </select>
      </label>
      {!isNetwork && (
        <TextField
          name="other-site"
          label={texts.otherSiteName}
          hint={texts.otherSiteHint}
          value={site}
          onText={onSite}
          error={error}
        />
      )}
    </>
  );
}
