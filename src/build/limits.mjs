import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXCEPTIONS } from './allowed.mjs';
import { errors } from './bundle.mjs';
import { lintScript } from './lint-script.mjs';
import { JOINING, PAGE_CHECK, WORDS } from './scripts.mjs';

const KB = 1024;
/** What was learned in a language, of all that its words take. */
const LEARNED = 60 * KB;
/**
 * Room in bytes of gzip, by group: what waits in every page, all that a page has once somebody writes there in the
 * language that needs most and in every language, and what looks at an unknown page.
 */
const limitsOf = (languages) => ({
  waiting: 13 * KB,
  oneLanguage: 170 * KB + LEARNED,
  allLanguages: 200 * KB + languages * LEARNED,
  pageCheck: 10 * KB,
});

/**
 * Sizes of the scripts in pages and what they use; what is too large or not allowed is an error of the build.
 * @param {string} out folder of one browser
 * @param {string[]} waiting the scripts that wait
 * @param {string[]} languages codes of the languages whose words join when a text is in them
 */
export function checkPageScripts(out, waiting, languages) {
  const sizes = {};
  const words = languages.map(WORDS.file);
  const joining = Object.keys(JOINING);
  for (const file of [...waiting, ...joining, ...words, PAGE_CHECK.file].filter((name) =>
    existsSync(join(out, name)),
  )) {
    const code = readFileSync(join(out, file));
    sizes[file] = gzipSync(code, { level: 9 }).length;
    // What is allowed in a page is listed: the extension's content security policy does not bind content scripts.
    for (const error of lintScript(code.toString(), EXCEPTIONS[file])) errors.push(`${out}/${file}:${error}`);
  }
  // A page has one of the scripts that wait: the largest counts.
  const largestOf = (files) => files.reduce((a, b) => ((sizes[a] ?? 0) > (sizes[b] ?? 0) ? a : b));
  const largest = largestOf(waiting);
  const groups = {
    waiting: [largest],
    oneLanguage: [largest, ...joining, largestOf(words)],
    allLanguages: [largest, ...joining, ...words],
    pageCheck: [PAGE_CHECK.file],
  };
  const limits = limitsOf(languages.length);
  for (const [group, files] of Object.entries(groups)) {
    const size = files.reduce((sum, file) => sum + (sizes[file] ?? 0), 0);
    const most = limits[group];
    const parts = files.map((file) => `${file} ${sizes[file] ?? 0}`).join(', ');
    console.log(`${out}: ${group}: ${size} B of gzip, room for ${most - size} more (${parts})`);
    if (size > most) errors.push(`${out}: ${group}: ${size} B of gzip, above ${most}`);
  }
}
