// Everything that must be green, one step after another: `npm test`. Stops at the first red one.
// The last line is the total, `N passed, M failed`, for people and machines.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'ka-varda-test-'));

const tool = (name) => ['node', join('node_modules', name)];
/** Which step passed on which surface in which browser. */
const TABLE = '--reporter=./test/browsers/step-table.ts';

/** `counts`: the step writes how many tests passed and failed; the others count as one each. */
const STEPS = [
  { name: 'types', run: [...tool('typescript/bin/tsc'), '--noEmit'] },
  { name: 'lint', run: [...tool('@biomejs/biome/bin/biome'), 'check', '.'] },
  { name: 'unused', run: tool('knip/bin/knip.js') },
  { name: 'build', run: ['node', 'build.mjs'] },
  { name: 'units', run: [...tool('vitest/vitest.mjs'), 'run', '--project', 'units'], counts: true },
  { name: 'browsers', run: [...tool('vitest/vitest.mjs'), 'run', '--project', 'browsers', TABLE], counts: true },
];

/** Runs one step with its output on the terminal. */
function runStep({ name, run: [command, ...words], counts }) {
  const report = join(scratch, `${name}.json`);
  const reporters = counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { status } = spawnSync(command === 'node' ? process.execPath : command, [...words, ...reporters], {
    stdio: 'inherit',
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

let passed = 0;
let failed = 0;
for (const step of STEPS) {
  console.log(`\n▶ ${step.name}: ${step.run.slice(1).join(' ')}`);
  const outcome = runStep(step);
  passed += outcome.passed;
  failed += outcome.failed;
  if (!outcome.green || outcome.failed > 0) {
    console.error(`\n✗ ${step.name} is red; what comes after it was not run.`);
    process.exitCode = 1;
    break;
  }
  console.log(`✓ ${step.name}`);
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
