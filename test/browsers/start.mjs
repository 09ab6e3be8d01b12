// `npm start`: bundles start.ts, because Node 20 does not read TypeScript, and runs it.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const outfile = resolve('dist/start.mjs');
await build({
  entryPoints: ['test/browsers/start.ts'],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
});
await import(pathToFileURL(outfile).href);
