import fc from 'fast-check';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Driver, Tab } from '../browsers/driver.ts';
import { practiseEverywhere, startWithExtension } from '../browsers/extension.ts';
import { type PracticeServer, startServer } from '../browsers/server.ts';
import { EDITOR_PAGES } from '../sites/editors.ts';
import { begin, StepCommand, stepsOn } from './writer-steps.ts';

/** The same steps at every run; `KA_VARDA_SEED` gives others. A failure prints its steps in order. */
const SEED = Number(process.env.KA_VARDA_SEED ?? 2026);
/**
 * A sample: so many runs for each editor, and at most so many steps in each; a step that cannot be taken is passed over.
 * A run takes three seconds and there are sixteen editors in two browsers, so a dozen of each took eleven minutes.
 */
const RUNS = Number(process.env.KA_VARDA_RUNS ?? 4);
const STEPS = 60;

describe.each(['chromium', 'firefox'] as const)('steps in any order, in %s', (name) => {
  let server: PracticeServer;
  let driver: Driver;
  let tab: Tab;
  beforeAll(async () => {
    server = await startServer();
    driver = await startWithExtension(name, server.proxy);
    await practiseEverywhere(driver);
    tab = await driver.newTab();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test.each(EDITOR_PAGES)(
    '$kind: nothing is lost, and out goes what the writer let out, once',
    async ({ surface }) => {
      const commands = fc.commands(
        stepsOn(surface).map((step) => fc.constant(new StepCommand(step))),
        { maxCommands: STEPS, size: 'max' },
      );
      await fc.assert(
        fc.asyncProperty(commands, async (steps) => {
          await fc.asyncModelRun(() => begin({ driver, tab, surface }), steps);
        }),
        { seed: SEED, numRuns: RUNS, endOnFailure: true },
      );
    },
    600_000,
  );
});
