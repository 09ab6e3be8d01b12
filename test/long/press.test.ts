import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTrial, type Trial } from '../browsers/faults/start.ts';
import { pressPlacesScenario } from '../browsers/press-places-scenario.ts';
import { pressScenario } from '../browsers/press-scenario.ts';

describe.each(['chromium', 'firefox'] as const)('presses in %s', (name) => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await startTrial(name);
  });
  afterAll(() => trial?.close());

  pressScenario(name, () => trial.tab);
  pressPlacesScenario(() => trial.tab);

  test('no request has left the machine', () => {
    expect(trial.server.strays).toEqual([]);
  });
});
