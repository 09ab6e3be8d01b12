import type { Document } from '../../../../engine/document.ts';
import type { PersonMark } from '../../../../engine/language.ts';
import type { Range } from '../../../../engine/types.ts';
import { wordsOf } from '../../../word-lists.ts';
import { lookup } from '../forms.ts';
import { conjugate } from './conjugation.ts';
import verbs from './verbs.txt';

/** Present and future "I" to "we"; the past is a story of one person. */
const plural = lookup<string>(function* () {
  for (const verb of wordsOf(verbs.plural)) {
    const [now, , will, we, , weWill] = conjugate(verb).map(({ form }) => form);
    yield [now ?? '', we ?? ''] as const;
    yield [will ?? '', weWill ?? ''] as const;
  }
});

/** "Es aicinu" becomes "Aicinām", where this is all there is of "I" in the post; no range otherwise. */
export function toPlural(doc: Document, persons: readonly PersonMark[]): (Range & { text: string }) | undefined {
  const verb = persons.find(({ source }) => source === 'verb');
  if (!verb || persons.length > 2) return undefined;
  const form = plural(doc, verb.token);
  const pronoun = persons.find((mark) => mark !== verb);
  if (!form || (pronoun && !(doc.tokens[pronoun.token]?.lower === 'es' && pronoun.token === verb.token - 1)))
    return undefined;
  const start = pronoun?.start ?? verb.start;
  const capital = /^\p{Lu}/u.test(doc.text.slice(start, verb.end));
  const text = capital ? form.charAt(0).toUpperCase() + form.slice(1) : form;
  return { start, end: verb.end, text };
}
