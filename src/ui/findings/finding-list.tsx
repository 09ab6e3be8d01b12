import { useState } from 'preact/hooks';
import type { Finding } from '../../engine/types.ts';
import { counted } from '../i18n/index.ts';
import { alike, byWeight } from './about.ts';
import { type FindingActions, FindingCard } from './finding.tsx';
import { useLanguage, usePartsTexts } from './language.ts';

/** More than three things at once nobody reads (src/checks/README.md, What a good finding is); the rest folds away. */
export const SHOWN = 3;

interface FindingListProps extends FindingActions {
  findings: readonly Finding[];
  text: string;
  lang?: string;
}

/** The findings of a post: the three weightiest open, the rest folded. */
export function FindingList({ findings, text, lang, ...actions }: FindingListProps) {
  const language = useLanguage();
  const texts = usePartsTexts();
  // A long text can have hundreds; the folded ones are drawn when somebody looks at them.
  const [unfolded, setUnfolded] = useState(false);
  const ordered = alike(byWeight(findings));
  const folded = ordered.slice(SHOWN);
  const card = (group: Finding[]) => (
    <li key={group.map(({ check, start, end }) => `${check} ${start} ${end}`).join()}>
      <FindingCard findings={group} text={text} lang={lang} {...actions} />
    </li>
  );
  if (ordered.length === 0) return null;
  return (
    <>
      <ol class="kv-findings">{ordered.slice(0, SHOWN).map(card)}</ol>
      {folded.length > 0 && (
        <details class="kv-folded" onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>{`${texts.moreBefore} ${counted(language, folded.length, texts.more)}`.trim()}</summary>
          {unfolded && <ol class="kv-findings">{folded.map(card)}</ol>}
        </details>
      )}
    </>
  );
}
