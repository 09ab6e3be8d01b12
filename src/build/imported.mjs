import { build } from 'esbuild';
import { wordLists } from './word-list-plugins.mjs';

/**
 * Bundles a module of the project into memory and imports it, so that what the build needs to know of it is asked and
 * never parsed.
 * @param {string} contents the module; paths from the root of the repository
 */
export async function imported(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    external: ['node:*'],
    plugins: [wordLists],
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
