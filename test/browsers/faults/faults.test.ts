import { afterAll, beforeAll, describe } from 'vitest';
import { hostileFaults } from './hostile-scenario.ts';
import { lifecycleFaults } from './lifecycle-scenario.ts';
import { pageFaults } from './page-scenario.ts';
import { startTrial, type Trial } from './start.ts';

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
