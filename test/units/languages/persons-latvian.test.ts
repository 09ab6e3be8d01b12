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

describe('"es" is Spanish for "is"', () => {
  test.each(['Filma La vida es una fiesta kinoteātrī', 'Koncerts Más es menos sāksies sešos.'])('%s', (text) =>
    expect(persons(text, 'lv')).toEqual(NOBODY),
  );
  test.each(['Kas ir es un kas tu', 'Esmu es no Rīgas', 'Es skatos YouTube.'])('but not in %s', (text) =>
    expect(persons(text, 'lv').firstSingular).toBe(true),
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

describe('a form that is another word too wants support from its clause', () => {
  test.each([
    'Krāju apjoms mežā ir audzis.',
    'Vakances: pavārs, pūtējs, pasaku lācis.',
    'Pasaku varoņi gaida bērnus bibliotēkā.',
    'Sēžu protokoli pieejami arhīvā.',
    'Velku kapi atrasti pie Kandavas.',
    'Kravu terminālis atsāk darbu.',
    'Kāpu zona ir aizsargājama.',
    'Ieviešam jaunu maksu, maksu noteiks dome.',
    'Pēc iedzīvotāju gribu aptaujas dome lems.',
    'Jūtu pasaule bērnam veidojas agri.',
    'Ceru rozes parkā zied.',
    'Gaismas nesēju sumināšana notiks piektdien.',
    'Izpildu raksts nosūtīts tiesai.',
    'Tiesa sadala varu.',
    'Vēstulē minēts izpildu raksts.',
    'Saeima, valdība un tiesas sadala varu.',
    'Pastaiga pa aizmirstu dārzu takām.',
    'Aizmirstu dārzu takas atvērtas sestdien.',
    'Zogu atjaunosim nakamnedel.',
    'Pie skolas uzliks jaunu zogu, ludzu, neejiet gar zogu.',
    'Zogu remonts sakas pirmdien',
    'Vācu valodas kursi sāksies janvārī.',
    'Pūtēju orķestra koncerts',
    'Audzēju diagnostika kļūs pieejamāka.',
    'Devu lielums jāsaskaņo ar ārstu.',
    'Saskaņo dodamo zāļu devu ar ārstu.',
    'Turu reģistrs ir pieejams tiešsaistē.',
    'Grozu pinēji aicināti uz tirgu.',
    'Sodu apmērs nemainās.',
    'Sniegu tīrīs no plkst. 6.',
    'Sniegu no jumtiem jātīra īpašniekam.',
    'Skatu laukums slēgts.',
    'Skatu torni atvērs sestdien.',
    'Ceļu uzturētāji brīdina par apledojumu.',
    'Celu remonts turpinas.',
    'Krāsu izvēle ir brīva.',
    'Vēju rotaļas pludmalē.',
    'Svētku gājiena dalībnieku skaitu precizēs.',
    'Spēju robežas katram ir citas.',
    'Maksu par atkritumiem cels no janvāra.',
    'Maksu segs pašvaldība.',
    'Stāstu konkursā uzvarēja Anna.',
    'Stāstu vakars bibliotēkā.',
    'Mācību gads sākas. Rakstu krājums iznācis.',
    'Rakstu krājums iznācis.',
    'Rakstu darbus iesniedz līdz piektdienai.',
    'Aptauju var aizpildīt līdz svētdienai.',
    'Aptauju rezultāti pieejami tīmeklī.',
    'Izsoļu dalībnieku reģistrs.',
    'Balsu skaitīšana turpinās.',
    'Runu konkurss skolēniem.',
    'Mērķu sasniegšana prasīs laiku.',
    'Lūgumu izskatīs piecu dienu laikā.',
    'Slimību profilakses centrs.',
    'Plānu saskaņošana ilgst mēnesi.',
    'Medību sezona beigusies, lopu skaitu samazina.',
    'Lopu barību piegādās pirmdien.',
    'Izstāžu zālē notiek remonts.',
    'Glābēju komanda izbrauca.',
    'Atbildētāju pārstāvis neieradās.',
    'Braucēju apmācība notiek trasē.',
    'Gaidu un skautu nometne jūnijā.',
    'Krustu ceļš. Mežu īpašnieku biedrība.',
    'Pirkumu var atgriezt 14 dienu laikā.',
    'Sagatavojam gaidu vienības un skautu pulkus.',
    'Sakaru tīkls atjaunots, saku novietnes slēgtas.',
    'Jaunā maksa rēķinos būs redzama atsevišķi.',
    'Ārsti nerīkojas pret cilvēka gribu, izņemot steidzamus gadījumus.',
    'Pastaigās pilsētā pavadu vajag, mežā pavadu nevajag.',
  ])('none: %s', (text) => expect(persons(text, 'lv').firstSingular).toBe(false));

  test.each([
    'Krāju naudu jaunam velosipēdam.',
    'Jūtu, ka ziema ir klāt.',
    'Ceru uz jūsu atbalstu.',
    'Ceru, ka būs labi.',
    'Tomēr ceru sagaidīt.',
    'Ļoti gribu mājās.',
    'Varu palīdzēt ar papīriem.',
    'Nevaru vairs.',
    'Šodien aizmirstu lietussargu mājās un lija.',
    'Aizmirstu pateikt galveno.',
    'Gaidu atbildi no ministrijas.',
    'Redzu skaistus kokus.',
    'Izpildu visus dokumentus un braucu mājās.',
    'Vakar pavadu meitu uz skolu.',
    'Lasu jūsu komentārus.',
    'Pateicos par uzticību.',
    'Rēķinos ar to, ka līs.',
    'Vakar mērīju ledu un nosalu.',
    'Rakstu jums no Kolkas.',
    'Meklēju brīvprātīgos talkai.',
    'Zinu vienu labu vietu.',
    'Saku paldies visiem!',
    'Turu īkšķus par mūsējiem.',
    'Atvainojos par kļūdu iepriekšējā ierakstā.',
    'Un tā nu sēžu te viena.',
    'ceru ka bus labi',
    'gaidu jusu zinas',
    'Dodos atvaļinājumā, tiekamies janvārī.',
    'Jūtos lieliski!',
    'Šorīt paņēmu ūdens paraugus.',
    'Pieturā sēdēju ilgi un pieturā gaidu.',
    'Gaidu un ceru.',
  ])('"I": %s', (text) => expect(persons(text, 'lv').firstSingular).toBe(true));
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

const LONG = 'Šodien pie ezera notiks talka, visi ir aicināti, līdzi jāņem cimdi un draugi, jo';
test.each([`${LONG} es…`, `${LONG} man... https://t.co/abc #talka`])(
  'a word cut off with the post says nothing: %s',
  (text) => expect(persons(text, 'lv')).toEqual(NOBODY),
);
test.each(['Nezinu…', 'Es nezinu... Un tu?'])('a pause cuts nothing off: %s', (text) =>
  expect(persons(text, 'lv')).toEqual(I),
);
