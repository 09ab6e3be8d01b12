import { type BasisId, SOURCES, type Source } from '../../checks/sources.ts';
import { useLanguage, usePartsTexts } from './language.ts';

const sourceOf = (id: string): Source | undefined => (id in SOURCES ? SOURCES[id as BasisId] : undefined);

/** On what a finding rests: the titles of its sources, as links where they can be read. */
export function Basis({ ids }: { ids: readonly string[] }) {
  const language = useLanguage();
  const texts = usePartsTexts();
  const sources = ids.flatMap((id) => sourceOf(id) ?? []);
  if (sources.length === 0) return null;
  return (
    // Who wants to know opens it: the sentence above must do for everybody else.
    <details class="kv-basis">
      <summary>{texts.basis}</summary>
      {sources.map(({ title, url }, index) => (
        <span key={title.en}>
          {index > 0 && '; '}
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title[language]}
            </a>
          ) : (
            title[language]
          )}
        </span>
      ))}
    </details>
  );
}
