// Steps that must be green, one after another: `npm test`, or with `long` as its word `npm run test:long`.
// Stops at the first red one. The last line is the total, `N passed, M failed`, for people and machines.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'ka-varda-test-'));

const tool = (name) => ['node', join('node_modules', name)];
/** A project of vitest.config.ts; its report says how many tests passed and failed. */
const project = (name, ...words) => ({
  name,
  run: [...tool('vitest/vitest.mjs'), 'run', '--project', name, ...words],
  counts: true,
});
const BUILD = { name: 'build', run: ['node', 'build.mjs'] };
/** Which step passed on which surface in which browser. */
const TABLE = '--reporter=./test/browsers/step-table.ts';

/** A step that does not count its tests counts as one. */
const STEPS = {
  short: [
    { name: 'types', run: [...tool('typescript/bin/tsc'), '--noEmit'] },
    { name: 'lint', run: [...tool('@biomejs/biome/bin/biome'), 'check', '.'] },
    { name: 'unused', run: tool('knip/bin/knip.js') },
    BUILD,
    project('units'),
    project('browsers', TABLE),
  ],
  // Of the soak a tenth: `npm run soak` is all of it.
  long: [BUILD, project('long', TABLE), { ...project('soak'), env: { KA_VARDA_POSTS: '200' } }],
};

/** Runs one step with its output on the terminal. */
function runStep({ name, run: [command, ...words], counts, env }) {
  const report = join(scratch, `${name}.json`);
  const reporters = counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { status } = spawnSync(command === 'node' ? process.execPath : command, [...words, ...reporters], {
    stdio: 'inherit',
    env: { ...env, ...process.env },
  });
  const green = status === 0;
  if (!counts) return { green, passed: green ? 1 : 0, failed: green ? 0 : 1 };
  try {
    const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that cannot be loaded, or a browser that does not start, is red without a single failed test.
    return { green, passed, failed: green ? numFailedTests : Math.max(1, numFailedTests) };
  } catch {
    return { green: false, passed: 0, failed: 1 };
  }
}

const steps = STEPS[process.argv[2] ?? 'short'];
if (!steps) throw new Error(`There are no steps "${process.argv[2]}": ${Object.keys(STEPS).join(' or ')}.`);
let passed = 0;
let failed = 0;
for (const step of steps) {
  const began = Date.now();
  console.log(`\n▶ ${step.name}: ${step.run.slice(1).join(' ')}`);
  const outcome = runStep(step);
  const seconds = Math.round((Date.now() - began) / 1000);
  passed += outcome.passed;
  failed += outcome.failed;
  if (!outcome.green || outcome.failed > 0) {
    console.error(`\n✗ ${step.name} is red after ${seconds} s; what comes after it was not run.`);
    process.exitCode = 1;
    break;
  }
  console.log(`✓ ${step.name} in ${seconds} s`);
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
