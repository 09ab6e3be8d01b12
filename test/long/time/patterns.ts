import type { TestedLanguage } from '../../tested-language.ts';

/** What a text is made of: the same again and again, in each language, or built for a length in characters. */
type Pattern = string | Record<TestedLanguage, string> | ((length: number, lang: TestedLanguage) => string);

const BOTH_SIDES = {
  lv: 'Visi saņems pabalstu! Pamatojoties uz spēkā esošajiem normatīvajiem aktiem, tiek veikta apsekošana. ',
  en: 'Everyone will get a grant! Pursuant to the provisions in force, utilise the form prior to commencement. ',
};

/** A sentence in the language, so that what follows it is read as that language. */
const OPENING: Record<TestedLanguage, string> = {
  lv: 'Ezeru un upju aģentūra informē, ka šodien ezers ir tīrs un mēs visus gaidām. ',
  en: 'The Lakes and Rivers Agency says that the lake is clean today and we are happy to see you all. ',
};

const between = (open: string, inner: string, close: string) => (length: number) =>
  open + inner.repeat(Math.ceil(length / inner.length)) + close;

/** Opened all first, closed all last. */
const nested = (open: string, close: string) => (length: number) => {
  const depth = Math.ceil(length / (open.length + close.length));
  return `${open.repeat(depth)}es${close.repeat(depth)}`;
};

/** Different words every time: what is remembered of a word helps nobody. */
const different = (write: (index: number) => string) => (length: number) => {
  let text = '';
  for (let index = 0; text.length < length; index++) text += write(index);
  return text;
};

const letters = (index: number): string => {
  let word = '';
  for (let left = index + 27; left > 0; left = Math.floor(left / 26)) word += String.fromCharCode(97 + (left % 26));
  return word;
};

