import { useState } from 'preact/hooks';
import { useLanguage } from '../../../../findings/language.ts';
import { useEditor, useFieldAt } from '../editor-context.ts';
import { useEditorTexts } from '../editor-texts.ts';
import { type Path, textsAt } from '../model/paths.ts';
import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx';

interface WordsAtProps {
  path: Path;
  words: FieldWords;
  lang?: 'lv' | 'en';
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** More rows than this scroll inside the field. */
const MOST_ROWS = 8;

/** A list of words, a word a line: pasted, sorted and read through like any text, in thousands too. */
export function WordsAt({ path, words, lang }: WordsAtProps) {
  const language = useLanguage();
  const texts = useEditorTexts();
  const { draft, problems } = useEditor();
  const { id, name, set, onBlur } = useFieldAt(path);
  const stored = textsAt(draft, path).join('\n');
  // The draft has no blank lines and no spaces at the ends; while somebody types there are both.
  const [typed, setTyped] = useState(stored);
  const shown = linesOf(typed).join('\n') === stored ? typed : stored;
  const error = problems
    .below(name)
    .slice(0, 3)
    .map((at) => {
      const line = Number(/\[(\d+)\]$/.exec(at)?.[1] ?? 0) + 1;
      return `${texts.line(line)}: ${problems.at(at)?.[language]}`;
    })
    .join(' ');
  const faulty = error === '' ? undefined : error;
  const write = (text: string) => {
    setTyped(text);
    const lines = linesOf(text);
    set(lines.length > 0 ? lines : undefined);
  };
  return (
    <FieldFrame id={id} words={words} error={faulty}>
      <textarea
        id={id}
        name={name}
        value={shown}
        lang={lang}
        rows={Math.min(MOST_ROWS, Math.max(2, shown.split('\n').length))}
        aria-invalid={faulty !== undefined}
        aria-describedby={describedBy(id, words, faulty)}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={onBlur}
      />
    </FieldFrame>
  );
}
