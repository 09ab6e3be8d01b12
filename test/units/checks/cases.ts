import type { Case, Cases } from '../../../src/checks/contract.ts';
import type { Post, PostLanguage } from '../../../src/engine/types.ts';
import { PRACTICE } from '../../../src/policy/examples/practice.ts';

const files = import.meta.glob<{ cases: Cases }>('../../../src/checks/*/*/cases.ts', { eager: true });
/** The cases of a check, by its id. */
export const casesOf = (id: string): Cases | undefined => files[`../../../src/checks/${id}/cases.ts`]?.cases;

/** Where a case says nothing else it is a post on the practice institution's account by its head. */
const STANDING: Partial<Post> = { account: PRACTICE.account, as: PRACTICE.head };

export const textOf = (entry: Case): string => (typeof entry === 'string' ? entry : entry.text);

/** The post that a case stands for. */
export const postOf = (entry: Case, cases: Cases | undefined, lang: PostLanguage): Post => ({
  id: 'case',
  ...STANDING,
  ...cases?.standing,
  lang,
  ...(typeof entry === 'string' ? { text: entry } : entry),
});

/** The rules that a case is judged by. */
export const rulesOf = (entry: Case, cases: Cases | undefined): typeof PRACTICE.rules =>
  (typeof entry === 'object' && entry.rules) || cases?.rules || PRACTICE.rules;
