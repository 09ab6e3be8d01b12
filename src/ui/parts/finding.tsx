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
  finding: Finding;
  /** The text that the finding's offsets belong to. */
  text: string;
}

/** One finding: what is wrong and where, why, how to mend it, and on what it rests. */
export function FindingCard({ finding, text, onMend, onShow }: FindingCardProps) {
  const texts = usePartsTexts();
  return (
    <article class="kv-finding" data-finding={finding.check} data-level={finding.level}>
      <p class="kv-finding-level">
        <LevelSign level={finding.level} />
        <span>
          <strong>{texts.levels[finding.level]}</strong> · {texts.groups[finding.group]}
        </span>
      </p>
      <h3 class="kv-finding-message">{finding.message}</h3>
      {!isWhole(finding, text) && finding.end > finding.start && (
        <p class="kv-finding-words">
          <q>{wordsOf(finding, text)}</q>{' '}
          {onShow && (
            <button type="button" class="kv-link" onClick={() => onShow(finding)}>
              {texts.showWords}
            </button>
          )}
        </p>
      )}
      <p class="kv-finding-why">{finding.why}</p>
      {onMend && finding.fixes.length > 0 && (
        <p class="kv-mends">
          {finding.fixes.map((fix) => (
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
