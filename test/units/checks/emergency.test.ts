import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../src/checks/checker.ts';
import { isEmergency } from '../../../src/checks/emergency.ts';
import { GROUPS, type Post } from '../../../src/engine/types.ts';
import { readPost } from '../../../src/languages/index.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../src/policy/examples/practice.ts';
import type { Rules } from '../../../src/policy/file/rules.ts';
import type { TestedLanguage } from '../../tested-language.ts';

const WARNINGS: Record<TestedLanguage, string[]> = {
  lv: [
    'Izsludināts sarkanais brīdinājums: vakarā Kurzemes piekrastē vējš brāzmās sasniegs 35 m/s.',
    'Spēkā oranžā līmeņa brīdinājums par stipru vēju. Neuzturieties zem kokiem.',
    'VĒTRAS BRĪDINĀJUMS! Šonakt Rīgas jūras līcī ļoti stiprs vējš.',
    'Plūdu brīdinājums Jēkabpilī: ūdens līmenis strauji kāpj, gatavojieties atstāt mājas.',
    'Daugavā ūdens strauji ceļas. Evakuējieties uz 3. vidusskolu!',
    'Jēkabpilī izsludināta Ogres ielas iedzīvotāju evakuācija. Pulcēšanās pie skolas.',
    'Evakuācijas punkts atvērts sporta hallē, Brīvības ielā 5.',
    'Deg noliktava Bolderājā. Nekavējoties pametiet ēku un dodieties uz stadionu.',
    'Bolderājā deg noliktava. Palieciet telpās, aizveriet logus un ventilācijas lūkas.',
    'Ugunsgrēks Olainē: aizveriet logus un durvis, ārā neejiet.',
    'Dzeramo ūdeni pirms lietošanas novāriet vismaz piecas minūtes.',
    'Ūdensvada ūdeni lūdzam nelietot uzturā: konstatēts piesārņojums.',
    'Krāna ūdens Salaspilī šodien jāvāra.',
    'Ja redzat kūlas ugunsgrēku, zvaniet 112.',
    'Ja redzat pazudušo zēnu, nekavējoties zvaniet uz 112.',
    'Policija meklē bezvēsts pazudušu meiteni, 9 gadi, sarkana jaka.',
    'zvaniet 112, nelec udeni pasi',
    'izsludinats sarkanais bridinajums, palieciet majas',
    'Pastāv apdraudējums dzīvībai: uz ledus nekāpiet.',
    'Dodieties uz tuvāko patvertni un gaidiet norādes.',
    'Rūpnīcā notikusi amonjaka noplūde, turieties tālāk.',
  ],
  en: [
    'Red warning issued: gusts of 35 m/s on the coast tonight.',
    'Amber weather warning for heavy snow is in force until midnight.',
    'Storm warning for the Gulf of Riga tonight.',
    'Flood warning for the lower Daugava: move to higher ground.',
    'Evacuation order for Ogres Street. Go to the sports hall.',
    'Residents of Ogres Street are being evacuated to the school.',
    'Please evacuate the area and follow the instructions of firefighters.',
    'Leave your homes immediately and take only what you need.',
    'A warehouse is on fire. Stay indoors and keep windows and doors closed.',
    'Boil water notice for Salaspils: tests found bacteria.',
    'Boil all tap water before drinking.',
    'Do not drink tap water in Salaspils today.',
    'If you see a wildfire, call 112.',
    'Missing: boy, 9, red jacket, last seen at the lake. Call 112.',
    'Take shelter now. Drones have entered our airspace.',
    'The ice poses a danger to life, keep off.',
    'Shelter in place until further notice.',
  ],
};

