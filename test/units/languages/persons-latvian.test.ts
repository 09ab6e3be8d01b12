import { describe, expect, test } from 'vitest';
import { persons, personsOf, readPost } from '../../../src/languages/index.ts';

const marked = (text: string) =>
  personsOf(readPost(text, 'lv')).map(({ start, end, number }) => `${text.slice(start, end)} ${number}`);
const I = { firstSingular: true, firstPlural: false };
const WE = { firstSingular: false, firstPlural: true };
const NOBODY = { firstSingular: false, firstPlural: false };

describe('"es" in pronouns and verbs', () => {
  test.each([
    'Es nepiekrītu.',
    'Man tas patīk.',
    'Mana kaimiņiene strādā bibliotēkā.',
    'Vakar biju ezermalā.',
    'Domāju, ka būs labi.',
    'Neesmu vēl izlasījusi.',
    'Centīšos atbildēt rīt.',
    'Priecājos par jauno taku!',
    'Ceru uz sapratni.',
    'Nevaru piekrist.',
    'Pamodos agri un izgāju pastaigā.',
    'vakar :D Neesmu gulējis',
  ])('%s', (text) => expect(persons(text, 'lv')).toEqual(I));
});

describe('"mēs" in pronouns and verbs', () => {
  test.each([
    'Aicinām uz atvērto durvju dienu.',
    'Informējam, ka taka ir slēgta.',
    'Rīt strādāsim līdz pulksten 18.',
    'Paldies, ka esat kopā ar mums!',
    'Mūsu speciālisti atbildēs.',
    'Esam pārbaudījuši visus tiltus.',
    'Tiekamies rīt parkā!',
    'Nevaram atvērt laipu.',
    'Vēlamies dzirdēt jūsu domas.',
  ])('%s', (text) => expect(persons(text, 'lv')).toEqual(WE));
});

describe('the slip -am for -ām is forgiven', () => {
  test.each(['Aicinam uz tikšanos.', 'Izsludinam konkursu.', 'Turpinam darbus.', 'Ko mēs daram?'])('%s', (text) =>
    expect(persons(text, 'lv')).toEqual(WE),
  );
  test('but a dative is no slip', () => expect(persons('Pateicība darbiniekam un stādam.', 'lv')).toEqual(NOBODY));
});

describe('ES is the European Union', () => {
  test.each(['ES fondu nauda', 'Par ES politiku lemj kopā.', 'Latvija ir ES.'])('%s', (text) =>
    expect(persons(text, 'lv')).toEqual(NOBODY),
  );
});

describe('nouns that look like a verb', () => {
  test.each([
    'Paldies par atbalstu!',
    'Piesakies uz pagaidu darbu.',
    'Septiņu valstu pārstāvji',
    'Pagaidām ceļš ir slēgts.',
    'Lūdzu!',
    'Rēķinu, lūdzu.',
    'Joprojām līst.',
    'Mājām un skolām vajag siltumu.',
    'Ministrijām un iedzīvotājām',
    'Papildu informācija tīmekļvietnē.',
    'Ar varu neko nepanāks.',
    'Stipru gribu un izturību!',
    'Piecu stāvu māja',
    'Valdības sēžu zāle',
    'Iestāde pauda uzskatu, ka tā nav.',
    'Kuru dienu gaida visi?',
    'Meklē izeju no krīzes, meklējot izeju.',
  ])('%s', (text) => expect(persons(text, 'lv')).toEqual(NOBODY));

  test.each([
    'Atbalstu, ka parkā stāda kokus.',
    'Es atbalstu šo ieceri.',
    'Lūdzu viņu piezvanīt, jo es steidzos.',
    'Vēlu visiem izdošanos!',
    'Uzskatu, ka tā ir kļūda.',
    'Varu palīdzēt.',
  ])('and where it is one: %s', (text) => expect(persons(text, 'lv')).toEqual(I));
});

describe('"tikām" is "meanwhile" or "we got"', () => {
  test('meanwhile', () => expect(persons('Viņa tikām lasīja.', 'lv')).toEqual(NOBODY));
  test('we got', () => expect(persons('Mēs tikām galā.', 'lv')).toEqual(WE));
});

describe('what somebody is seen doing has no person', () => {
  test.each([
    'Redzēja viņu nākam pa ielu.',
    'Atstāja ugunskuru kūpam.',
    'Bērnu atrada guļam laivā.',
    'Kaimiņi dzirdēja suni rejam.',
  ])('%s', (text) => expect(persons(text, 'lv')).toEqual(NOBODY));
  test('a clause of its own has one', () => expect(persons('Viņš redzēja, ka nākam.', 'lv')).toEqual(WE));
});

describe('names and conditionals', () => {
  test.each([
    'Tikšanās ar Vladimiru Putinu',
    'Ministram V. Putinam',
    'Dokumentu nosūtīja VARAM.',
    'Lai sniegs neizgaistu pirms svētkiem.',
  ])('%s', (text) => expect(persons(text, 'lv')).toEqual(NOBODY));
});

describe('text typed without diacritics', () => {
  test.each([
    ['Es domaju, ka bus labi', I],
    ['Esmu noguris no gaidisanas', I],
    ['Aicinam uz talku', WE],
    ['Musu parks ir vislabakais', WE],
    ['Paldies par iespeju un naudu', NOBODY],
    ['Darba deveju konfederacija', NOBODY],
    ['Visu nakti sniga', NOBODY],
  ] as const)('%s', (text, expected) => expect(persons(text, 'lv')).toEqual(expected));
});

test('marks carry offsets in the text as given, inside quotations too', () => {
  expect(marked('Bērzs: «Es tur biju.» Aicinām visus.')).toEqual(['Es singular', 'biju singular', 'Aicinām plural']);
});

test('a decomposed text is read as a composed one', () => {
  expect(persons('Aicinām uz sapulci.'.normalize('NFD'), 'lv')).toEqual(WE);
});

test.each(['', '   ', '👍', '\ud83d', '#mēs @es https://mes.lv/man'])('nobody speaks in %j', (text) => {
  expect(persons(text, 'lv')).toEqual(NOBODY);
});
