import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTrial, type Trial } from '../browsers/faults/start.ts';
import { neverTwiceScenario } from './never-twice-scenario.ts';
import { pressKeysScenario } from './press-keys-scenario.ts';
import { pressPageScenario } from './press-page-scenario.ts';
import { probingScenario } from './probing-scenario.ts';

describe.each(['chromium', 'firefox'] as const)('no way round the guard in %s', (name) => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await startTrial(name);
  });
  afterAll(() => trial?.close());

  pressKeysScenario(name, () => trial.tab);
  pressPageScenario(() => trial.tab);
  neverTwiceScenario(() => trial.tab);
  probingScenario(() => trial.tab);

  test('no request has left the machine', () => {
    expect(trial.server.strays).toEqual([]);
  });
});
