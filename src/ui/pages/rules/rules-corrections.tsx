import type { CorrectionLine } from '../../../policy/file/corrections.ts';
import { siteName } from '../../controls/site-names.ts';
import { useQuestionFocus } from '../../controls/use-question-focus.ts';
import { useTexts } from '../texts.ts';

interface RulesCorrectionsProps {
  lines: readonly CorrectionLine[];
  onTake: () => void;
  onLeave: () => void;
}

/** What a file corrects in the data of sites, shown before it is taken: they say where our own eyes look. */
export function RulesCorrections({ lines, onTake, onLeave }: RulesCorrectionsProps) {
  const texts = useTexts().institution;
  const { question, harmless } = useQuestionFocus();
  return (
    <fieldset class="question corrections" ref={question}>
      <legend>{texts.corrections}</legend>
      <p>{texts.correctionsQuestion}</p>
      <CorrectionList lines={lines} />
      <div class="row">
        <button type="button" class="secondary" data-action="take-corrections" onClick={onTake}>
          {texts.correctionsYes}
        </button>
        <button type="button" class="secondary" ref={harmless} onClick={onLeave}>
          {texts.correctionsNo}
        </button>
      </div>
    </fieldset>
  );
}

/** Where each correction is, and what it makes of the page. */
export function CorrectionList({ lines }: { lines: readonly CorrectionLine[] }) {
  const texts = useTexts().institution;
  return (
    <ul>
      {lines.map(({ site, surface, part, selector, attribute, path }) => (
        <li key={path.join(' ')}>
          <strong>{siteName(site)}</strong>
          {surface !== undefined && ` (${surface})`}: {texts.correctedParts[part]}
          <br />
          <code>{attribute === undefined ? selector : `${selector} → ${attribute}`}</code>
        </li>
      ))}
    </ul>
  );
}
