/** What `npm run new check` writes: a check that finds one sample phrase in posts of both languages. */
import { variableOf } from '../registry.mjs';

const SAMPLES = {
  lv: { phrase: 'parauga frāze', bad: 'Šajā ierakstā ir parauga frāze.', good: 'Rīt peldvieta būs atvērta.' },
  en: { phrase: 'sample phrase', bad: 'There is a sample phrase here.', good: 'The bathing site opens tomorrow.' },
};

/** @returns {Record<string, string>} text by file name */
export function filesOf(group, name) {
  const shape = `${variableOf(`x-${name}`).slice(1)}Words`;
  const table = `${name.toUpperCase().replaceAll('-', '_')}_WORDS`;
  return {
    'index.ts': index(group, name, table),
    'shape.ts': `import type { PhraseBook } from '../../../engine/phrases.ts';

/** What is asked of a language. */
export interface ${shape} {
  /** What is looked for. */
  phrases: PhraseBook<true>;
}
`,
    'words.ts': `import { wordTable } from '../../../engine/word-table.ts';
import type { ${shape} } from './shape.ts';
import { words as en } from './words.en.ts';
import { words as lv } from './words.lv.ts';

export const ${table} = wordTable<${shape}>('${group}/${name}', { lv, en });
`,
    'words.lv.ts': words('lv', shape),
    'words.en.ts': words('en', shape),
    'words.lv.txt': list('Latvian', group, name, SAMPLES.lv.phrase),
    'words.en.txt': list('English', group, name, SAMPLES.en.phrase),
    'lv.ts': messages('lv', {
      title: 'Parauga frāze',
      message: ['Šeit ir «', '».'],
      why: 'Te vienā teikumā saka, kāpēc tas ir svarīgi.',
    }),
    'en.ts': messages('en', {
      title: 'Sample phrase',
      message: ['Here is “', '”.'],
      why: 'This says in one sentence why it matters.',
    }),
    'cases.ts': cases(),
  };
}

const index = (group, name, table) => `import { isQuoted } from '../../../engine/document.ts';
import type { Check } from '../../contract.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { ${table} } from './words.ts';

/** What it looks for and why, in one sentence. */
export const check: Check = {
  id: '${group}/${name}',
  group: '${group}',
  level: 'hint',
  basis: ['editorial'],
  reads: ${table},
  text: { lv, en },
  run: ({ doc }) =>
    (${table}.of(doc.lang)?.phrases.find(doc) ?? [])
      .filter((range) => !isQuoted(range, doc))
      .map(({ start, end }) => ({ outcome: 'flag', start, end, data: { words: doc.text.slice(start, end) } })),
};
`;

const words = (lang, shape) => `import { booksOf } from '../../word-lists.ts';
import type { ${shape} } from './shape.ts';
import file from './words.${lang}.txt';

export const words: ${shape} = booksOf<keyof ${shape}>('${lang}', file);
`;

const list = (
  language,
  group,
  name,
  phrase,
) => `# ${language} words of ${group}/${name}; how they are written: src/checks/README.md, Word lists.

[phrases]
# What is looked for.
source: editorial
${phrase}
`;

const messages = (lang, { title, message, why }) => `import type { CheckText } from '../../contract.ts';

export const ${lang}: CheckText = {
  title: '${title}',
  message: ({ words }) => \`${message.join('$' + '{words}')}\`,
  why: () => '${why}',
  example: { bad: '${SAMPLES[lang].bad}', good: '${SAMPLES[lang].good}' },
};
`;

const cases = () => `import type { Cases } from '../../contract.ts';

export const cases: Cases = {
${Object.entries(SAMPLES)
  .map(
    ([lang, { bad, good }]) => `  ${lang}: {
    flags: ['${bad}'],
    allows: ['${good}'],
  },`,
  )
  .join('\n')}
};
`;
