import type { Decision } from '../../engine/types.ts';
import { counted } from '../i18n/index.ts';
import { useLanguage, usePartsTexts } from './language.ts';
import { LevelSign } from './level-sign.tsx';

/** What will happen when the post is published, in one line, with the number of findings. */
export function DecisionLine({ decision, count }: { decision: Decision; count: number }) {
  const language = useLanguage();
  const texts = usePartsTexts();
  return (
    <p class="kv-decision" data-level={decision}>
      <LevelSign level={decision} />
      <span>
        {texts.decisions[decision]}
        {count > 0 && <span class="kv-decision-count"> {counted(language, count, texts.findings)}</span>}
      </span>
    </p>
  );
}
