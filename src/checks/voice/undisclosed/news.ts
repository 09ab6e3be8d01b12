import { sentenceAt } from '../../../engine/document.ts';
import { anyStartsIn } from '../../../engine/ranges.ts';
import type { Range } from '../../../engine/types.ts';
import type { CheckContext } from '../../contract.ts';
import { clauseAt } from '../clauses.ts';
import { readVoice } from '../judgement.ts';
import { actsAs, isPlace, nearbyOf } from '../own-names.ts';
import type { Act, VoiceWords } from '../words/shape.ts';

/** Invitations and congratulations are anybody's to pass on. */
const NEWS: ReadonlySet<Act['kind']> = new Set(['rule', 'decide', 'inform']);

/**
 * The verb of news of the institution that the post passes on in the third person ("EUA no janvāra maina darba
 * laiku"), with nothing that leads to the source: no link, no account of the institution, no quotation.
 */
export function newsOf(context: CheckContext, words: VoiceWords): Range | undefined {
  const { doc, mentions } = context;
  const hasSource =
    mentions.accounts.length > 0 || doc.quotes.length > 0 || doc.tokens.some(({ kind }) => kind === 'link');
  if (hasSource) return undefined;
  const { acts, singular, plural } = readVoice(context);
  const others = [...nearbyOf(doc, mentions.own, words), ...singular, ...plural];
  const doers = mentions.own.filter((name) => actsAs(name, doc, words) && !isPlace(name, doc, words));
  const told = acts.find((act) => {
    const sentence = sentenceAt(doc, act.start);
    if (act.who !== 'they' || !NEWS.has(act.kind) || !sentence || sentence.question) return false;
    const clause = clauseAt(doc, act.start, words.links);
    // "EUA no janvāra maina …": the name first, the verb behind it in one clause.
    return (
      clause !== undefined &&
      anyStartsIn({ start: clause.start, end: act.start }, doers) &&
      !anyStartsIn(sentence, others)
    );
  });
  return told && { start: told.start, end: told.end };
}
