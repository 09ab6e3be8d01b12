import { useQuestionFocus } from './use-question-focus.ts';

interface QuestionProps {
  sentence: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}

/** A question in place, before something that is hard to take back. The focus goes to the harmless answer. */
export function Question({ sentence, yes, no, onYes, onNo }: QuestionProps) {
  const { question, harmless } = useQuestionFocus();
  return (
    <fieldset class="question" ref={question}>
      <legend>{sentence}</legend>
      <div class="row">
        <button type="button" class="danger" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="secondary" ref={harmless} onClick={onNo}>
          {no}
        </button>
      </div>
    </fieldset>
  );
}
