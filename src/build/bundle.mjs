import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { wordLists } from './word-list-plugins.mjs';

/** What every bundle shares. */
export const COMMON = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  target: ['chrome120', 'firefox140'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'silent',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** What is wrong with this build; told at its end, after everything that can be built is there. */
export const errors = [];

/**
 * Bundles one entry into `dist`. A missing or broken one is an error of the build; the rest is still built.
 * @param {string} entry path from the root of the repository
 * @param {string} dist folder of the build
 * @param {string} file path in that folder
 * @param {import('esbuild').BuildOptions} options beside what every bundle shares
 */
export async function bundle(entry, dist, file, options) {
  if (!existsSync(entry)) {
    errors.push(`${entry} is not there`);
    return;
  }
  const plugins = [wordLists, ...(options.plugins ?? [])];
  await build({ ...COMMON, entryPoints: [entry], ...options, plugins, outfile: join(dist, file) }).catch(
    ({ errors: found }) => errors.push(`${entry} cannot be bundled: ${found.map(({ text }) => text).join('; ')}`),
  );
}
