import type { Finding, Fix } from '../../engine/types.ts';
import { Basis } from './basis.tsx';
import { usePartsTexts } from './language.ts';
import { LevelSign } from './level-sign.tsx';
import { isWhole, wordsOf } from './mend.ts';

export interface FindingActions {
  /** Makes the mend in the text. */
  onMend?: (fix: Fix) => void;
  /** Takes the person to the words in the text. */
  onShow?: (finding: Finding) => void;
}

interface FindingCardProps extends FindingActions {
  /** Findings that say the same of different words; at least one. */
  findings: readonly Finding[];
  /** The text that the findings' offsets belong to. */
  text: string;
}

/** One finding: what is wrong and where, why, how to mend it, and on what it rests. */
export function FindingCard({ findings, text, onMend, onShow }: FindingCardProps) {
  const texts = usePartsTexts();
  const [finding] = findings;
  if (!finding) return null;
  const pointed = findings.filter((each) => !isWhole(each, text) && each.end > each.start);
  const fixes = findings.flatMap((each) => each.fixes);
  return (
    <article class="kv-finding" data-finding={finding.check} data-level={finding.level}>
      <p class="kv-finding-level">
        <LevelSign level={finding.level} />
        <span>
          <strong>{texts.levels[finding.level]}</strong> · {texts.groups[finding.group]}
        </span>
      </p>
      <h3 class="kv-finding-message">{finding.message}</h3>
      {pointed.map((each) => (
        <p class="kv-finding-words" key={each.start}>
          <q>{wordsOf(each, text)}</q>{' '}
          {onShow && (
            <button type="button" class="kv-link" onClick={() => onShow(each)}>
              {texts.showWords}
            </button>
          )}
        </p>
      ))}
      <p class="kv-finding-why">{finding.why}</p>
      {onMend && fixes.length > 0 && (
        <p class="kv-mends">
          {fixes.map((fix) => (
            <button
              type="button"
              class="kv-mend"
              key={`${fix.start}-${fix.end}-${fix.text}`}
              onClick={() => onMend(fix)}
            >
              {fix.label}
            </button>
          ))}
        </p>
      )}
      <Basis ids={finding.basis} />
    </article>
  );
}
