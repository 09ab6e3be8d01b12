import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const inFolder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
const files = ['src', 'test', 'manifest', '.github'].flatMap(inFolder);
const documents = ['README.md', ...files.filter((file) => file.endsWith('.md'))];
const OWN = 'test/units/structure/citations.test.ts';
const code = ['build.mjs', ...files.filter((file) => /\.(?:m?[jt]sx?|css|txt|yml)$/.test(file) && file !== OWN)];

/** Headings of a page, as they read. */
const headingsOf = (page: string): string[] =>
  [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading.replace(/`/g, '').trim());

/** As GitHub makes the anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** A comment that goes on in the next line is read as one. */
const unwrapped = (text: string): string => text.replace(/\s*\n\s*(?:\*|\/\/)\s*/g, ' ');
/** A page by its path from the root, and a heading behind it: `src/policy/README.md, Levels`. */
const CITATION = /([\w./-]*\w\.md)\b(?:, (?=\p{Lu})([^)\n]*))?/gu;
const citing = code.flatMap((file) =>
  [...unwrapped(read(file)).matchAll(CITATION)].map(
    ([, page = '', heading = '']) => [file, page.replace(/^(?:\.\.\/)+/, ''), heading] as const,
  ),
);

describe('a page that a comment cites', () => {
  test('is found where one is cited', () => expect(citing.length).toBeGreaterThan(20));

  test.each(citing)('is there, with its heading: %s, %s, %s', (_, page, heading) => {
    expect(documents).toContain(page);
    if (heading !== '') expect(headingsOf(page).filter((one) => heading.startsWith(one))).not.toEqual([]);
  });
});

describe.each(documents)('%s', (page) => {
  const text = read(page);

  test('names only paths that are there', () => {
    const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
    // `src/sites/NAME/` stands for one that somebody makes.
    const paths = spans.filter((span) => /^(?:src|test|manifest|icons|\.github|\.ci)\/[\w./-]*$/.test(span));
    expect(paths.filter((path) => !/\b[A-Z]+\//.test(path) && !existsSync(path))).toEqual([]);
    const tests = [...text.matchAll(/\b(?:src|test)\/[\w./-]+\.test\.tsx?\b/g)].map(([path]) => path);
    expect(tests.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, command = '']) => command);
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });

  test('links to pages, pictures and headings that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : normalize(join(dirname(page), path));
      return !existsSync(target) || (anchor !== undefined && !headingsOf(target).map(anchorOf).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  test('says of a file only what is in it', () => {
    // `src/sites/composer.ts` (`composerOfText`): the names in brackets stand in the file.
    const named = [...text.matchAll(/`([\w./-]+\.(?:tsx?|mjs))` \(((?:`\w+`(?:, )?)+)\)/g)];
    const absent = named.flatMap(([, path = '', names = '']) =>
      [...names.matchAll(/`(\w+)`/g)]
        .filter(([, name = '']) => !new RegExp(`\\b${name}\\b`).test(read(path)))
        .map(([, name]) => `${path}: ${name}`),
    );
    expect(absent).toEqual([]);
  });
});
