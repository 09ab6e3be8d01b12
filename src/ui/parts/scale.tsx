import { WHOLE_POST } from '../../checks/scale.ts';
import type { PartsTexts } from '../i18n/parts.ts';
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

/**
 * The middle path as a picture: too simple … clear … too legal, with a speech bubble where the post stands.
 * The sentence under it says the same, so the picture itself is hidden from screen readers.
 * @param value -100 too simple … 0 clear … 100 too legal
 */
export function Scale({ value }: { value: number }) {
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
      </figcaption>
    </figure>
  );
}
