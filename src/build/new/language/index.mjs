// A folder in src/languages and its line in the registry. What is made is green at once: a language with nothing known of
// it, whose posts are judged by what needs no words.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const usage = 'language CODE, such as: npm run new language et';

const INDEX = `export { pack } from './pack.ts';
`;
const PACK = `import type { LanguagePack } from '../../engine/language.ts';

export const pack: LanguagePack = {};
`;

/**
 * Makes a language of posts.
 * @param {string[]} args ISO 639 code of two or three letters
 * @param {string} root folder of the project
 * @returns {{ error?: string, made?: string[], next?: string }} `made`: files and folders that were made or changed;
 * with an error nothing is written
 */
export function make([code = ''], root = '.') {
  const room = join(root, 'src/languages');
  const folder = join(room, code);
  const registry = join(room, 'registered.ts');
  if (!/^[a-z]{2,3}$/.test(code))
    return { error: `"${code}" is no code of a language: two or three letters, as in ISO 639.` };
  if (existsSync(folder)) return { error: `There is a language "${code}" already.` };
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.ts'), INDEX);
  writeFileSync(join(folder, 'pack.ts'), PACK);
  writeFileSync(registry, `${readFileSync(registry, 'utf8')}export * as ${code} from './${code}/index.ts';\n`);
  return {
    made: [folder, registry],
    next: `say in src/languages/${code} what is known of the language (src/languages/README.md): by which letters and words a
  text is known to be in it, unless src/languages/decision/foreign.ts knows that, its first person, how its names inflect.
  Then the words of a check: words.${code}.ts beside the others, and its name in the table of words.ts.`,
  };
}
