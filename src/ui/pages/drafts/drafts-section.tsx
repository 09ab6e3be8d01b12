import { useRef, useState } from 'preact/hooks';
import { type Draft, dropAllDrafts, dropDraft } from '../../../platform/drafts.ts';
import { effectiveRules } from '../../../platform/settings.ts';
import { useSay } from '../../controls/notice.tsx';
import { Question } from '../../controls/question.tsx';
import { useSettings } from '../use-settings.ts';
import { DraftCard } from './draft-card.tsx';
import { useDraftsTexts } from './texts.ts';
import { useDrafts } from './use-drafts.ts';

/** What is kept of what was written, for how long and where; each draft can be taken along or deleted. */
export function DraftsSection() {
  const texts = useDraftsTexts();
  const say = useSay();
  const { settings, change } = useSettings();
  const { drafts, unreadable, readAgain } = useDrafts();
  const [asking, setAsking] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const off = effectiveRules(settings).drafts?.keep === false;

  const after = async ({ trouble }: { trouble?: string }, sentence: string) => {
    say(trouble ? texts.failed : sentence);
    setAsking(false);
    await readAgain();
    // The button that was pressed is gone with its draft.
    title.current?.focus();
  };
  const drop = async ({ id }: Draft) => after(await dropDraft(id), texts.dropped);
  const dropAll = async () => after(await dropAllDrafts(), texts.droppedAll);
  return (
    <section aria-labelledby="drafts-title">
      <h2 id="drafts-title" ref={title} tabIndex={-1}>
        {texts.title}
      </h2>
      <p class="note">{texts.lead}</p>
      {unreadable && <p class="error">{texts.unreadable}</p>}
      {off && <p class="standing">{texts.off}</p>}
      {drafts?.length === 0 && !unreadable && !off && <p class="empty">{texts.none}</p>}
      {drafts && drafts.length > 0 && (
        <>
          <ul class="drafts">
            {drafts.map((draft) => (
              <DraftCard key={draft.id} draft={draft} onDrop={() => void drop(draft)} />
            ))}
          </ul>
          {asking ? (
            <Question
              sentence={texts.dropAllQuestion}
              yes={texts.dropAllYes}
              no={texts.cancel}
              onYes={() => void dropAll()}
              onNo={() => setAsking(false)}
            />
          ) : (
            <button type="button" class="secondary" data-do="drop-all" onClick={() => setAsking(true)}>
              {texts.dropAll}
            </button>
          )}
        </>
      )}
      {!off && (
        <div class="field">
          <label class="tick">
            <input
              type="checkbox"
              name="personal-drafts"
              checked={settings.personalDrafts}
              aria-describedby="personal-drafts-hint"
              onChange={(event) => change({ personalDrafts: event.currentTarget.checked })}
            />
            <span>{texts.personal}</span>
          </label>
          <p class="hint" id="personal-drafts-hint">
            {texts.personalHint}
          </p>
        </div>
      )}
      <p class="note">
        {texts.kept} {texts.where}
      </p>
    </section>
  );
}