/** Texts that nobody writes, or only once, by name; each is a way in which reading could cost more than it should. */
export const PATTERNS: Readonly<Record<string, Pattern>> = {
  // white space and marks
  spaces: ' ',
  'no-break spaces': '\u00a0',
  'narrow no-break spaces': '\u202f',
  tabs: '\t',
  'line breaks': '\n',
  'lines of spaces': '   \n',
  'spaces before a word': (length) => `${' '.repeat(length)}es`,
  'spaces in a signature': (length) => `– Anna${' '.repeat(length)}!`,
  hyphens: '-',
  dashes: '– ',
  'full stops': '.',
  ellipses: '… ',
  commas: ',',
  colons: 'Anna: ',
  underscores: '_',
  'exclamation and question marks': '!?',
  slashes: '/',
  'percent and plus': '%+',
  'dots and hyphens': '.-',
  'letters and dots': 'a.',
  'letters and hyphens': 'a--',
  // tokens
  'one long word': 'a',
  'one long word in capitals': 'Ā',
  'one long verbal noun': (length) => `${'šan'.repeat(length / 3)}as`,
  'one long hyphenated word': 'ezeru-',
  'one long number': '7',
  'one long number in groups': '1 000',
  'one long date': '1.',
  hashtags: '#a',
  'hashtags of words': '#MežaUgunsgrēks ',
  handles: '@a',
  'mail addresses without an end': 'a@',
  'mail addresses': 'anna.berza@ezeriunupes.gov.lv ',
  links: 'https://ezeriunupes.gov.lv/peldvietas ',
  'one long link': between('https://ezeriunupes.gov.lv/', 'peldvieta', ''),
  'a link of full stops': between('https://a', '.', 'x'),
  'bare domains': 'ezeri.lv ',
  'domains without an end': 'ezeri.upes',
  emoji: '😀',
  'emoji that are joined': '👩‍👩‍👧‍👦\u200d',
  flags: '🇱🇻',
  'skin tones': '👍🏽 ',
  keycaps: '1️⃣',
  'lone surrogates': '\ud83d',
  'combining marks': 'a\u0301',
  'one letter with marks out of order': (length) => `a${'\u0301\u0323'.repeat(length / 2)}`,
  'soft hyphens': 'a\u00ad',
  'zero width': 'e\u200bs ',
  'marks of direction': '\u202eabc\u202c \u200f\u200e ',
  'Arabic script': 'السلام عليكم ',
  'mixed scripts': 'Ezers озеро λίμνη 湖 ',
  // the own institution, judged and spoken for
  'names and verdicts in one sentence': 'EUA slikti, ',
  'verdicts that stand alone': 'Slikti! EUA. ',
  'formulas of a notice': { lv: 'EUA paziņo, ka oficiāli: ', en: 'EUA announces that official: ' },
  'promises in an answer': { lv: 'Atbildēsim un salabosim, ', en: "We'll answer and we'll fix it, " },
  // quotations and brackets
  'Latvian quotation marks never closed': '„es ',
  'guillemets never closed': '«es ',
  'guillemets never opened': 'es» ',
  'English quotation marks never closed': '“I ',
  'straight quotation marks': '"',
  'lines that each open a quotation': '„es\n',
  'straight single marks never closed': "'Es ",
  'single marks': "'A",
  'single marks never closed': '‘es ',
  quotations: '«Es domāju.» ',
  'nested guillemets': nested('«', '»'),
  'nested Latvian quotation marks': nested('„', '“'),
  'brackets never closed': '(',
  'nested brackets': nested('(', ')'),
  'a mark on each paragraph': '«Es domāju, ka labi.\n\n',
  'speakers by name': { lv: 'Anna Bērza: Es domāju tā.\n', en: 'Anna Birch: I think so.\n' },
  'names of many words': { lv: 'Anna Bērza ', en: 'Anna Birch ' },
  'a conversation in dashes': { lv: '– Es gribu mājās.\n', en: '– I want to go home.\n' },
  'speech of others': { lv: 'Es esmu, stāsta Anna. ', en: 'I am, says Anna. ' },
  retweets: 'RT @anna: es ',
  // words
  'one sentence repeated': {
    lv: 'Es domāju, ka mūsu aģentūra rīkojas labi. ',
    en: 'I think our agency is doing well. ',
  },
  'both sides': BOTH_SIDES,
  'both sides in one sentence': (length, lang) =>
    BOTH_SIDES[lang].replaceAll(/[.!]/gu, ',').repeat(length / BOTH_SIDES[lang].length),
  'both sides in different words': (length, lang) =>
    different((index) => `${BOTH_SIDES[lang]}${letters(index)}. `)(length),
  officialese: {
    lv: 'Sakarā ar to, ka uz doto brīdi tiek veikta pārbaude, laipa slēgta. ',
    en: 'Due to the fact that it is utilised, the pier is closed prior to the commencement of works. ',
  },
  'officialese in one sentence': { lv: 'sakarā ar to, ka uz doto brīdi tiek veikta pārbaude ', en: 'prior to the ' },
  promises: { lv: 'Visi saņems pabalstu! ', en: 'Everyone will get a grant for free! ' },
  'promises in one sentence': { lv: 'visi saņems pabalstu, ', en: 'everyone will get a grant, ' },
  bans: { lv: 'Aizliegts visiem! ', en: 'Banned for everyone! ' },
  slang: { lv: 'Naudiņa būs rīt, čau, nodoklītis! ', en: 'Dosh for the taxies, dude! ' },
  'a decision told as done': { lv: 'Saeima atcēla nodokli. ', en: 'Parliament abolished the tax. ' },
  figures: { lv: 'Pabalsts ir 500 eiro. ', en: 'The grant is 500 euros. ' },
  'hard line ends': { lv: 'Ezera krastā jau\nšodien gaidām jūs\n', en: 'On the shore of the\nlake we wait for you\n' },
  capitals: { lv: 'KAD BEIDZOT BŪS PAVASARIS ', en: 'WHEN WILL SPRING COME AT LAST ' },
  abbreviations: { lv: 'utt. t.i. piem. ', en: 'e.g. i.e. etc. ' },
  'abbreviations of bodies': 'VID SPKC VVD OCMA ',
  'different abbreviations': different((index) => `${letters(index).toUpperCase()} `),
  'different words': different((index) => `${letters(index)} `),
  conjunctions: { lv: 'ka ', en: 'that ' },
  'questions of readers': { lv: 'Pazaudēju pasi. Ko man darīt? ', en: 'I lost my passport. What should I do? ' },
  'first persons': { lv: 'esmu domāju uzskatu varu ', en: "I I'm my me " },
  'we and the agency': {
    lv: 'Mēs, Ezeru un upju aģentūra, slēgsim. ',
    en: 'We, the Lakes and Rivers Agency, closed. ',
  },
  'acts of the agency': { lv: 'mēs slēdzam aģentūru, ', en: 'we have decided to close the agency ' },
  'names of the agency': { lv: 'Ezeru un upju aģentūras ', en: 'Lakes and Rivers Agency ' },
  mandates: { lv: 'EUA vārdā ', en: 'on behalf of the agency ' },
  'people in office': 'Dace Ezera ',
  topics: { lv: 'Mēs peldvietā peldēties. ', en: 'We swim, bathing. ' },
  verdicts: { lv: 'Kauns, aģentūra rīkojas gļēvi. ', en: 'Shame, the ministry is lying. ' },
  'short verdicts': { lv: 'EUA. Šausmas! ', en: 'EUA. Awful! ' },
  disclaimers: { lv: 'Šeit rakstu savā vārdā. ', en: 'Here I speak for myself. ' },
  signatures: { lv: '/Anna\n', en: '– Anna, press office ' },
  introductions: { lv: 'Es esmu Anna. ', en: 'I am Anna. ' },
  'references to laws': {
    lv: 'Darba likuma 149. panta otrā daļa, MK noteikumi Nr. 5, ',
    en: 'section 12(3) of the Fisheries Act, Regulation No. 5, ',
  },
  'titles of laws': { lv: 'Likuma par Ezeru ', en: 'The Act of Lakes and Rivers of the ' },
  'a chain of nouns': { lv: 'izvērtēšanas nodrošināšanas pasākumu ', en: 'the implementation of the ' },
  passives: { lv: 'tiek ', en: 'is being ' },
  'a long list': { lv: 'ezeri, upes, dīķi, ', en: 'lakes, rivers, ponds, ' },
  glossary: { lv: 'Virszemes ūdensobjekts ir tīrs. ', en: 'The surface water body is clean. ' },
  'words to keep': { lv: 'Ūdens apsaimniekošanas likums ', en: 'Ūdens apsaimniekošanas likums ' },
  'a warning to the public': { lv: 'Nekavējoties evakuējieties! Zvaniet 112! ', en: 'Evacuate now! Call 112! ' },
  'English in Latvian': 'We implement the decision un mēs to darām ',
};

/** A text of about this many characters. */
export function textOf(name: string, lang: TestedLanguage, length: number): string {
  const pattern = PATTERNS[name] ?? '';
  const unit = typeof pattern === 'object' ? pattern[lang] : pattern;
  const body = typeof unit === 'string' ? unit.repeat(Math.ceil(length / unit.length)) : unit(length, lang);
  return (OPENING[lang] + body).slice(0, Math.max(length, OPENING[lang].length));
}
