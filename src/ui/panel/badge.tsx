import { counted } from '../i18n/index.ts';
import { uncheckedTexts } from '../i18n/unchecked.ts';
import { useLanguage } from '../parts/language.ts';
import { LevelSign } from '../parts/level-sign.tsx';
import { usePanelTexts } from './texts.ts';
import { onlyByHand } from './trusted.ts';
import type { BadgeState, BadgeView } from './view.ts';

/** A small mark beside the composer: how the text stands, and the way to what was found. */
export function Badge({ state, count, level, left, top, onPress }: BadgeView) {
  const language = useLanguage();
  const texts = usePanelTexts();
  const words: Record<BadgeState, string> = {
    fine: texts.fine,
    findings: counted(language, count, texts.findings),
    held: `${texts.held} ${counted(language, count, texts.findings)}`,
    unchecked: uncheckedTexts[language].unchecked,
    checking: texts.checking,
  };
  const spoken = state === 'unchecked';
  return (
    <div class="kv-badge-place" style={{ left: `${left}px`, top: `${top}px` }}>
      <button
        type="button"
        class="kv-badge"
        data-part="badge"
        data-state={state}
        data-count={count}
        aria-haspopup="dialog"
        aria-label={`${texts.name}: ${words[state]}`}
        title={`${texts.name}: ${words[state]}`}
        onClick={(event) => onlyByHand(event) && onPress()}
      >
        <LevelSign level={spoken ? 'confirm' : level} />
        {count > 0 && <span class="kv-badge-count">{count}</span>}
        {spoken && <span>{words[state]}</span>}
      </button>
      <span class="kv-unseen" role="status">
        {spoken ? words[state] : ''}
      </span>
    </div>
  );
}
