import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXCEPTIONS } from './allowed.mjs';
import { errors } from './bundle.mjs';
import { lintScript } from './lint-script.mjs';
import { JOINING, PAGE_CHECK } from './scripts.mjs';

/** In bytes of gzip: what waits in every page, all that a page has at most, and what looks at an unknown page. */
const LIMITS = { waiting: 13 * 1024, all: 190 * 1024, pageCheck: 10 * 1024 };

/**
 * Sizes of the scripts in pages and what they use; what is too large or not allowed is an error of the build.
 * @param {string} out folder of one browser
 * @param {string[]} waiting the scripts that wait
 */
export function checkPageScripts(out, waiting) {
  const sizes = {};
  for (const file of [...waiting, ...Object.keys(JOINING), PAGE_CHECK.file].filter((name) =>
    existsSync(join(out, name)),
  )) {
    const code = readFileSync(join(out, file));
    sizes[file] = gzipSync(code, { level: 9 }).length;
    // What is allowed in a page is listed: the extension's content security policy does not bind content scripts.
    for (const error of lintScript(code.toString(), EXCEPTIONS[file])) errors.push(`${out}/${file}:${error}`);
  }
  // A page has one of the scripts that wait: the largest counts.
  const largest = waiting.reduce((a, b) => (sizes[a] > sizes[b] ? a : b));
  const joining = Object.keys(JOINING).map((file) => [file, sizes[file] ?? 0]);
  const total = joining.reduce((sum, [, size]) => sum + size, sizes[largest]);
  const limit = (what, size, most) => size > most && errors.push(`${out}: ${what}: ${size} B of gzip, above ${most}`);
  limit(largest, sizes[largest], LIMITS.waiting);
  limit('scripts in pages', total, LIMITS.all);
  limit(PAGE_CHECK.file, sizes[PAGE_CHECK.file], LIMITS.pageCheck);
  const told = [[largest, sizes[largest]], ...joining].map(([file, size]) => `${file} ${size}`).join(', ');
  console.log(`${out}: ${told}; ${total} B of gzip in pages; ${PAGE_CHECK.file} ${sizes[PAGE_CHECK.file]}`);
}
