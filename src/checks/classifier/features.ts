import { fold } from '../../engine/tokens.ts';
import { readPost } from '../../languages/index.ts';
import type { CheckContext } from '../contract.ts';
import { isPrivateAccount } from '../voice/accounts.ts';
import { readVoice } from '../voice/judgement.ts';
import { maskedWords } from './masked-words.ts';
import { slotOf } from './slot.ts';

/** One thing that a post has. */
export interface Feature {
  /** Its place among the weights. */
  slot: number;
  /** How much it counts, before the post is brought to length 1. */
  value: number;
  /** Index of the token that it comes from; -1 for what the post has as a whole. */
  token: number;
}

/** How many letters a part of a word has that is read by itself: endings, stems and prefixes of a language are such. */
const PARTS = { shortest: 3, longest: 5, value: 0.5 };
/** Shorter words have no parts. */
const SHORT = 3;
/** More of one kind tells nothing more. */
const MOST = 6;

/**
 * What the classifier sees of a post: its words, alone, by the kind of account and in pairs, parts of words, and what the
 * engine already knows of it (voice, acts, mentions, what checks found). Names of features are never kept, only their
 * slots (feature hashing: Weinberger and others, 2009).
 * @param found ids of the checks that have found something
 */
export function featuresOf(context: CheckContext, found: readonly string[]): Feature[] {
  const features: Feature[] = [];
  const add = (name: string, value: number, token = -1) => features.push({ slot: slotOf(name), value, token });
  const capacity = capacityOf(context);
  let last = '^';
  const words = maskedWords(context);
  for (const { word, token, isWord, isQuoted } of words) {
    // What others said says little about who speaks here, and nothing about what is promised.
    if (isQuoted) {
      add(`q:${word}`, PARTS.value, token);
      last = '"';
      continue;
    }
    add(`w:${word}`, 1, token);
    add(`${capacity}w:${word}`, 1, token);
    add(`b:${last}_${word}`, 1, token);
    last = word;
    if (isWord && word.length > SHORT) for (const part of partsOf(word)) add(`g:${part}`, PARTS.value, token);
  }
  add(`b:${last}_$`, 1);
  for (const [name, value] of known(context, found, words.length)) add(`${capacity}${name}`, value);
  if (context.post.inReplyTo) {
    for (const token of readPost(context.post.inReplyTo).words) add(`r:${fold(token.lower)}`, PARTS.value);
  }
  return features;
}

const capacityOf = ({ account }: CheckContext): string =>
  isPrivateAccount(account) ? 'private:' : account.capacity === 'official' ? 'official:' : 'institution:';

function partsOf(word: string): string[] {
  const edged = `<${word}>`;
  const parts: string[] = [];
  for (let size = PARTS.shortest; size <= PARTS.longest; size++)
    for (let at = 0; at + size <= edged.length; at++) parts.push(edged.slice(at, at + size));
  return parts;
}

/** What the engine knows of the post without the classifier. */
function* known(
  context: CheckContext,
  found: readonly string[],
  length: number,
): Generator<[name: string, value: number], void> {
  const { doc, post, mentions } = context;
  const voice = readVoice(context);
  yield ['account', 1];
  yield [`kind ${post.kind ?? 'post'}`, 1];
  yield [`voice ${voice.voice}`, 2];
  const facts = {
    'own name': mentions.own.length,
    'own account': mentions.accounts.length,
    'people in office': mentions.people.length,
    'our body': voice.ownBody.length,
    I: voice.singular.length,
    we: voice.plural.length,
    introduced: voice.introduced,
    speaks: voice.speaksForInstitution,
  };
  for (const [name, isSo] of Object.entries(facts)) if (isSo) yield [name, 2];
  if (voice.disclaimer) yield ['disclaimer', 3];
  for (const { kind } of voice.opinions) yield [`opinion ${kind}`, 2];
  for (const { kind } of voice.verdicts) yield [`verdict ${kind}`, 2];
  for (const { kind, who } of voice.acts) yield [`act ${kind} ${who}`, 2];
  if (doc.quotes.length > 0) yield ['quotes', 1];
  if (doc.sentences.some(({ question }) => question)) yield ['question', 1];
  yield [`sentences ${Math.min(MOST, doc.sentences.length)}`, 1];
  yield [`length ${Math.min(MOST, Math.floor(Math.log2(1 + length / 8)))}`, 1];
  // Who may publish says nothing about how a post sounds.
  for (const check of found) if (!check.startsWith('authority/')) yield [`found ${check}`, 2];
  if (post.inReplyTo) yield ['answers', 1];
  if (mentions.answered) {
    yield ['answers us', 2];
    yield [`answers ${mentions.answered}`, 2];
  }
}
