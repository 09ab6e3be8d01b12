import { CHECKS } from '../../src/checks/registry.ts';
import { SOURCES } from '../../src/checks/sources.ts';
import { GROUPS } from '../../src/engine/types.ts';
import { SITES } from '../../src/sites/index.ts';

const LEVELS = { hint: 'hint', confirm: 'question' } as const;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What each check looks for, its level where the rules say nothing, and on what it rests. */
const checks = (): string =>
  table(
    ['check', 'what it looks for', 'level', 'rests on'],
    GROUPS.flatMap((wanted) =>
      CHECKS.filter(({ group }) => group === wanted).map(({ id, level, text, basis }) => [
        `\`${id}\``,
        text.en.title,
        LEVELS[level],
        basis.map((source) => `\`${source}\``).join(', '),
      ]),
    ),
  );

/** The registry of sources, and what each can bear. */
const sources = (): string =>
  table(
    ['id', 'source', 'bears'],
    Object.entries(SOURCES).map(([id, { title, url, bears }]) => [
      `\`${id}\``,
      url ? `[${title.en}](${url})` : title.en,
      bears,
    ]),
  );

/** The supported sites and their hosts. */
const sites = (): string =>
  table(
    ['site', 'hosts'],
    SITES.map(({ name, hosts }) => [name, hosts.join(', ') || 'any site that the person allows']),
  );

const TABLES = { checks, sources, sites };

/** The pages that hold generated tables, each between marks of its name. */
export const PAGES = ['src/checks/README.md', 'src/sites/README.md'];

/** Puts the generated tables between their marks. */
export const withTables = (page: string): string =>
  Object.entries(TABLES).reduce(
    (text, [name, make]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`),
        (_, open, close) => `${open}${make()}\n${close}`,
      ),
    page,
  );
