import { build } from 'esbuild';
import { COMMON } from './bundle.mjs';
import { wordLists } from './word-list-plugins.mjs';

/** Word lists in the order in which each is most like the one before it; found by trying. */
const LIKE = {
  lv: ['legal/phrase', 'legal', 'voice', 'reply', 'term', 'simple'],
  en: ['legal/phrase', 'legal', 'term', 'simple', 'voice', 'reply'],
};
const PACKED = /verbs\/|names\//;
/** Sentences that people read, where the file holds little else. */
const PROSE = /checks\/[\w-]+\/[\w-]+\/(?:lv|en)\.ts$|guide/;

function byLikeness(files, language) {
  const own = files.filter((file) => file.split(/[/.-]/).includes(language) && !PACKED.test(file));
  const rank = (file) => (LIKE[language].findIndex((part) => file.includes(part)) + 99) % 99;
  const prose = own.filter((file) => PROSE.test(file));
  const words = own.filter((file) => !PROSE.test(file)).sort((a, b) => rank(a) - rank(b));
  return language === 'lv' ? [...prose, ...words] : [...words, ...prose];
}

/**
 * gzip looks back 32 kB, so what is alike stands together: Latvian words, English ones, packed forms, the rest.
 * @param {string} entry contents of the module that is bundled
 * @param {import('esbuild').BuildOptions} options
 */
export async function wordsTogether(entry, options) {
  const stdin = (contents) => ({ entryPoints: [], stdin: { contents, resolveDir: '.', loader: 'ts' } });
  const made = { ...COMMON, ...options, ...stdin(entry), write: false, metafile: true };
  made.plugins = [wordLists, ...(options.plugins ?? [])];
  const { metafile } = await build(made).catch(() => ({ metafile: { inputs: {} } }));
  const files = Object.keys(metafile.inputs).filter((file) => file.startsWith('src/'));
  const words = [
    ...['lv', 'en'].flatMap((language) => byLikeness(files, language)),
    ...files.filter((file) => PACKED.test(file)),
  ];
  const contents = [...words.map((file) => `import './${file}';`), entry].join('\n');
  return { ...options, ...stdin(contents) };
}
