import { expect, test } from 'vitest';
import { createChecker } from '../../../../src/checks/checker.ts';
import { fixed } from '../../../../src/checks/fixes.ts';

import { PRACTICE, PRACTICE_DAY } from '../../../../src/policy/examples/practice.ts';
import type { TestedLanguage } from '../../../tested-language.ts';

const { check } = createChecker({ rules: PRACTICE.rules, today: PRACTICE_DAY });

/** The legal report of a text on the institution's account. */
const report = (text: string, lang: TestedLanguage) =>
  check({ id: 'fix', text, lang, account: PRACTICE.account, as: PRACTICE.head });

/** All texts that one of the legal fixes makes. */
const outcomes = (text: string, lang: TestedLanguage) =>
  report(text, lang)
    .findings.filter(({ group }) => group === 'legal')
    .flatMap(({ fixes }) => fixes.map((fix) => fixed(text, fix)));

test.each([
  ['Sakarā ar to, ka ceļas ūdens, laipa slēgta.', 'Tā kā ceļas ūdens, laipa slēgta.'],
  ['Laipa slēgta sakarā ar to, ka ceļas ūdens.', 'Laipa slēgta, tā kā ceļas ūdens.'],
  ['Gadījumā, ja laiva bojāta, zvaniet.', 'Ja laiva bojāta, zvaniet.'],
  ['Zvaniet gadījumā, ja laiva bojāta.', 'Zvaniet, ja laiva bojāta.'],
  ['Zvaniet, gadījumā, ja laiva bojāta.', 'Zvaniet, ja laiva bojāta.'],
  ['Ņemot vērā iepriekš minēto, laipa slēgta.', 'Tāpēc laipa slēgta.'],
  ['Uz doto brīdi laipa slēgta.', 'Pašlaik laipa slēgta.'],
  ['UZ doto brīdi laipa slēgta.', 'Pašlaik laipa slēgta.'],
  ['Uz doto bridi laipa slegta.', 'Paslaik laipa slegta.'],
  ['Augstākminētie dokumenti nav vajadzīgi.', 'Šie dokumenti nav vajadzīgi.'],
  ['Par augstākminētajiem dokumentiem pastāstīsim.', 'Par šiem dokumentiem pastāstīsim.'],
  ['Augstākminētais iesniegums saņemts.', 'Šis iesniegums saņemts.'],
  ['Inspektori rīt veiks pārbaudi.', 'Inspektori rīt pārbaudīs.'],
  ['Mēs šodien veicām pārbaudi.', 'Mēs šodien pārbaudījām.'],
  ['Rīt jāveic pārbaude.', 'Rīt jāpārbauda.'],
  ['Laivas īpašnieks ir tiesīgs saņemt atlaidi.', 'Laivas īpašnieks drīkst saņemt atlaidi.'],
  ['Par sekām īpašnieks nes atbildību.', 'Par sekām īpašnieks atbild.'],
  ['Aģentūra izteica pateicību talciniekiem.', 'Aģentūra pateicās talciniekiem.'],
  ['Dokumentus sūtiet elektroniskā veidā.', 'Dokumentus sūtiet elektroniski.'],
  ['Tas noteikts normatīvajos aktos.', 'Tas noteikts likumos un noteikumos.'],
  ['Der sekojoši dokumenti: pase un licence.', 'Der šādi dokumenti: pase un licence.'],
  ['Jāatzīmē, ka laipa ir jauna. Uz doto brīdi tā slēgta.', 'Laipa ir jauna. Uz doto brīdi tā slēgta.'],
  ['Pie šādiem apstākļiem nepeldieties.', 'Šādos apstākļos nepeldieties.'],
  ['Virszemes ūdensobjekts aizsalis.', 'Ezers vai upe aizsalis.'],
])('%s → %s', (text, better) => {
  expect(outcomes(text, 'lv')).toContain(better);
});

test.each([
  ['Due to the fact that the river is high, the pier is closed.', 'Because the river is high, the pier is closed.'],
  ['We utilised drones and will be utilising boats.', 'We used drones and will be utilising boats.'],
  ['Pursuant to the regulation, register your boat.', 'Under the regulation, register your boat.'],
  ['Call us in the event that it sinks.', 'Call us if it sinks.'],
  ['The permit is valid until such time as it is revoked.', 'The permit is valid until it is revoked.'],
  ['The office makes a payment every May.', 'The office pays every May.'],
  ['We made an application in May.', 'We applied in May.'],
  ['OCMA is open.', 'OCMA (Office of Citizenship and Migration Affairs) is open.'],
  ['It should be noted that the pier is new.', 'The pier is new.'],
])('%s → %s', (text, better) => {
  expect(outcomes(text, 'en')).toContain(better);
});

/** Where the case, the person or the sense would be a guess, only words are shown. */
test.each([
  'Saskaņā ar Zvejniecības likumu laivas reģistrē.',
  'Inspektori veica pārbaudi uzņēmumā.',
  'Iepriekšminētais liecina, ka ūdens ceļas.',
  'Veic pārbaudi.',
  'SASKAŅĀ AR LIKUMU LAIPA SLĒGTA.',
  'Virszemes ūdensobjektā ir zivis.',
  'VVD ziņojums ir publicēts.',
  'Saskaņā ar likumu prasībām laivas reģistrē.',
  'Valde pieņēma lēmumu Nr. 5.',
])('%s: no fix offered', (text) => {
  expect(outcomes(text, 'lv')).toEqual([]);
});

test.each([
  ['Laipa slēgta laika periodā no 1. līdz 5. maijam.', 'lv', 'laika periodā ', ''],
  ['Grūti tikai gadījumā, ja ceļas ūdens.', 'lv', 'gadījumā', 'tad'],
  ['The licence is valid within the framework of rules, as set forth in it.', 'en', 'as set forth ', ''],
] as const)('%s: a fix touches only the words that it changes', (text, lang, changed, written) => {
  const fixes = report(text, lang).findings.flatMap((finding) => finding.fixes);
  expect(fixes.map(({ start, end, text: said }) => [text.slice(start, end), said])).toContainEqual([changed, written]);
});

test('each phrase names what its advice rests on', () => {
  const [read] = report('Direktors nes atbildību par upi.', 'lv').findings;
  const [own] = report('Uz doto brīdi laipa slēgta.', 'lv').findings;
  expect(read?.basis).toEqual(['language-advice']);
  expect(own?.basis).toEqual(['editorial']);
});
