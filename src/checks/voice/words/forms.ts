import { type Document, keyOf } from '../../../engine/document.ts';
import { fold } from '../../../engine/tokens.ts';

/** A list of forms that is made at the first look and searched with and without diacritics. */
export function lookup<T>(make: () => Iterable<readonly [string, T]>): (doc: Document, token: number) => T | undefined {
  let plain: Map<string, T> | undefined;
  let folded: Map<string, T> | undefined;
  return (doc, index) => {
    const token = doc.tokens[index];
    if (token?.kind !== 'word') return undefined;
    if (doc.folded) {
      folded ??= new Map([...make()].map(([form, value]) => [fold(form), value]));
      return folded.get(keyOf(token, doc));
    }
    plain ??= new Map(make());
    return plain.get(token.lower.replaceAll('’', "'"));
  };
}
