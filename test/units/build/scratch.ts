import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';

/** What the structure tests, the linter and the build need of the project. */
const NEEDED = ['src', 'test', 'manifest', 'icons', 'build.mjs', 'package.json', 'tsconfig.json', 'vitest.config.ts'];
/** What pages and comments name. */
const NAMED = ['README.md', 'LICENSE', '.github'];

/** A copy of the project in which a test may make and change files. */
export interface Scratch {
  root: string;
  /** Runs a command in the copy; answers its exit code and what it printed. */
  run: (command: string, ...args: string[]) => Promise<{ code: number; said: string }>;
  /** The same where the test fails unless the command succeeds. */
  green: (command: string, ...args: string[]) => Promise<string>;
  remove: () => void;
}

export function scratchCopy(): Scratch {
  const root = mkdtempSync(join(tmpdir(), 'ka-varda-new-'));
  for (const part of [...NEEDED, ...NAMED, 'biome.json']) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  const run = async (command: string, ...args: string[]) => {
    const {
      code = 0,
      stdout,
      stderr,
    } = await promisify(execFile)(command, args, { cwd: root, env }).catch((error) => error);
    return { code, said: `${stdout}${stderr}` };
  };
  const green = async (command: string, ...args: string[]) => {
    const { code, said } = await run(command, ...args);
    expect(code, said).toBe(0);
    return said;
  };
  return { root, run, green, remove: () => rmSync(root, { recursive: true, force: true }) };
}
