import { CHECKS } from '../../src/checks/registry.ts';
import { SOURCES } from '../../src/checks/sources.ts';
import type { Group } from '../../src/engine/types.ts';
import { SITES } from '../../src/sites/index.ts';

const LEVELS = { hint: 'hint', confirm: 'question' } as const;

/** The checks as a table: what each looks for, its level where the rules say nothing, and on what it rests. */
function checksTable(): string {
  const groups = [...new Set(CHECKS.map(({ group }) => group))] as Group[];
  const rows = groups.flatMap((wanted) =>
    CHECKS.filter(({ group }) => group === wanted).map(({ id, level, text, basis }) => {
      const sources = basis.map((source) => SOURCES[source].title.en).join('; ');
      return `| \`${id}\` | ${text.en.title} | ${LEVELS[level]} | ${sources} |`;
    }),
  );
  return ['| check | what it looks for | level | rests on |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The supported sites and their hosts. */
function sitesTable(): string {
  const rows = SITES.map(({ name, hosts }) => `| ${name} | ${hosts.join(', ') || 'any site that the person allows'} |`);
  return ['| site | hosts |', '| --- | --- |', ...rows].join('\n');
}

/** Puts the generated tables between their marks. */
export function withTables(readme: string): string {
  const tables = { checks: checksTable(), sites: sitesTable() };
  return Object.entries(tables).reduce(
    (text, [name, table]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n?<!-- /${name} -->)`),
        (_, open) => `${open}${table}\n<!-- /${name} -->`,
      ),
    readme,
  );
}
