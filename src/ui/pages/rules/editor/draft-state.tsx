import { useState } from 'preact/hooks';
import { Question } from '../../../controls/question.tsx';
import { useSettings } from '../../use-settings.ts';
import { useEditorTexts } from './editor-texts.ts';
import { Overtaken } from './overtaken.tsx';
import type { RulesDraft } from './use-rules-draft.ts';

interface DraftStateProps {
  rulesDraft: RulesDraft;
  onApply: () => void;
  onDiscard: () => void;
}

/** Whether what is shown is in force, and the two ways on: to apply it or to discard it. */
export function DraftState({ rulesDraft, onApply, onDiscard }: DraftStateProps) {
  const { state: texts } = useEditorTexts();
  const inForce = useSettings().settings.rules;
  const { draft, isBegun, isFound, isKept, overtaken, goOn, moveTo } = rulesDraft;
  const [asking, setAsking] = useState(false);
  const ask = () => setAsking(true);
  const discard = () => {
    setAsking(false);
    onDiscard();
  };
  return (
    <div class="rules-state" data-begun={isBegun}>
      <p role={isKept ? 'status' : 'alert'}>{stateOf(rulesDraft, texts)}</p>
      {asking ? (
        <Question
          sentence={texts.discardQuestion}
          yes={texts.discard}
          no={texts.keep}
          onYes={discard}
          onNo={() => setAsking(false)}
        />
      ) : overtaken ? (
        <Overtaken
          draft={draft}
          from={overtaken.from}
          inForce={inForce}
          onGoOn={(next) => moveTo(inForce, next)}
          onDiscard={ask}
        />
      ) : (
        isBegun && (
          <div class="row">
            {isFound ? (
              <button type="button" class="primary" data-action="go-on" onClick={goOn}>
                {texts.goOn}
              </button>
            ) : (
              <button type="button" class="primary" data-action="apply" onClick={onApply}>
                {texts.apply}
              </button>
            )}
            <button type="button" class="secondary" data-action="discard" onClick={ask}>
              {texts.discard}
            </button>
          </div>
        )
      )}
    </div>
  );
}

type StateTexts = ReturnType<typeof useEditorTexts>['state'];

/** What is said of the draft: first what could be lost, then what another page did. */
function stateOf({ isBegun, isFound, isKept, elsewhere }: RulesDraft, texts: StateTexts): string {
  if (!isKept) return texts.notKept;
  if (!isBegun) return elsewhere === 'ended' ? `${texts.endedElsewhere} ${texts.same}` : texts.same;
  const own = isFound ? texts.found : texts.begun;
  return elsewhere === 'changed' ? `${own} ${texts.changedElsewhere}` : own;
}
