import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

/** An example as it is written: on one line, or over several that are indented further. */
const EXAMPLE = /^ {2}example: \{(?:.*\},\n|\n(?: {4}.*\n)* {2}\},\n)/m;

/** The examples of a check are for popup and documents; style sheets lose what only people read. */
export const onlyWhatPagesNeed = {
  name: 'only-what-pages-need',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]checks[\\/][\w-]+[\\/][\w-]+[\\/](?:lv|en)\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(EXAMPLE, ''),
      loader: 'ts',
    }));
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: (await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true })).code.trim(),
      loader: 'text',
    }));
  },
};

/** Puts these sites in place of the whole registry. */
export const onlySites = (sites) => ({
  name: 'only-sites',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]sites[\\/]index\.ts$/ }, () => ({
      contents: [
        `import { siteAmong } from './site-of.ts'`,
        ...sites.map(({ name, folder }) => `import { ${name} } from './${folder}/index.ts'`),
        `export const siteOf = (host, page) => siteAmong([${sites.map(({ name }) => name)}], host, page)`,
      ].join('\n'),
      loader: 'ts',
    })),
});

/** What waits leaves to the scripts that join what is needed only once somebody writes. */
export const withoutOnceWriting = {
  name: 'without-once-writing',
  setup: ({ onLoad }) => onLoad({ filter: /[\\/]any[\\/]once-writing\.ts$/ }, () => ({ contents: '' })),
};
