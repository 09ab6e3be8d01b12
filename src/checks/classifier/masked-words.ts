import { fold, type Token } from '../../engine/tokens.ts';
import type { Range } from '../../engine/types.ts';
import type { CheckContext } from '../contract.ts';

/** A word of a post as the classifier reads it. */
export interface MaskedWord {
  /** In lower case and without diacritics; names, numbers and addresses by their kind alone. */
  word: string;
  /** Index of its token. */
  token: number;
  /** A word of the language, of which parts tell something. */
  isWord: boolean;
  /** Somebody else's: within a quotation. */
  isQuoted: boolean;
}

/**
 * The words of a post with all masked by which one institution differs from another: what is learned from the posts of
 * some shall hold for others.
 */
export function maskedWords({ doc, mentions }: CheckContext): MaskedWord[] {
  const isOwnName = walk(mentions.own);
  const isOwnAccount = walk(mentions.accounts);
  const isOfficial = walk(mentions.people);
  const isQuoted = walk(doc.quotes);
  let isInName = false;
  return doc.tokens.flatMap((token, at): MaskedWord[] => {
    const quoted = isQuoted(token);
    const wasInName = isInName;
    isInName = isOwnName(token);
    // A name of several words is one.
    if (isInName) return wasInName ? [] : [{ word: 'OWN', token: at, isWord: false, isQuoted: quoted }];
    const official = isOfficial(token);
    const word = official ? 'OFFICIAL' : masked(token, isOwnAccount(token));
    return word === undefined
      ? []
      : [{ word, token: at, isWord: token.kind === 'word' && !official, isQuoted: quoted }];
  });
}

/** Whether tokens, asked for in their order, lie within one of these ranges. */
function walk(ranges: readonly Range[]): (token: Token) => boolean {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let at = 0;
  return ({ start, end }) => {
    while (at < sorted.length && (sorted[at] as Range).end <= start) at++;
    const range = sorted[at];
    return range !== undefined && range.start <= start && end <= range.end;
  };
}

function masked({ kind, text, lower }: Token, isOwn: boolean): string | undefined {
  switch (kind) {
    case 'word':
    case 'hashtag':
      return fold(lower);
    case 'number':
      return text.length > 3 ? '0000' : '0';
    case 'handle':
      return isOwn ? 'OWNHANDLE' : 'HANDLE';
    case 'link':
    case 'mail':
      return isOwn ? 'OWNLINK' : 'LINK';
    case 'emoji':
      return text;
    case 'mark':
      // Every post has these.
      return text === '.' || text === ',' ? undefined : text;
  }
}
