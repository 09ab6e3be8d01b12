import type { Fix } from '../../engine/types.ts';
import { changesIn } from './changes.ts';
import { usePartsTexts } from './language.ts';

/** The post before and after its fixes, in one line of reading: what goes is struck out, what comes is marked. */
export function Preview({ text, fixes, lang }: { text: string; fixes: readonly Fix[]; lang?: string }) {
  const texts = usePartsTexts();
  return (
    <p class="kv-preview" data-part="preview" lang={lang}>
      {changesIn(text, fixes).map(({ kind, text: words }, index) => {
        const key = `${index} ${words}`;
        if (kind === 'same') return <span key={key}>{words}</span>;
        // Screen readers do not tell struck-out words from others; these two words do.
        return kind === 'old' ? (
          <del key={key}>
            <span class="kv-unseen">{texts.was} </span>
            {words}
          </del>
        ) : (
          <ins key={key}>
            <span class="kv-unseen"> {texts.becomes} </span>
            {words}
          </ins>
        );
      })}
    </p>
  );
}
