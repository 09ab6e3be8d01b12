import fc from 'fast-check';
import { type Entry, readEntries } from '../../../../src/checks/legal/phrase/entries.ts';
import { formsOf as english } from '../../../../src/checks/legal/phrase/verbs.en.ts';
import { formsOf as latvian } from '../../../../src/checks/legal/phrase/verbs.lv.ts';
import { words as englishWords } from '../../../../src/checks/legal/phrase/words.en.ts';
import { words as latvianWords } from '../../../../src/checks/legal/phrase/words.lv.ts';
import type { TestedLanguage } from '../../../tested-language.ts';

export const ENTRIES: Record<TestedLanguage, Entry[]> = {
  lv: readEntries(latvianWords.phrases),
  en: readEntries(englishWords.phrases),
};

const ENDINGS: Record<TestedLanguage, string[]> = {
  lv: ['', 'a', 'i', 'u', 'ais', 'ā', 'ie', 'o', 'ajiem', 'ajos', 'am', 'as', 'ām'],
  en: ['', 's', 'e', 'ed', 'ing'],
};
const STEMS: Record<TestedLanguage, string[]> = {
  lv: ['izskatī', 'kārto', 'pagarinā', 'vāk'],
  en: ['modifica', 'evalua'],
};
const GAPS: Record<TestedLanguage, string[]> = { lv: ['', 'ūdens', 'jauno laivu'], en: ['', 'new', 'large boat'] };

/** What an element of a pattern can stand for in a text. */
function wordsFor(element: string, lang: TestedLanguage): string[] {
  if (element === '…') return GAPS[lang];
  const optional = element.endsWith('?') && element.length > 1;
  const options = (optional ? element.slice(0, -1) : element).split('|').flatMap((option) => {
    if (option.startsWith('@')) return (lang === 'lv' ? latvian : english)(option.slice(1)).filter(Boolean);
    if (option.startsWith('*') && option.length > 1) return STEMS[lang].map((stem) => stem + option.slice(1));
    if (/[*~]$/u.test(option)) return ENDINGS[lang].map((ending) => option.slice(0, -1) + ending);
    return option;
  });
  return optional ? ['', ...options] : options;
}

/** A text that the entry's pattern matches. */
export const phraseOf = (entry: Entry, lang: TestedLanguage): fc.Arbitrary<string> =>
  fc
    .tuple(...entry.pattern.split(' ').map((element) => fc.constantFrom(...wordsFor(element, lang))))
    .map((words) => words.filter(Boolean).join(' ').replaceAll(' ,', ',').replaceAll(' .', '.'));

const PLAIN: Record<TestedLanguage, string[]> = {
  lv: [
    'laipa',
    'ezerā',
    'slēgta',
    'rīt',
    'laivas',
    'ūdens',
    'likuma',
    'prasībām',
    'ministrija',
    'un',
    'līdz maijam',
    'pieteikumu',
    'izskatīšanas',
    'iestādes',
    'lēmumu',
    'reģistrācijas',
  ],
  en: [
    'the lake',
    'closed',
    'tomorrow',
    'boats',
    'water',
    'regulation',
    'the applicant',
    'permit',
    'and',
    'by May',
    'conditions',
    'decision',
    'of the implementation',
  ],
};
/** Words that lean the other way, so that one phrase may weigh on both sides. */
const SIMPLE: Record<TestedLanguage, string[]> = {
  lv: ['visi saņems pabalstu', 'garantējam', 'bez maksas', 'nedrīkst', 'vienmēr', 'vajag tikai', 'viegli'],
  en: ['all residents will get money', 'guaranteed', 'free of charge', 'banned', 'never', 'simply click'],
};
const LAWS: Record<TestedLanguage, string[]> = {
  lv: ['Zvejniecības likuma 13. panta otro daļu', 'MK noteikumiem Nr. 158', 'tiek veikta iesniegumu izskatīšana'],
  en: ['section 13(2) of the Fisheries Act', 'Regulation (EU) 2016/679', 'the extension of the validity'],
};

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A sentence: plain words with phrases of officialese between them. */
const sentence = (lang: TestedLanguage, simple: boolean): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...PLAIN[lang], ...(simple ? SIMPLE[lang] : [])) },
        { weight: 2, arbitrary: fc.constantFrom(...ENTRIES[lang]).chain((entry) => phraseOf(entry, lang)) },
        { weight: 1, arbitrary: fc.constantFrom(...LAWS[lang]) },
      ),
      { minLength: 1, maxLength: 9 },
    )
    .map((parts) => `${capital(parts.join(' '))}.`);

/** A post of such sentences, parted by spaces or line breaks. */
export const postText = (lang: TestedLanguage, simple = false): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(sentence(lang, simple), fc.constantFrom(' ', '\n', '\n\n')), { minLength: 1, maxLength: 5 })
    .map((parts) =>
      parts
        .map(([text, gap]) => text + gap)
        .join('')
        .trim(),
    );

/** A sentence in which something legal is certainly found. */
export const legalSentence = (lang: TestedLanguage): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...(lang === 'lv'
      ? [
          'Saskaņā ar Zvejniecības likuma 13. panta otro daļu tas ir aizliegts.',
          'Pamatojoties uz noteikumiem, tiek veikta iesniegumu izskatīšana.',
          'Uz doto brīdi tas nav zināms.',
          'Augstākminētie dokumenti jāiesniedz rīt.',
          'NVD maksās.',
        ]
      : [
          'Pursuant to section 13(2) of the Fisheries Act this is banned.',
          'The permit is hereby suspended.',
          'The aforementioned form is needed.',
          'Applicants shall be notified thereof forthwith.',
        ]),
  );
