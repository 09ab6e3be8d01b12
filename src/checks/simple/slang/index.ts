import type { Check, Outcome } from '../../contract.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { type FoundTone, toneIn } from './tone.ts';
import { SLANG_WORDS } from './words.ts';

/** The first loose word pulls the post this far, each further one a quarter as much. */
const PULL = 28;

/**
 * Slang and a childish tone where it makes light of people's money, duties or safety, of illness, death or crime; a
 * human tone about anything else is wanted.
 */
export const check: Check = {
  id: 'simple/slang',
  group: 'simple',
  level: 'confirm',
  basis: ['swot-2012', 'editorial'],
  reads: SLANG_WORDS,
  text: { lv, en },
  run: (context) => {
    return toneIn(context).map((tone, index) => outcome(tone, index === 0 ? PULL : PULL / 4, context));
  },
};

function outcome(tone: FoundTone, pull: number, { doc }: Parameters<Check['run']>[0]): Outcome {
  const { start, end, kind } = tone;
  const word = doc.text.slice(start, end);
  const plain = SLANG_WORDS.of(doc.lang)?.plain(word);
  return {
    outcome: 'flag',
    start,
    end,
    data: { word, kind, plain: plain ?? '' },
    pull,
    ...(plain === undefined ? {} : { fixes: [{ start, end, text: plain }] }),
  };
}
