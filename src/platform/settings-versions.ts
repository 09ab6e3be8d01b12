import type { StoredFields } from './settings-shape.ts';

/** Turns what one version stored into what the next one reads. Fields that were only added need no step. */
export type Step = (fields: StoredFields) => StoredFields;

/** The step at 0 is for what was stored before versions were written, the step at 1 for version 1, and so on. */
const STEPS: readonly Step[] = [(fields) => fields];

const versionOf = ({ version }: StoredFields): number =>
  typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0;

/** Whether a later version of the extension stored this: it is read as far as it can be, and given back unhurt. */
export const isNewer = (fields: StoredFields, steps: readonly Step[] = STEPS): boolean =>
  versionOf(fields) > steps.length;

/**
 * Brings stored fields up to the version of today. A step that fails on what it finds leaves the fields to be
 * read one by one, as they are; nothing throws.
 */
export function broughtUp(fields: StoredFields | undefined, steps: readonly Step[] = STEPS): StoredFields | undefined {
  if (!fields || isNewer(fields, steps)) return fields;
  let current = fields;
  for (const [index, step] of steps.slice(versionOf(fields)).entries()) {
    try {
      current = { ...step(current), version: versionOf(fields) + index + 1 };
    } catch {
      return { ...current, version: steps.length };
    }
  }
  return current;
}
