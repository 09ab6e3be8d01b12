import { useEditorTexts } from '../editor-texts.ts';
import { BilingualAt } from '../fields/bilingual-at.tsx';
import { TextAt } from '../fields/text-at.tsx';
import { WordsAt } from '../fields/words-at.tsx';
import { Part } from './part.tsx';

/** The institution and what it is called. */
export function InstitutionPart() {
  const { tabs, institution: texts } = useEditorTexts();
  return (
    <Part title={tabs.institution} lead={texts.lead}>
      <BilingualAt path={['institution', 'name']} words={texts.name} />
      <WordsAt path={['institution', 'short']} words={texts.short} />
      <WordsAt path={['institution', 'aliases']} words={texts.aliases} />
      <WordsAt path={['institution', 'domains']} words={texts.domains} />
      <TextAt path={['institution', 'country']} words={texts.country} placeholder="LV" />
    </Part>
  );
}
