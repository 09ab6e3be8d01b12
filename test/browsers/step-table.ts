import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** One step of one surface in one browser: how many tests there were, and whether all passed. */
interface Cell {
  passed: number;
  failed: number;
}

/** Steps that differ only by how the post is published are one column. */
const stepOf = (name: string): string => name.replace(/\b(by|after|pressing) (?:\[.*?\]|\S+?)(?=,| )/, '$1 …');

const browserOf = (module: TestModule): string | undefined =>
  /test\/(?:browsers\/|long\/scenario-)(chromium|firefox)\.test\.ts$/.exec(module.moduleId)?.[1];

/**
 * Prints what was tried where: a line a surface, a column a step of the scenario, and in it a mark for each browser.
 * What belongs to no surface (a dialog, a fault) follows as a list with the same marks.
 */
export default class StepTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const table = new Map<string, Map<string, Map<string, Cell>>>();
    const browsers = new Set<string>();
    for (const module of modules) {
      const browser = browserOf(module);
      if (!browser) continue;
      for (const test of module.children.allTests()) {
        if (test.result().state === 'skipped') continue;
        browsers.add(browser);
        count(table, test, browser);
      }
    }
    if (table.size > 0) print(table, [...browsers].sort());
  }
}

type Table = Map<string, Map<string, Map<string, Cell>>>;

function count(table: Table, test: TestCase, browser: string): void {
  const surface = test.parent.type === 'suite' ? test.parent.name : 'the whole run';
  const steps = within(table, surface, () => new Map<string, Map<string, Cell>>());
  const cells = within(steps, stepOf(test.name), () => new Map<string, Cell>());
  const cell = within(cells, browser, () => ({ passed: 0, failed: 0 }));
  if (test.result().state === 'passed') cell.passed++;
  else cell.failed++;
}

function within<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const kept = map.get(key) ?? make();
  map.set(key, kept);
  return kept;
}

function print(table: Table, browsers: readonly string[]): void {
  const surfacesOf = new Map<string, number>();
  for (const steps of table.values()) for (const step of steps.keys()) add(surfacesOf, step);
  // A step that several surfaces share is a column; what happens in one place only is a line of its own.
  const columns = [...surfacesOf].filter(([, surfaces]) => surfaces > 2).map(([step]) => step);
  const name = Math.max(...[...table.keys()].map((surface) => surface.length)) + 2;
  const width = browsers.length + 4;
  const lines = [`\nWhat was tried where (${browsers.join(' and ')}; ✓ passed, ✗ failed, a figure: so many ways):`];
  lines.push(...columns.map((step, index) => `  ${index + 1}  ${step}`));
  lines.push(''.padEnd(name) + columns.map((_, index) => String(index + 1).padEnd(width)).join(''));
  const alone: string[] = [];
  for (const [surface, steps] of table) {
    const marks = columns.map((step) => marksOf(steps.get(step), browsers).padEnd(width));
    if (columns.some((step) => steps.has(step))) lines.push((surface.padEnd(name) + marks.join('')).trimEnd());
    for (const [step, cells] of steps) {
      if (!columns.includes(step)) alone.push(`${marksOf(cells, browsers).padEnd(width)}${surface}: ${step}`);
    }
  }
  console.log([...lines, '', ...alone, ''].join('\n'));
}

const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

const marksOf = (cells: Map<string, Cell> | undefined, browsers: readonly string[]): string =>
  browsers.map((browser) => mark(cells?.get(browser))).join(' ');

function mark(cell: Cell | undefined): string {
  if (!cell) return '·';
  if (cell.failed > 0) return '✗';
  return cell.passed > 1 ? `✓${cell.passed}` : '✓';
}
