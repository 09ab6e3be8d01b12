import { FindingList } from '../parts/finding-list.tsx';
import { Scale } from '../parts/scale.tsx';
import { Frame } from './dialog.tsx';
import { usePanelTexts } from './texts.ts';
import type { AskView } from './view.ts';

/** The question before publishing, or what was found when the person asks for it. */
export function Ask(view: AskView & { onBack: () => void }) {
  const texts = usePanelTexts();
  const { mode, blocked, findings, text, scale, onMendAll, onMend, onShow, onPublish, onBack } = view;
  const questions = {
    institution: texts.askInstitution,
    official: texts.askOfficial,
    personal: texts.askOwn,
    unknown: texts.askUnknown,
  };
  const held = mode === 'hold';
  const title = held ? (blocked ? texts.askBlocked : questions[view.speaks]) : texts.review;
  return (
    <Frame title={title} mode={mode} onBack={onBack}>
      <div class="kv-body">
        {findings.length === 0 && <p class="kv-fine">{texts.fine}</p>}
        {held && blocked && <p class="kv-blocked">{texts.blockedNote}</p>}
        <FindingList findings={findings} text={text} onMend={onMend} onShow={onShow} />
        {scale !== 0 && <Scale value={scale} />}
      </div>
      <div class="kv-actions">
        {onMendAll && (
          <button type="button" class="kv-button" data-action="mend" onClick={onMendAll}>
            {texts.mend}
          </button>
        )}
        {held && !blocked && (
          <button type="button" class="kv-button" data-action="publish" onClick={onPublish}>
            {texts.publish}
          </button>
        )}
        <button type="button" class="kv-button" data-action="back" onClick={onBack}>
          {texts.back}
        </button>
      </div>
    </Frame>
  );
}
