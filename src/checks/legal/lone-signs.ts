import { type Document, keyOf, sentenceAt } from '../../engine/document.ts';
import { rangesIn } from '../../engine/ranges.ts';
import type { AccountStanding } from '../../policy/register/register.ts';
import { isPrivateAccount } from '../voice/accounts.ts';
import type { Signal } from './signal.ts';
import { WEIGHTS } from './weights.ts';
import { LEGAL_WORDS } from './words.ts';

/**
 * Leaves out of sight what is no officialese by itself; all of it weighs as before. On a private account nothing is
 * shown short of a post that reads like law as a whole: how people write there is their own affair. Elsewhere one exact
 * reference in a clear sentence, or one short name in a clear post, is how a source is named (ethics-2018), and one
 * sentence that only has words of law among others that have none is a term, not a manner.
 */
export function spareLoneSigns(signals: readonly Signal[], doc: Document, account: AccountStanding): Signal[] {
  if (isPrivateAccount(account)) return isLikeLaw(signals) ? [...signals] : signals.map(hidden);
  const reference = loneReference(signals, doc);
  const lone = [reference, loneAcronym(signals, doc), loneDense(signals, reference, doc)];
  return signals.map((mark) => (lone.includes(mark) ? hidden(mark) : mark));
}

const hidden = (mark: Signal): Signal => ({ ...mark, raised: false });

const isLikeLaw = (signals: readonly Signal[]): boolean =>
  signals.reduce((sum, { pull }) => sum + pull, 0) >= WEIGHTS.wholePost;

/** Where to read who that is. */
const hasLink = ({ tokens }: Document): boolean => tokens.some(({ kind }) => kind === 'link');

/** Whoever a sentence begins with does or is something in it; an article may stand before. */
function isSubject(doc: Document, start: number): boolean {
  const sentence = sentenceAt(doc, start);
  const before = doc.tokens.slice(sentence?.first, sentence?.last).filter((token) => token.start < start);
  const articles = LEGAL_WORDS.of(doc.lang)?.articles;
  return before.length < 2 && before.every((token) => articles?.has(keyOf(token, doc)));
}

/** The only reference of the post, where it stands alone in its sentence and names one place. */
function loneReference(signals: readonly Signal[], { sentences }: Document): Signal | undefined {
  const [reference, second] = signals.filter(({ kind }) => kind === 'law-reference');
  if (!reference?.exact || second) return undefined;
  const sentence = sentences.find(({ end }) => end > reference.start);
  if (!sentence) return undefined;
  return rangesIn(sentence, signals).every(
    (sign) => sign === reference || sign.slight || sign.kind === 'dense-sentence',
  )
    ? reference
    : undefined;
}

function loneAcronym([sign, second]: readonly Signal[], doc: Document): Signal | undefined {
  if (sign?.kind !== 'acronym' || second) return undefined;
  return hasLink(doc) || !isSubject(doc, sign.start) ? sign : undefined;
}

/** One of several sentences that has words of law, in a post with no other sign than slight ones and its source. */
function loneDense(signals: readonly Signal[], reference: Signal | undefined, { sentences }: Document) {
  const [sign, second] = signals.filter((mark) => !mark.slight && mark !== reference);
  return sign?.kind === 'dense-sentence' && !second && sentences.length > 1 ? sign : undefined;
}
