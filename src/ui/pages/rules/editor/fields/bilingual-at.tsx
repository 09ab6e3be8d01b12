import { useId } from 'preact/hooks';
import { useEditorTexts } from '../editor-texts.ts';
import type { Path } from '../model/paths.ts';
import type { FieldWords } from './field-frame.tsx';
import { TextAt } from './text-at.tsx';
import { WordsAt } from './words-at.tsx';

interface BilingualAtProps {
  path: Path;
  words: FieldWords;
  /** A list of words in each language, a word a line. */
  list?: boolean;
  lines?: number;
  placeholder?: Partial<Record<'lv' | 'en', string>>;
}

/** The same in Latvian and in English, side by side. */
export function BilingualAt({ path, words, list = false, lines, placeholder }: BilingualAtProps) {
  const texts = useEditorTexts();
  const id = useId();
  return (
    <fieldset class="field" aria-describedby={words.seen && id}>
      <legend class="label">{words.label}</legend>
      <div class="pair">
        {(['lv', 'en'] as const).map((lang) =>
          list ? (
            <WordsAt key={lang} path={[...path, lang]} words={{ label: texts.inLanguage[lang] }} lang={lang} />
          ) : (
            <TextAt
              key={lang}
              path={[...path, lang]}
              words={{ label: texts.inLanguage[lang] }}
              lang={lang}
              lines={lines}
              placeholder={placeholder?.[lang]}
            />
          ),
        )}
      </div>
      {words.seen && (
        <p class="hint" id={id}>
          {words.seen}
        </p>
      )}
    </fieldset>
  );
}
