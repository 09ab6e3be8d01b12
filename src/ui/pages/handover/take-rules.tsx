import type { Rules } from '../../../policy/file/rules.ts';
import { useQuestionFocus } from '../../controls/use-question-focus.ts';
import { useSettings } from '../use-settings.ts';
import { RulesChanges } from './rules-changes.tsx';
import { useHandoverTexts } from './texts.ts';

interface TakeRulesProps {
  question: string;
  rules: Rules;
  /** The word on the button, where it is not simply "take". */
  yes?: string;
  onTake: () => void;
  onLeave: () => void;
}

/** Shows what rules would change before they are taken. The focus goes to the harmless answer. */
export function TakeRules({ question, rules, yes, onTake, onLeave }: TakeRulesProps) {
  const texts = useHandoverTexts();
  const { settings } = useSettings();
  const { question: form, harmless } = useQuestionFocus();
  return (
    <fieldset class="question take-rules" ref={form}>
      <legend>{question}</legend>
      <p class="note">{settings.rules ? texts.changes.lead : texts.changes.nothingYet}</p>
      <RulesChanges before={settings.rules} after={rules} />
      <div class="row">
        <button type="button" class="primary" data-do="take" onClick={onTake}>
          {yes ?? texts.changes.take}
        </button>
        <button type="button" class="secondary" ref={harmless} onClick={onLeave}>
          {texts.cancel}
        </button>
      </div>
    </fieldset>
  );
}
