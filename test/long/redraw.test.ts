import { afterAll, beforeAll, describe } from 'vitest';
import { startTrial, type Trial } from '../browsers/faults/start.ts';
import { redrawScenario } from './redraw-scenario.ts';

describe.each(['chromium', 'firefox'] as const)('a page that is made anew all the time, in %s', (name) => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await startTrial(name);
  });
  afterAll(() => trial?.close());

  redrawScenario(() => trial.tab);
});
