import { afterAll, beforeAll, describe } from 'vitest';
import { hostileFaults } from '../browsers/faults/hostile-scenario.ts';
import { lifecycleFaults } from '../browsers/faults/lifecycle-scenario.ts';
import { pageFaults } from '../browsers/faults/page-scenario.ts';
import { startTrial, type Trial } from '../browsers/faults/start.ts';

describe.each(['chromium', 'firefox'] as const)('faults in %s', (name) => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await startTrial(name);
  });
  afterAll(() => trial?.close());

  pageFaults(() => trial.tab);
  hostileFaults(() => trial.tab);
  lifecycleFaults(() => trial);
});
