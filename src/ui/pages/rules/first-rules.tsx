import { useState } from 'preact/hooks';
import { correctionLines } from '../../../policy/file/corrections.ts';
import type { Rules } from '../../../policy/file/rules.ts';
import { PARTS, rulesDiff } from '../../../policy/file/rules-diff.ts';
import { useQuestionFocus } from '../../controls/use-question-focus.ts';
import { useLanguage } from '../../findings/language.ts';
import { numeral } from '../../i18n/index.ts';
import { useHandoverTexts } from '../handover/texts.ts';
import { nameIn } from '../names.ts';
import { useTexts } from '../texts.ts';
import { CorrectionList } from './rules-corrections.tsx';

interface FirstRulesProps {
  /** Name of the file. */
  file: string;
  rules: Rules;
  onTake: (withCorrections: boolean) => void;
  onLeave: () => void;
}

/**
 * What a file brings where no rules are in force: whose they are and how much is in them, in one question. Nothing can
 * be lost by taking it, so the focus goes to the way on.
 */
export function FirstRules({ file, rules, onTake, onLeave }: FirstRulesProps) {
  const language = useLanguage();
  const { institution: texts, status } = useTexts();
  const { changes, cancel } = useHandoverTexts();
  const { question, harmless } = useQuestionFocus();
  const [corrects, setCorrects] = useState(false);
  const lines = correctionLines(rules);
  const brought = rulesDiff(null, rules);
  const counts = PARTS.filter((part) => part !== 'institution' && part !== 'file' && part !== 'sites').flatMap(
    (part) => {
      const count = brought.filter((change) => change.part === part).length;
      return count > 0 ? [[changes.parts[part], numeral(count)] as const] : [];
    },
  );
  return (
    <fieldset class="question first-rules" ref={question}>
      <legend>{texts.inFile(file)}</legend>
      <p>
        <strong>{nameIn(rules.institution?.name, language) ?? status.unnamed}</strong>,{' '}
        {texts.version(rules.version ?? 1)}
      </p>
      <dl class="facts">
        {counts.map(([part, count]) => (
          <div key={part}>
            <dt>{part}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {lines.length > 0 && (
        <div class="corrections">
          <label class="tick">
            <input
              type="checkbox"
              name="with-corrections"
              checked={corrects}
              onChange={(event) => setCorrects(event.currentTarget.checked)}
            />
            <span>{texts.withCorrections}</span>
          </label>
          <p class="note">{texts.correctionsDo}</p>
          <CorrectionList lines={lines} />
        </div>
      )}
      <div class="row">
        <button
          type="button"
          class="primary"
          data-do="take"
          ref={harmless}
          onClick={() => onTake(corrects || lines.length === 0)}
        >
          {texts.takeFirst}
        </button>
        <button type="button" class="secondary" onClick={onLeave}>
          {cancel}
        </button>
      </div>
    </fieldset>
  );
}
