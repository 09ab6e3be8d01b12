import type { RulesProblem } from '../../../policy/file/schema.ts';
import { useLanguage } from '../../findings/language.ts';
import { counted } from '../../i18n/index.ts';
import { useTexts } from '../texts.ts';
import { pathInWords } from './rules-path.ts';

/** More than this nobody fixes in one go. */
const SHOWN = 8;

/** What is wrong with a rules file, each at its place, in words. */
export function RulesProblems({ problems }: { problems: readonly RulesProblem[] }) {
  const language = useLanguage();
  const texts = useTexts().institution;
  const more = problems.length - SHOWN;
  return (
    <div class="problems">
      <p>{texts.refused}</p>
      <ul>
        {problems.slice(0, SHOWN).map(({ path, sentence }) => (
          <li key={`${path} ${sentence.en}`}>
            <strong>{pathInWords(path, texts)}</strong> {path && <code>{path}</code>}
            <br />
            {sentence[language]}
          </li>
        ))}
      </ul>
      {more > 0 && <p>+ {counted(language, more, texts.moreProblems)}</p>}
    </div>
  );
}
