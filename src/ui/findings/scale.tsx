import { WHOLE_POST } from '../../checks/scale.ts';
import type { Finding } from '../../engine/types.ts';
import type { PartsTexts } from '../i18n/findings.ts';
import { isWhole, wordsOf } from './about.ts';
import { usePartsTexts } from './language.ts';

/** So near the middle a text simply counts as clear. */
const CLEAR_WITHIN = 15;

/** What a value on the scale means, in one sentence. */
export function scaleInWords(value: number, words: PartsTexts['scale']): string {
  if (Math.abs(value) <= CLEAR_WITHIN) return words.isClear;
  if (value < 0) return value < -WHOLE_POST ? words.tooSimple : words.leansSimple;
  return value > WHOLE_POST ? words.tooLegal : words.leansLegal;
}

/** The zone that a value falls in; the picture colours it. */
function zoneOf(value: number): 'clear' | 'leaning' | 'far' {
  const distance = Math.abs(value);
  if (distance <= CLEAR_WITHIN) return 'clear';
  return distance <= WHOLE_POST ? 'leaning' : 'far';
}

/** So many words are named for each side; more would be a list to work through. */
const NAMED = 4;

/** The words that pull a post to one side of the scale, each once, in order of the text. */
function pulling(findings: readonly Finding[], text: string, side: 'legal' | 'simple'): string[] {
  const pointed = findings.filter((finding) => finding.group === side && !isWhole(finding, text));
  return [...new Set(pointed.map((finding) => wordsOf(finding, text)))].slice(0, NAMED);
}

interface ScaleProps {
  /** -100 too simple … 0 clear … 100 too legal. */
  value: number;
  /** With the text they point into, the words that pull are named. */
  findings?: readonly Finding[];
  text?: string;
  lang?: string;
}

/**
 * The middle path as a picture: too simple … clear … too legal, with a speech bubble where the post stands.
 * The sentence under it says the same, so the picture itself is hidden from screen readers.
 */
export function Scale({ value, findings = [], text = '', lang }: ScaleProps) {
  const words = usePartsTexts().scale;
  const within = Math.max(-100, Math.min(100, value));
  return (
    <figure class="kv-scale" data-zone={zoneOf(within)}>
      <div class="kv-scale-picture" aria-hidden="true">
        <div class="kv-scale-path">
          <span class="kv-scale-bubble" style={{ left: `${50 + within / 2}%` }} />
        </div>
        <div class="kv-scale-ends">
          <span>{words.simple}</span>
          <span>{words.clear}</span>
          <span>{words.legal}</span>
        </div>
      </div>
      <figcaption>
        <span class="kv-scale-title">{words.title}.</span> {scaleInWords(within, words)}
        {(['simple', 'legal'] as const).map((side) => {
          const pulls = pulling(findings, text, side);
          return (
            pulls.length > 0 && (
              <span class="kv-scale-pulls" key={side}>
                {words.pulls[side]}{' '}
                {pulls.map((pull, index) => (
                  <span key={pull}>
                    {index > 0 && ', '}
                    <q lang={lang}>{pull}</q>
                  </span>
                ))}
                .
              </span>
            )
          );
        })}
      </figcaption>
    </figure>
  );
}