const TALK: Record<TestedLanguage, string[]> = {
  lv: [
    'Šodien ir 112 diena! Paldies visiem dispečeriem.',
    '112 dienā aicinām bērnus iepazīt glābēju darbu: mācīsim, kā zvanīt 112.',
    '2025. gadā uz numuru 112 saņemti 412 000 zvanu.',
    'Pērn katrs trešais 112 zvans bija nepamatots.',
    'Par bojātu luksoforu nevajag zvanīt 112.',
    'Nezvaniet 112, ja izbeigusies kafija.',
    'Kafija beigusies, zvaniet 112 😂',
    'Filmā visi skrien un kliedz: evakuējieties, evakuējieties!',
    'Apstiprināts jaunais skolas evakuācijas plāns.',
    'Rīt notiks evakuācijas mācības: izsludināta ēkas evakuācija, neuztraucieties.',
    'Trešdien 10.00 visā Latvijā notiks trauksmes sirēnu pārbaude, palieciet mierīgi telpās.',
    'Pirms 80 gadiem pilsētu evakuēja kara dēļ.',
    'Evakuācija nav nepieciešama.',
    'Apdraudējums dzīvībai nepastāv.',
    'Vai tiešām jāevakuējas?',
    'Brīdinām par krāpniekiem, kas zvana iestādes vārdā.',
    'Novāriet ūdeni un pievienojiet makaronus.',
    'Mūsu mājas numurs ir Brīvības iela 112.',
    'Spēlēs 112. minūtē gūti vārti.',
    '“Zvaniet 112!” kliedza kaimiņš, stāstot par savu piedzīvojumu.',
    'Gaidām 112 dalībniekus, aicinām pieteikties!',
    'Pieņemts lēmums par evakuācijas kārtību.',
  ],
  en: [
    'Happy European 112 Day to all dispatchers!',
    'In 2025 the 112 line took 412,000 calls.',
    'Do not call 112 about a broken traffic light.',
    'Out of coffee, call 112 😂',
    'In the film everyone is told to evacuate now.',
    'The new school evacuation plan has been approved.',
    'An evacuation drill will be held tomorrow: please leave the building.',
    'A test of the warning sirens: no action is needed, stay inside if you like.',
    'In 1944 the city was evacuated.',
    'There is no danger to life.',
    'Should we evacuate now?',
    'Boil water and add the pasta.',
    'The red warning light on my dashboard is on again.',
    'He scored in minute 112.',
    'Children learn when to call 112.',
    '“Call 112!” shouted the neighbour, and everyone laughed.',
    'Take shelter dogs for a walk this Sunday.',
    'You can leave the building by the east door.',
  ],
};

describe.each(['lv', 'en'] as const)('an emergency message (%s)', (lang) => {
  test.each(WARNINGS[lang])('is one: %s', (text) => expect(isEmergency(readPost(text, lang))).toBe(true));
  test.each(TALK[lang])('is none: %s', (text) => expect(isEmergency(readPost(text, lang))).toBe(false));
});

test.each(WARNINGS.lv)('is one without diacritics too: %s', (text) => {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  expect(isEmergency(readPost(plain, 'lv')), plain).toBe(true);
});

/** Everything that could hold a post is turned up as far as it goes. */
const strict: Rules = {
  ...PRACTICE.rules,
  enforcement: Object.fromEntries(GROUPS.map((group) => [group, 'block'])),
};
const checker = createChecker({ rules: strict, today: PRACTICE_DAY });
const decide = (text: string, more: Partial<Post>) =>
  checker.check({ id: 'e', text, account: PRACTICE.account, ...more }).decision;

describe('what holds an emergency message', () => {
  const FAULTY: Record<TestedLanguage, string> = {
    lv: 'Manuprāt, visi tiks izglābti, es to garantēju! Pamatojoties uz augstākminēto, lūdzam veikt evakuāciju. Peldvietā strauji ceļas ūdens līmenis, nekavējoties pametiet krastu.',
    en: 'I think everybody will be saved, I guarantee it! Pursuant to the aforementioned, leave the beach immediately, the bathing site is flooding. Flood warning.',
  };

  test.each(['lv', 'en'] as const)('neither style nor voice, whatever the rules say (%s)', (lang) => {
    expect(['clear', 'hint']).toContain(decide(FAULTY[lang], { as: PRACTICE.head, lang }));
    expect(['clear', 'hint']).toContain(decide(FAULTY[lang], { as: PRACTICE.authorized, lang }));
  });

  test('neither a topic that needs a second person nor a quiet period', () => {
    const text = 'Iepirkumu nodaļas ēka deg, zvaniet 112 un palieciet telpās.';
    expect(['clear', 'hint']).toContain(decide(text, { as: PRACTICE.head }));
    expect(['clear', 'hint']).toContain(decide(text, { as: PRACTICE.head, at: '2026-12-12T10:00:00Z' }));
    expect(decide('Iepirkumu nodaļas ēka ir slēgta.', { as: PRACTICE.head, at: '2026-12-12T10:00:00Z' })).toBe('block');
  });

  test.each(['lv', 'en'] as const)('who may not speak for the institution (%s)', (lang) => {
    for (const text of [FAULTY[lang], WARNINGS[lang][0] ?? '']) {
      for (const as of [PRACTICE.staff, PRACTICE.expired, PRACTICE.notYet]) {
        expect(decide(text, { as, lang }), `${as}: ${text}`).toBe('block');
      }
      expect(decide(text, { as: PRACTICE.limited, account: 'mastodon.social/@ezeriunupes', lang })).toBe('block');
      expect(decide(text, { lang }), 'nobody said who writes').toBe('confirm');
    }
  });

  test('somebody limited to topics is only shown that none was found', () => {
    expect(decide('Izsludināts sarkanais brīdinājums, palieciet telpās.', { as: PRACTICE.limited })).toBe('hint');
  });
});
