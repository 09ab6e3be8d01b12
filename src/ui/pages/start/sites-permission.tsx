import { useEffect, useState } from 'preact/hooks';
import { allowOwnSites, ownSitesAllowed } from '../../../platform/site-permission.ts';
import { useSay } from '../../controls/notice.tsx';
import { useStartTexts } from './texts.ts';

/** Asks for the sites of the manifest where the browser has not given them; otherwise there is nothing to see. */
export function SitesPermission() {
  const texts = useStartTexts().permission;
  const say = useSay();
  const [allowed, setAllowed] = useState(true);
  useEffect(() => void ownSitesAllowed().then(setAllowed), []);
  if (allowed) return null;
  const ask = async (answer: Promise<boolean>) => {
    const given = await answer;
    setAllowed(given);
    say(given ? texts.given : texts.refused);
  };
  return (
    <div class="step-permission">
      <p>
        <strong>{texts.sentence}</strong> {texts.why}
      </p>
      <button type="button" class="primary" onClick={() => void ask(allowOwnSites())}>
        {texts.ask}
      </button>
    </div>
  );
}
