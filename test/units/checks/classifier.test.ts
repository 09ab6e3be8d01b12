import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../src/checks/checker.ts';
import { JUDGEMENTS, MOST, pack, unpack } from '../../../src/checks/classifier/shape.ts';
import type { Post } from '../../../src/engine/types.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../src/policy/examples/practice.ts';
import type { Rules } from '../../../src/policy/file/rules.ts';

const check = (post: Partial<Post> & { text: string }, rules: Rules = PRACTICE.rules) =>
  createChecker({ rules, today: PRACTICE_DAY }).check({
    id: '1',
    account: PRACTICE.account,
    as: PRACTICE.head,
    ...post,
  });
const PRIVATELY = { account: PRACTICE.personalAccount, as: PRACTICE.staff };

/** Blames without a word of blame. */
const BLAME = (name: string) => `Trešo mēnesi ${name} sola salabot liftu, bet lifts joprojām stāv.`;
const SLIP = 'Beidzot piektdiena, sieva jau cep pankūkas.';

test('weights come out of their letters as they went in', () => {
  const weights = Int8Array.from({ length: 2 * (2 * MOST + 1) ** 2 }, (_, at) => (at % (2 * MOST + 1)) - MOST);
  const packed = Object.fromEntries(JUDGEMENTS.map((id) => [id, { bias: 0, step: 1, weights: pack(weights) }]));
  expect(unpack(packed as Parameters<typeof unpack>[0]).slip.weights).toEqual(weights);
});

describe('what a post sounds like as a whole', () => {
  test('does not hang on the name of the institution', () => {
    const rules = {
      ...PRACTICE.rules,
      institution: { name: { lv: 'Dzirnavu pārvalde', en: 'Mill Board' }, short: ['DZP'] },
    };
    const [one] = check({ ...PRIVATELY, text: BLAME('EUA') }).findings;
    const [other] = check({ ...PRIVATELY, text: BLAME('DZP') }, rules).findings;
    expect(one).toMatchObject({ check: 'voice/impression', level: 'confirm' });
    expect(other).toEqual(one);
  });

  test('marks words of one sentence', () => {
    const text = `Ezerā šorīt migla. ${SLIP} Ūdens temperatūra plus seši.`;
    const own = check({ text }).findings.filter(({ check }) => check === 'voice/impression');
    expect(own).not.toEqual([]);
    for (const { start, end } of own) {
      expect(start).toBeLessThan(end);
      expect(text.slice(start, end)).not.toMatch(/[.!?]\s/);
    }
    expect(check({ text: SLIP }).findings.map(({ check }) => check)).toContain('voice/impression');
  });

  test('never stops a post by itself, whatever the rules say', () => {
    const rules = { ...PRACTICE.rules, enforcement: { voice: 'block' as const } };
    expect(check({ text: SLIP }, rules).findings).toMatchObject([{ check: 'voice/impression', level: 'confirm' }]);
  });

  test('asks nothing in an emergency', () => {
    expect(check({ text: `${SLIP} Plūdi, evakuējieties un zvaniet 112!` }).findings).not.toContainEqual(
      expect.objectContaining({ check: 'voice/impression', level: 'confirm' }),
    );
  });

  test('a private post without a tie is nobody’s business, however it sounds', () => {
    expect(check({ ...PRIVATELY, text: BLAME('saimnieks') }).findings).toEqual([]);
  });

  test('no emergency message is held because of who it sounds like', () => {
    const inReplyTo = '@EzeriUnUpes kad būs atbilde?';
    const text = 'Atvainojiet par kavēšanos, lieta ir pie mums, un atbilde būs līdz piektdienai.';
    const asked = (more: string) =>
      check({ ...PRIVATELY, kind: 'reply', inReplyTo, text: text + more }).findings.filter(
        ({ check, level }) => check.endsWith('/impression') && level !== 'hint',
      );
    expect(asked('')).not.toEqual([]);
    expect(asked(' Plūdi, evakuējieties un zvaniet 112!')).toEqual([]);
  });

  test.each(['EUA finally answered, a year late.', 'EUA paziņo: nodaļa slēgta.'])(
    'FAULTS 6.1 asks about: %s',
    (text) => {
      expect(check({ ...PRIVATELY, text }).findings).toContainEqual(
        expect.objectContaining({ group: 'voice', level: 'confirm' }),
      );
    },
  );

  test('whoever says that it is their own view is not asked about it', () => {
    expect(check({ ...PRIVATELY, text: `${BLAME('EUA')} Viedoklis ir personīgs.` }).findings).toEqual([]);
  });
});
