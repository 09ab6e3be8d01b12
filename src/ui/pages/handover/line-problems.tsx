import type { PastedProblem } from '../../../policy/tables/pasted-cells.ts';
import { useHandoverTexts } from './texts.ts';

/** More than this nobody fixes in one go. */
const SHOWN = 20;

/** What could not be read, each by its line, in words. */
export function LineProblems({ lead, problems }: { lead: string; problems: readonly PastedProblem[] }) {
  const texts = useHandoverTexts().paste;
  if (problems.length === 0) return null;
  return (
    <div class="problems">
      <p>{lead}</p>
      <ul>
        {problems.slice(0, SHOWN).map(({ line, error, given }) => (
          <li key={`${line} ${error} ${given}`}>{texts.atLine(line, texts.errors[error](given))}</li>
        ))}
      </ul>
      {problems.length > SHOWN && <p>+ {problems.length - SHOWN}</p>}
    </div>
  );
}
