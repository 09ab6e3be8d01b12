import { createAssistedChecker } from '../assist/assisted-checker.ts';
import type { CheckerOptions } from '../checks/checker.ts';
import { warmUp } from '../checks/warm-up.ts';
import { corrected } from '../sites/corrections.ts';

/** In milliseconds. No task of ours may be felt between two keys, and a step begun late in a slice makes it longer. */
const SLICE = 5;

let options: CheckerOptions | undefined;

/** Takes the steps between the person's keys: the first check would else take a tenth of a second in one go. */
function inSlices(steps: Generator<undefined, void>, done: () => void): void {
  const slice = () => {
    const end = performance.now() + SLICE;
    try {
      while (performance.now() < end) if (steps.next().done) return done();
      setTimeout(slice);
    } catch {
      // A check that fails here fails again where it is asked for, and there it is told.
      done();
    }
  };
  setTimeout(slice);
}

/**
 * The engine as a script of its own, put into a page when somebody begins to write there. The words of a language are
 * another, which comes when a text is in it.
 */
globalThis.kaVardaEngine = {
  createChecker: (given) => {
    options = given;
    return createAssistedChecker(given);
  },
  makeReady: (language) =>
    new Promise((resolve) => {
      if (options) inSlices(warmUp(options, language), resolve);
      else resolve();
    }),
};
// What the rules correct comes with the settings that are asked for together with this script.
globalThis.kaVardaCorrected = corrected;
