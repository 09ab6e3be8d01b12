import { afterEach, describe, expect, test, vi } from 'vitest';
import { createChecker } from '../../../src/checks/checker.ts';
import { fixed } from '../../../src/checks/fixes.ts';
import { PRACTICE } from '../../../src/policy/examples/practice.ts';
import { DEFAULT_RULES } from '../../../src/policy/file/defaults.ts';
import type { Rules } from '../../../src/policy/file/rules.ts';
import { startTexts } from '../../../src/ui/i18n/start.ts';
import { placeOf } from '../../../src/ui/pages/sections.ts';
import { exampleFor } from '../../../src/ui/pages/start/example.ts';
import { STEPS, stepAfter } from '../../../src/ui/pages/start/steps.ts';
import { putIn, storageInMemory } from './stored.ts';

afterEach(() => vi.doUnmock('webextension-polyfill'));

const checkBy = (rules: Rules) => {
  const checker = createChecker({ rules, today: '2026-11-22', ui: 'lv' });
  return (text: string) => checker.check({ id: 'practice', text });
};

describe.each(['lv', 'en'] as const)('the practice posts in %s', (language) => {
  const { examples } = startTexts[language].practice;

  test.each(examples)('%s: one thing is found, and one fix makes it clear', (example) => {
    for (const rules of [DEFAULT_RULES, PRACTICE.rules]) {
      const [finding, ...others] = checkBy(rules)(example).findings;
      expect(others).toEqual([]);
      const [fix] = finding?.fixes ?? [];
      expect(fix && checkBy(rules)(fixed(example, fix)).decision).toBe('clear');
    }
  });

  test('rules that switch one group off still have an example to show', () => {
    const withoutVoice = checkBy({ ...DEFAULT_RULES, enforcement: { voice: 'off' } });
    expect(exampleFor(examples, withoutVoice)).toBe(examples[1]);
    const withoutBoth = checkBy({ ...DEFAULT_RULES, enforcement: { voice: 'off', legal: 'off' } });
    expect(exampleFor(examples, withoutBoth)).toBe(examples[0]);
  });
});

describe('where the steps go on', () => {
  const stepsOn = async (storage: ReturnType<typeof storageInMemory>) => {
    putIn(storage);
    return import('../../../src/platform/first-steps.ts');
  };

  test('at the step that was open when the page was closed', async () => {
    const storage = storageInMemory();
    await (await stepsOn(storage)).rememberFirstSteps(2);
    expect(stepAfter(await (await stepsOn(storage)).firstStepsPassed())).toBe(2);
  });

  test('at the first one again for who has finished', () => {
    expect(stepAfter(STEPS.length)).toBe(0);
  });

  test.each(['two', -1, 1.5, null, { step: 2 }])('at the first one where %j is stored', async (firstSteps) => {
    expect(await (await stepsOn(storageInMemory({ firstSteps }))).firstStepsPassed()).toBe(0);
  });

  test('at the first one where storage is out of order', async () => {
    const storage = storageInMemory({ firstSteps: 2 });
    storage.error.reading = true;
    expect(await (await stepsOn(storage)).firstStepsPassed()).toBe(0);
  });
});

test('the first steps are a page of their own and never in the small popup', () => {
  expect(placeOf('#start', true)).toBe('start');
  expect(placeOf('#start', false)).toBe('try');
  expect(placeOf('#drafts', false)).toBe('drafts');
  expect(placeOf('#nowhere', true)).toBe('try');
});
