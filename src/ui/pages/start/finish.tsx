import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { closePage } from '../../../platform/pages.ts';
import { keysOf } from '../../../platform/shortcut.ts';
import { Brand } from '../../controls/brand.tsx';
import { LevelSign } from '../../findings/level-sign.tsx';
import { useStartTexts } from './texts.ts';

/** The name of the command in the manifest. */
const COMMAND = 'show-findings';

/** What will be seen from now on while writing, and where the settings are. */
export function Finish({ onAgain, onSettings }: { onAgain: () => void; onSettings: () => void }) {
  const texts = useStartTexts().finish;
  const [keys, setKeys] = useState<string | null>();
  useEffect(() => void keysOf(COMMAND).then((found) => setKeys(found ?? null)), []);
  return (
    <section class="step finish" aria-labelledby="finish-title">
      <h2 id="finish-title" tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{texts.lead}</p>
      <dl class="to-see">
        <div>
          <dt>{texts.badge}</dt>
          <Seen picture={<BadgePicture level="clear" />} words={texts.badges.fine} />
          <Seen picture={<BadgePicture level="hint" count={2} />} words={texts.badges.findings} />
          <Seen picture={<BadgePicture level="confirm" count={1} />} words={texts.badges.held} />
        </div>
        <div>
          <dt>{texts.underline}</dt>
          <Seen picture={<mark data-level="confirm">{texts.confirmWords}</mark>} words={texts.confirm} />
          <Seen picture={<mark data-level="hint">{texts.hintWords}</mark>} words={texts.hint} />
        </div>
        <div>
          <dt>{texts.keys}</dt>
          {keys === null ? <dd>{texts.noKeys}</dd> : <Seen picture={<kbd>{keys}</kbd>} words={texts.keysDo} />}
        </div>
        <div>
          <dt>{texts.settings}</dt>
          <Seen picture={<Brand />} words={texts.settingsAt} />
        </div>
      </dl>
      <div class="step-ways">
        <button type="button" class="primary" data-way="close" onClick={() => void closePage()}>
          {texts.close}
        </button>
        <button type="button" class="secondary" data-way="settings" onClick={onSettings}>
          {texts.see}
        </button>
        <button type="button" class="link" data-way="again" onClick={onAgain}>
          {texts.again}
        </button>
      </div>
    </section>
  );
}

function Seen({ picture, words }: { picture: ComponentChildren; words: string }) {
  return (
    <dd>
      <span class="to-see-picture">{picture}</span>
      <span>{words}</span>
    </dd>
  );
}

/** The badge as it stands in a page; its words stand beside it here. */
function BadgePicture({ level, count }: { level: 'clear' | 'hint' | 'confirm'; count?: number }) {
  return (
    <span class="badge-picture" data-level={level} aria-hidden="true">
      <LevelSign level={level} />
      {count}
    </span>
  );
}
