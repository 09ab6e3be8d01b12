import { useState } from 'preact/hooks';
import { Question } from '../question.tsx';
import { useEditorTexts } from './editor-texts.ts';
import type { RulesDraft } from './use-rules-draft.ts';

interface DraftStateProps {
  rulesDraft: RulesDraft;
  onApply: () => void;
  onDiscard: () => void;
}

/** Whether what is shown is in force, and the two ways on: to apply it or to discard it. */
export function DraftState({ rulesDraft, onApply, onDiscard }: DraftStateProps) {
  const { state: texts } = useEditorTexts();
  const { isBegun, isFound, isKept, isOvertaken, goOn } = rulesDraft;
  const [asking, setAsking] = useState(false);
  const discard = () => {
    setAsking(false);
    onDiscard();
  };
  const sentence = !isKept ? texts.notKept : !isBegun ? texts.same : isFound ? texts.found : texts.begun;
  return (
    <div class="rules-state" data-begun={isBegun}>
      <p role={isKept ? 'status' : 'alert'}>{isOvertaken ? `${sentence} ${texts.overtaken}` : sentence}</p>
      {asking ? (
        <Question
          sentence={texts.discardQuestion}
          yes={texts.discard}
          no={texts.keep}
          onYes={discard}
          onNo={() => setAsking(false)}
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
            <button type="button" class="secondary" data-action="discard" onClick={() => setAsking(true)}>
              {texts.discard}
            </button>
          </div>
        )
      )}
    </div>
  );
}
