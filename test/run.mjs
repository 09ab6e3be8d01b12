// Runs a TypeScript program of the tests: node test/run.mjs test/gallery/start.ts chromium
// It is bundled first, because Node 20 does not read TypeScript.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { wordLists } from '../src/build/word-list-plugins.mjs';

const [node, , entry, ...words] = process.argv;
if (!entry) throw new Error('Usage: node test/run.mjs FILE [WORDS]');
const root = join(import.meta.dirname, '..');
const outfile = join(root, 'dist/run', entry.replace(/[\\/]/g, '-').replace(/\.ts$/, '.mjs'));
await build({
  entryPoints: [join(root, entry)],
  outfile,
  bundle: true,
  plugins: [wordLists],
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
});
process.argv = [node, outfile, ...words];
await import(pathToFileURL(outfile).href);
