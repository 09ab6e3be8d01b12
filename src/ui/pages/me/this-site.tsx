import { useEffect, useState } from 'preact/hooks';
import { allowSite, forbidSite, type SiteInTab, siteInTab } from '../../../platform/site-permission.ts';
import { LevelSign } from '../../findings/level-sign.tsx';
import { useTexts } from '../texts.ts';
import { PageCheck } from './page-check.tsx';

/**
 * One line on the site behind the popup: whether posts are checked there, and the way to change that.
 * A site beyond the manifest is only promised what can be kept: it is read where its software is known.
 */
export function ThisSite() {
  const texts = useTexts().site;
  const [site, setSite] = useState<SiteInTab>();
  const look = () => void siteInTab().then(setSite);
  useEffect(look, []);
  if (!site) return null;
  const { host, allowed, added } = site;
  const state = added ? texts.allowed : allowed ? texts.checked : texts.notChecked;
  return (
    <aside class="this-site" aria-label={texts.title}>
      <p>
        <LevelSign level={allowed ? 'clear' : 'hint'} />
        <span>
          <strong>{host}</strong>: {state}
        </span>
      </p>
      {!allowed && (
        <button type="button" class="link" onClick={() => void allowSite(host).then(look)}>
          {texts.allow}
        </button>
      )}
      {added && (
        <button type="button" class="link" onClick={() => void forbidSite(host).then(look)}>
          {texts.forbid}
        </button>
      )}
      {allowed && <PageCheck host={host} />}
    </aside>
  );
}
