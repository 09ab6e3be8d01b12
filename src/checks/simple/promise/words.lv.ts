import { type BooksIn, booksOf } from '../../word-lists.ts';
import type { PromiseWords } from './shape.ts';
import file from './words.lv.txt';

/** "Nezaudēs", "nepieaugs", "nemainīsies": Latvian negates twice, so beside "neviens" this form is always there. */
const NEGATED =
  /^ne(?!viens|kas$|kād|kad|liels|sens|taisās|taisas|baidās|baidas|jūtas|dodas|sūdzas|rodas).+(?:[āēīūaeiuo]s|[āēīūaeiuo]si|os|[^t]ies|[kgpmlrbd]s|[^i]sim|simies|[āēīūaeiukgpmlrbd]siet|sieties)$/u;
const NOT_VERB = /(?:īgs|igs|ums|ams|āms|iels|ējs|ejs|iskas|isks|ības|ibas|šanas|sanas|jās)$/u;

/** How a noun ends beside the endings of "visi", "katrs", "neviens". */
const NOUN_ENDINGS: Record<string, RegExp> = {
  i: /i$/u,
  u: /u$/u,
  us: /us$/u,
  as: /[ae]s$/u,
  iem: /iem$/u,
  ām: /[āē]m$/u,
  s: /[sš]$/u,
  a: /[ae]$/u,
  am: /[aiu]m$/u,
  ai: /[ae]i$/u,
};

export const words: PromiseWords = {
  ...booksOf<BooksIn<PromiseWords>>('lv', file),
  it: 'to',
  isNobody: (key) => /^nevien(?:s|am|ai|u)$/u.test(key),
  isNoun: (absolute, next) => {
    const ending = /^(?:vis|katr|ikkatr|ikvien|nevien)(\p{Ll}+)$/u.exec(absolute)?.[1] ?? '';
    return NOUN_ENDINGS[ending]?.test(next) ?? false;
  },
  sameThing: (absolute, noun) => {
    const ending = /^vis(i|as|iem|ām|am|us)$/u.exec(absolute)?.[1];
    return ending !== undefined && noun.endsWith(ending);
  },
  negatedFuture: (key) => NEGATED.test(key) && !NOT_VERB.test(key),
};
