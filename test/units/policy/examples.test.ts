import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../src/checks/checker.ts';
import { EXAMPLES, type ExampleId, leftFromExample } from '../../../src/policy/examples/index.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../src/policy/examples/practice.ts';
import type { Rules } from '../../../src/policy/file/rules.ts';
import { exportRules, readRules } from '../../../src/policy/file/schema.ts';

/** Account, who writes, text, and the checks that are expected to speak above a hint. */
type Sample = [account: string, as: string, text: string, checks: string[]];

const SAMPLES: Record<ExampleId, Sample[]> = {
  ministry: [
    ['x.com/@UdensGaiss', 'martins-krusa', 'Rīt Valmierā mērīs gaisa kvalitāti.', ['authority/none']],
    [
      'x.com/@UdensGaiss',
      'ieva-lase',
      'Jaunais budžets paredz naudu diviem tiltiem.',
      ['authority/topic', 'authority/approval'],
    ],
    ['x.com/@UdensGaiss', 'peteris-migla', 'Likumprojektu šodien atbalstīja Saeimas komisija.', ['simple/source']],
    [
      'linkedin.com/udens-un-gaisa-ministrija',
      'ieva-lase',
      'Dzeramais ūdens Kuldīgā atkal ir tīrs.',
      ['authority/account'],
    ],
    ['x.com/@UdensGaiss', 'peteris-migla', 'Manuprāt, šī ir laba diena mūsu upēm.', ['voice/opinion']],
  ],
  municipality: [
    ['facebook.com/dzirnupesnovads', 'maija-ruta', 'Bērnudārzā rīt nebūs siltā ūdens.', ['authority/none']],
    ['facebook.com/dzirnupesnovads', 'guntis-grants', 'Bērnudārzu slēgs līdz piektdienai.', ['authority/topic']],
    ['x.com/@Dzirnupe', 'guntis-grants', 'Uz Ozolu ielas rīt lāpīs bedres.', ['authority/account']],
    ['x.com/@Dzirnupe', 'sandra-tilta', 'Ģimenēm ar trim bērniem pabalsts ir 90 eiro.', ['simple/source']],
    ['x.com/@Dzirnupe', 'sandra-tilta', 'Izsludināts iepirkums par skolas jumtu.', ['authority/approval']],
  ],
  agency: [
    ['x.com/@KuguOstas', 'liene-tauva', 'Prāmis uz salu rīt neies.', ['authority/none']],
    [
      'x.com/@KuguOstas',
      'janis-mols',
      'Kuģa avārijas cēloni noskaidros komisija.',
      ['authority/topic', 'authority/approval'],
    ],
    ['facebook.com/kuguostas', 'janis-mols', 'Ledlauzis ostā strādās visu nakti.', ['authority/account']],
    ['x.com/@KuguOstas', 'elina-bura', 'No janvāra ostas nodevas mainās.', ['simple/source']],
    ['x.com/@KuguOstas', 'elina-bura', 'Es domāju, ka prāmis kavēsies.', ['voice/opinion']],
  ],
};

