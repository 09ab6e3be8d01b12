import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { compileWordLists } from './word-lists.mjs';

const WORD_LIST = /[\\/]src[\\/].*\.txt$/;

function compiled(path) {
  const shape = join(dirname(path), 'shape.ts');
  const source = existsSync(shape) ? readFileSync(shape, 'utf8') : undefined;
  return compileWordLists(readFileSync(path, 'utf8'), relative(process.cwd(), path), source);
}

/** Word lists in bundles of esbuild. */
export const wordLists = {
  name: 'word-lists',
  setup: ({ onLoad }) =>
    onLoad({ filter: WORD_LIST }, ({ path }) => {
      try {
        return { contents: compiled(path), loader: 'js' };
      } catch ({ message }) {
        return { errors: [{ text: message }] };
      }
    }),
};

/** Word lists in tests. */
export const wordListsInTests = {
  name: 'word-lists',
  enforce: 'pre',
  load: (id) => (WORD_LIST.test(id) ? compiled(id) : undefined),
};
