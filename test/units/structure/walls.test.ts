import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SOURCE = resolve(import.meta.dirname, '../../../src');
/** A room imports only rooms above it (src/README.md, The rooms). */
const ROOMS = [
  'engine',
  'languages',
  'policy',
  'checks',
  'assist',
  'sites',
  'platform',
  'ui',
  'guard',
  'background',
  'cli',
];
const PURE = new Set(['engine', 'languages', 'policy', 'checks', 'assist']);
const CLI_NEEDS = new Set(['engine', 'languages', 'policy', 'checks', 'assist', 'cli']);

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(SOURCE, file), 'utf8') }));

const roomOf = (file: string) => file.split('/')[0] ?? '';
const IMPORT = /^(?:import|export)\b[^;']*?from\s*'([^']+)'|^import\s+'([^']+)'/gm;
const importsOf = (text: string) => [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');

describe('walls between the rooms', () => {
  test.each(files.map(({ file, text }) => [file, text] as const))('%s', (file, text) => {
    const room = roomOf(file);
    expect(ROOMS).toContain(room);
    for (const target of importsOf(text)) {
      if (target.startsWith('.')) {
        const other = roomOf(relative(SOURCE, resolve(SOURCE, dirname(file), target)));
        const allowed = room === 'cli' ? CLI_NEEDS.has(other) : ROOMS.indexOf(other) <= ROOMS.indexOf(room);
        expect(allowed, `${file} imports ${target}`).toBe(true);
      } else if (target === 'webextension-polyfill') {
        expect(room, `only platform touches the extension API: ${file}`).toBe('platform');
      } else if (target.startsWith('zod')) {
        expect(target, file).toBe('zod/mini');
        expect(['policy', 'platform']).toContain(room);
      } else {
        expect(PURE.has(room), `${file} imports ${target}: the pure rooms stand alone`).toBe(false);
      }
    }
  });

  test.each(files.filter(({ file }) => PURE.has(roomOf(file))).map(({ file, text }) => [file, text] as const))(
    '%s knows no browser and no clock',
    (_, text) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').replace(/'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");
      expect(code).not.toMatch(/\b(?:window|chrome|browser|globalThis|Date\.now|new Date\(\)|Math\.random|fetch)\b/);
      expect(code).not.toMatch(/(?<![.\w])document\.(?:query|create|body|get)/);
    },
  );
});

describe('files', () => {
  test.each(files.map(({ file, text }) => [file, text] as const))(
    '%s is short and named for what is in it',
    (file, text) => {
      expect(file).not.toMatch(/(?:utils?|helpers?|common|manager|misc)\.tsx?$/);
      const isData = /\/(?:lv|en|cases|words|data)(?:\/|\.|-)|\.(?:data|lv|en)\.ts$/.test(file);
      if (!isData) expect(text.split('\n').length).toBeLessThanOrEqual(300);
    },
  );
});
