import { usePanelTexts } from './texts.ts';
import type { ReplyView } from './view.ts';

/** What is being answered, what works there, and who knows the topic. */
export function ReplyLine({ situation, guide, experts, onHold }: ReplyView) {
  const texts = usePanelTexts();
  if (!situation && experts.length === 0) return null;
  return (
    <section class="kv-reply" data-part="reply" data-situation={situation} aria-label={texts.replyTitle}>
      {situation && (
        <p>
          <strong>{texts.answering[situation]}</strong>
        </p>
      )}
      {guide && (
        <ul lang={guide.lang}>
          {guide.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {experts.map(({ name, contact, topics }) => (
        <p key={name}>
          {texts.expert(topics.join(', '))} <strong>{name}</strong>
          {contact && <span class="kv-muted"> · {contact}</span>}
        </p>
      ))}
      {onHold && (
        <p>
          <button type="button" class="kv-choice" data-action="hold-reply" onClick={onHold}>
            {texts.holdingReply}
          </button>
        </p>
      )}
    </section>
  );
}
