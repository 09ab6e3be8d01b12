import { useEditorTexts } from '../editor-texts.ts';
import { ChoiceAt } from '../fields/choice-at.tsx';
import { Rows } from '../fields/rows.tsx';
import { TextAt } from '../fields/text-at.tsx';
import { WordsAt } from '../fields/words-at.tsx';
import { ACRONYMS } from '../model/editable.ts';
import { type Path, textAt } from '../model/paths.ts';
import { Part } from './part.tsx';

const freshWording = () => ({ lang: 'lv', avoid: '' });
const freshAcronym = () => ({ short: '', long: '' });
const avoided = (entry: unknown) => textAt(entry, ['avoid']);
const used = (entry: unknown) => textAt(entry, ['use']);
const short = (row: unknown) => textAt(row, ['short']);
const long = (row: unknown) => textAt(row, ['long']);

/** The institution's own wording, words that are never questioned, and abbreviations that are known. */
export function LanguagePart() {
  const { tabs, language: texts } = useEditorTexts();
  return (
    <Part title={tabs.language} lead={texts.glossaryLead}>
      <h3>{texts.glossary}</h3>
      <Rows
        path={['language', 'glossary']}
        label={texts.glossary}
        words={texts.glossaryWords}
        fresh={freshWording}
        title={avoided}
        note={used}
      >
        {(path) => <WordingFields path={path} />}
      </Rows>
      <WordsAt path={['language', 'keep']} words={texts.keep} />
      <h3>{texts.acronyms}</h3>
      <p class="note">{texts.acronymsLead}</p>
      <Rows
        path={ACRONYMS}
        label={texts.acronyms}
        words={texts.acronymWords}
        fresh={freshAcronym}
        title={short}
        note={long}
      >
        {(path) => (
          <>
            <TextAt path={[...path, 'short']} words={texts.short} required />
            <TextAt path={[...path, 'long']} words={texts.long} required />
          </>
        )}
      </Rows>
    </Part>
  );
}

function WordingFields({ path }: { path: Path }) {
  const { inLanguage, language: texts } = useEditorTexts();
  return (
    <>
      <TextAt path={[...path, 'avoid']} words={texts.avoid} required />
      <TextAt path={[...path, 'use']} words={texts.use} />
      <TextAt path={[...path, 'why']} words={texts.why} />
      <ChoiceAt
        path={[...path, 'lang']}
        label={texts.lang}
        otherwise="lv"
        choices={(['lv', 'en'] as const).map((value) => ({ value, label: inLanguage[value], seen: texts.langSeen }))}
      />
    </>
  );
}
