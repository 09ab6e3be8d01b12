import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('what was learned is what the labelled posts teach, to the byte', { timeout: 600_000 }, () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/build/train/main.mjs', '--check'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
