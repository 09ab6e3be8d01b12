import { useLanguage } from '../findings/language.ts';
import { LevelSign } from '../findings/level-sign.tsx';
import { counted } from '../i18n/index.ts';
import { uncheckedTexts } from '../i18n/unchecked.ts';
import { Status } from './status.tsx';
import { usePanelTexts } from './texts.ts';
import { onlyByHand } from './trusted.ts';
import type { BadgeState, BadgeView } from './view.ts';

/** A small mark beside the composer: in whose name the account speaks, how the text stands, and the way to what was found. */
export function Badge({
  state,
  count,
  level,
  speaks,
  situation,
  notChecked,
  compact,
  left,
  top,
  width,
  align,
  onPress,
}: BadgeView) {
  const language = useLanguage();
  const texts = usePanelTexts();
  const found = count > 0 ? counted(language, count, texts.findings) : '';
  const words: Record<BadgeState, string> = {
    fine: texts.fine,
    partly: notChecked ? texts.notChecked[notChecked] : '',
    findings: '',
    held: texts.held,
    unchecked: uncheckedTexts[language].unchecked,
    checking: texts.checking,
  };
  const spoken = state === 'unchecked';
  const shown = situation ? texts.situations[situation] : texts.speaks[speaks];
  // What is seen comes first and in the same words (WCAG 2.5.3): who speaks to the computer says what they see.
  const answered = situation ? ` ${texts.answering[situation]} ${texts.accountSpeaks('', texts.speaks[speaks])}` : '';
  const label = `${texts.name}: ${`${shown} ${found}`.trim()}. ${words[state]}${answered}`.trim();
  return (
    <div class="kv-badge-place" data-align={align} style={{ left: `${left}px`, top: `${top}px`, width: `${width}px` }}>
      <button
        type="button"
        class="kv-badge"
        data-part="badge"
        data-state={state}
        data-count={count}
        data-speaks={speaks}
        aria-haspopup="dialog"
        aria-label={label}
        title={`${label} (${texts.shortcut})`}
        // The text keeps its caret while the badge is pressed.
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => onlyByHand(event) && onPress()}
      >
        <LevelSign level={spoken ? 'confirm' : state === 'partly' ? 'open' : level} />
        {!compact && <span class="kv-badge-words">{shown}</span>}
        {count > 0 && <span class="kv-badge-count">{count}</span>}
        {spoken && <span>{words[state]}</span>}
      </button>
      <Status text={spoken ? words[state] : found && `${found}. ${texts.shortcutSays}`} />
    </div>
  );
}
