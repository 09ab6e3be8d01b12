import { useState } from 'preact/hooks';
import { NOT_LISTED } from '../../policy/register/not-listed.ts';
import { FindingList } from '../findings/finding-list.tsx';
import { Preview } from '../findings/preview.tsx';
import { Scale } from '../findings/scale.tsx';
import { Choose } from './choose.tsx';
import { Frame } from './frame.tsx';
import { usePanelTexts } from './texts.ts';
import type { AskView } from './view.ts';
import { whereIn } from './where.ts';

/** The question before publishing. */
export function Ask(view: AskView & { onBack: () => void }) {
  const texts = usePanelTexts();
  const { blocked, findings, text, lang, scale, fixes, wantsReason, approvers, topics, people, onPublish, onBack } =
    view;
  const [reason, setReason] = useState('');
  const questions = {
    institution: texts.askInstitution,
    official: texts.askOfficial,
    personal: texts.askOwn,
    unknown: texts.askUnknown,
  };
  return (
    <Frame title={blocked ? texts.askBlocked : questions[view.speaks]} mode="hold" onBack={onBack}>
      <div class="kv-body">
        {blocked && <p class="kv-blocked">{texts.blockedNote}</p>}
        {scale !== 0 && <Scale value={scale} findings={findings} text={text} lang={lang} />}
        <FindingList
          findings={findings}
          text={text}
          lang={lang}
          whereOf={whereIn(view, texts)}
          onFix={view.onFix}
          onShow={view.onShow}
        />
        {fixes.length > 1 && (
          <section class="kv-after">
            <h3>{texts.afterFix}</h3>
            <Preview text={text} fixes={fixes} lang={lang} />
          </section>
        )}
        {people && (
          <Choose
            id="me"
            label={texts.whoAreYou}
            choices={[...people, { id: NOT_LISTED, name: texts.notListed }]}
            button={texts.isMe}
            onChoose={view.onMe}
          />
        )}
        {topics && (
          <Choose id="topic" label={texts.whichTopic} choices={topics} button={texts.isTopic} onChoose={view.onTopic} />
        )}
        {approvers && (
          <Choose
            id="approver"
            label={texts.whoApproved}
            choices={approvers}
            button={texts.isApproved}
            onChoose={view.onApproved}
          />
        )}
        {wantsReason && !blocked && (
          <label class="kv-field-line">
            {texts.reason}
            <input
              type="text"
              data-field="reason"
              maxLength={300}
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </label>
        )}
      </div>
      <div class="kv-actions">
        {fixes.length > 0 && (
          <button type="button" class="kv-button" data-action="fix" onClick={view.onFixAll}>
            {texts.fix}
          </button>
        )}
        {!blocked && (
          <button
            type="button"
            class="kv-button"
            data-action="publish"
            aria-disabled={wantsReason && reason.trim() === ''}
            onClick={() => (wantsReason && reason.trim() === '' ? undefined : onPublish(reason.trim()))}
          >
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