/** What such an institution writes on any day, by a person who may. */
const ORDINARY: Record<ExampleId, Sample[]> = {
  ministry: [
    [
      'x.com/@UdensGaiss',
      'peteris-migla',
      'Rīt plkst. 10 Liepājā atklāj jaunu mērījumu staciju. Aicinām apskatīt.',
      [],
    ],
    ['x.com/@UdensGaiss', 'ieva-lase', 'Gaisa kvalitāte Rīgā šodien ir laba.', []],
    ['facebook.com/udensgaiss', 'ieva-lase', 'Dzeramais ūdens Cēsīs ir pārbaudīts un drošs.', []],
    ['x.com/@UdensGaiss', 'peteris-migla', 'Air quality in Riga is good today.', []],
    ['x.com/@ministre_rasa', 'anna-rasa', 'Šodien tiekos ar Talsu uzņēmējiem.', []],
  ],
  municipality: [
    [
      'facebook.com/dzirnupesnovads',
      'guntis-grants',
      'Uz Kalna ielas rīt no plkst. 9 lāpīs bedres. Brauciet lēnāk.',
      [],
    ],
    ['facebook.com/dzirnupesnovads', 'guntis-grants', 'Jauni šķirošanas konteineri stāv pie tirgus.', []],
    ['x.com/@Dzirnupe', 'sandra-tilta', 'Sestdien novadā ir talka. Aicinām piedalīties.', []],
    [
      'facebook.com/dzirnupesnovads',
      'sandra-tilta',
      'Skolas koris sestdien dzied kultūras namā. Ieeja bez maksas.',
      [],
    ],
    ['x.com/@Dzirnupe', 'sandra-tilta', 'The road works on Mill Street end today.', []],
  ],
  agency: [
    ['x.com/@KuguOstas', 'janis-mols', 'Prāmis uz salu šodien iet pēc saraksta.', []],
    ['x.com/@KuguOstas', 'elina-bura', 'Laivu reģistrāciju var pieteikt arī internetā.', []],
    ['facebook.com/kuguostas', 'elina-bura', 'Pirmdien strādājam līdz plkst. 16.', []],
    ['x.com/@KuguOstas', 'janis-mols', 'Ledlauzis no rīta ielauzis ceļu līdz piestātnei.', []],
    ['x.com/@KuguOstas', 'elina-bura', 'The ferry to the island leaves at 9 today.', []],
  ],
};

const checksOf = (rules: Rules, [account, as, text]: Sample) =>
  createChecker({ rules, today: PRACTICE_DAY })
    .check({ id: '1', text, account, as })
    .findings.filter(({ level }) => level !== 'hint')
    .map(({ check }) => check);

describe.each(Object.keys(EXAMPLES) as ExampleId[])('the example rules of a kind of institution: %s', (id) => {
  const rules: Rules = EXAMPLES[id];

  test('can be read, and come back from a file as they were', () => {
    expect(readRules(exportRules(rules))).toEqual({ rules });
  });

  test('hold something in every part', () => {
    expect(rules.people?.map(({ role }) => role)).toEqual(['head', 'authorized', 'authorized', 'staff']);
    expect(rules.topics?.every(({ words, expert }) => words?.lv?.length && words.en?.length && expert?.contact)).toBe(
      true,
    );
    expect(new Set(rules.topics?.flatMap(({ needs = [] }) => needs))).toEqual(new Set(['source', 'approval']));
    expect([rules.voice?.disclaimers?.lv, rules.voice?.disclaimers?.en, rules.language?.glossary]).not.toContain(
      undefined,
    );
    expect(rules.quietPeriods).toHaveLength(1);
  });

  test.each(SAMPLES[id])('%s, %s: %s', (...sample) => {
    expect(checksOf(rules, sample).sort()).toEqual([...sample[3]].sort());
  });

  test.each(ORDINARY[id])('nothing is raised: %s, %s: %s', (account, as, text) => {
    const { findings } = createChecker({ rules, today: PRACTICE_DAY }).check({ id: '1', text, account, as });
    expect(findings.map(({ check }) => check)).toEqual([]);
  });

  test('what is still as in the example is told until it has been changed', () => {
    const left = leftFromExample(rules);
    expect(left).toMatchObject({ institution: true, people: rules.people?.map(({ name }) => name) });
    expect(left?.accounts).toHaveLength(rules.accounts?.length ?? 0);
    expect(leftFromExample({ ...PRACTICE.rules, people: rules.people })).toMatchObject({
      institution: false,
      accounts: [],
      people: rules.people?.map(({ name }) => name),
    });
  });
});

test('rules of one’s own have nothing left from an example', () => {
  expect(leftFromExample(PRACTICE.rules)).toBeUndefined();
  expect(leftFromExample({ format: 'ka-varda/rules@1' })).toBeUndefined();
});
