import { type RulesProblem, writeProblem } from './problems.ts';

/** Deeper than any rules file, shallower than any call stack. */
const DEEPEST = 32;
/** Characters of all texts together; a file of 5,000 people has about a tenth. */
const MOST_CHARACTERS = 4_000_000;
const MOST_VALUES = 200_000;

class Refused extends Error {
  readonly problem: RulesProblem;
  constructor(problem: RulesProblem) {
    super(problem.sentence.en);
    this.problem = problem;
  }
}

/**
 * Copies plain data: what JSON can hold, unknown keys and all, in their order. `__proto__` is left behind, so
 * that no later copy can turn it into a prototype. Never throws, on no value: what is not plain data, is too deep
 * or too much comes back as a problem.
 */
export function cloneData(value: unknown): { data: unknown } | { problem: RulesProblem } {
  const budget = { characters: MOST_CHARACTERS, values: MOST_VALUES };
  try {
    return { data: clone(value, [], budget) };
  } catch (error) {
    return { problem: error instanceof Refused ? error.problem : writeProblem([], 'data') };
  }
}

function clone(value: unknown, path: (string | number)[], budget: { characters: number; values: number }): unknown {
  budget.values--;
  if (typeof value === 'string') budget.characters -= value.length;
  if (budget.values < 0 || budget.characters < 0) throw new Refused(writeProblem(path.slice(0, 1), 'long'));
  if (path.length > DEEPEST) throw new Refused(writeProblem(path.slice(0, 3), 'deep'));
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return Array.from(value, (entry, index) => clone(entry, [...path, index], budget));
  if (!isPlainObject(value)) throw new Refused(writeProblem(path, 'data'));
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    budget.characters -= key.length;
    if (key === '__proto__' || value[key] === undefined) continue;
    copy[key] = clone(value[key], [...path, key], budget);
  }
  return copy;
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Data from another page or frame has that frame's `Object.prototype`.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
