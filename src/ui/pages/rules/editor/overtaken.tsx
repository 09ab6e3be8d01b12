import { useMemo } from 'preact/hooks';
import { DEFAULT_RULES } from '../../../../policy/file/defaults.ts';
import type { Rules } from '../../../../policy/file/rules.ts';
import { RulesChanges } from '../../handover/rules-changes.tsx';
import { useEditorTexts } from './editor-texts.ts';
import { type Draft, draftOf } from './model/editable.ts';
import { merged } from './model/merge.ts';

interface OvertakenProps {
  draft: Draft;
  /** The rules that the draft was begun from. */
  from: Rules | null;
  inForce: Rules | null;
  /** Goes on with these as a draft of the rules in force. */
  onGoOn: (draft: Draft) => void;
  onDiscard: () => void;
}

/** Other rules came into force while these were edited: what differs, and what is to become of what was begun. */
export function Overtaken({ draft, from, inForce, onGoOn, onDiscard }: OvertakenProps) {
  const { overtaken: texts } = useEditorTexts();
  const theirs = useMemo(() => draftOf(inForce ?? DEFAULT_RULES), [inForce]);
  const both = useMemo(() => merged(draftOf(from ?? DEFAULT_RULES), draft, theirs), [from, draft, theirs]);
  const differences = useMemo(() => <RulesChanges before={from} after={inForce} />, [from, inForce]);
  return (
    <div class="overtaken">
      <div role="alert">
        <h3>{texts.title}</h3>
        <p>{both ? texts.apart : texts.same}</p>
      </div>
      <details>
        <summary>{texts.differences}</summary>
        {differences}
      </details>
      <div class="row">
        {both && (
          <button type="button" class="primary" data-action="merge" onClick={() => onGoOn(both)}>
            {texts.merge}
          </button>
        )}
        <button type="button" class="secondary" data-action="keep-draft" onClick={() => onGoOn(draft)}>
          {texts.keepMine}
        </button>
        <button type="button" class="secondary" data-action="discard" onClick={onDiscard}>
          {texts.takeTheirs}
        </button>
      </div>
      <p class="note">{texts.keepMineHint}</p>
    </div>
  );
}
