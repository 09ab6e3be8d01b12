/**
 * Reads a Hunspell dictionary and spells out the forms of its entries. Only what `dictionary-lv` uses:
 * one-letter flags, suffix rules with a condition, a second round of suffixes, `po:` and `is:` marks.
 */

/** @typedef {{ strip: string, add: string, flags: string, when: RegExp, mark: string }} Rule */

/** @param {string} source text of the .aff file @returns {Map<string, Rule[]>} suffix rules by flag */
export function suffixRules(source) {
  const rules = new Map();
  for (const line of source.split(/\r?\n/)) {
    const match = /^SFX (\S)\s+(\S+)\s+(\S+)\s+(\S+)(?:\s+is:(\S+))?/.exec(line);
    if (!match || /^SFX \S [YN] \d+$/.test(line)) continue;
    const [, flag, strip, addition, condition, mark = ''] = match;
    const [add, flags = ''] = addition.split('/');
    if (!rules.has(flag)) rules.set(flag, []);
    rules.get(flag).push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      flags,
      when: new RegExp(`${condition}$`, 'u'),
      mark,
    });
  }
  return rules;
}

/** @param {string} source text of the .dic file @returns {{ word: string, flags: string, part: string }[]} */
export function entries(source) {
  return source
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.trim())
    .map((line) => {
      const [head, ...marks] = line.split(/\s+/);
      const [word, flags = ''] = head.split('/');
      return { word, flags, part: marks.find((mark) => mark.startsWith('po:'))?.slice(3) ?? '' };
    });
}

/**
 * Every form of an entry with the rule that made it: its mark, its flag and what it adds. The entry itself comes first.
 * @param {{ word: string, flags: string }} entry
 * @param {Map<string, Rule[]>} rules
 * @returns {Generator<{ form: string, mark: string, flag: string, add: string }>}
 */
export function* formsOf(entry, rules, depth = 0, made = { mark: '', flag: '', add: '' }) {
  if (!entry.flags.includes('{') || depth > 0) yield { form: entry.word, ...made };
  if (depth > 1) return;
  for (const flag of entry.flags) {
    for (const rule of rules.get(flag) ?? []) {
      if (!entry.word.endsWith(rule.strip) || !rule.when.test(entry.word)) continue;
      const form = entry.word.slice(0, entry.word.length - rule.strip.length) + rule.add;
      const { mark, add } = rule;
      yield* formsOf({ word: form, flags: rule.flags }, rules, depth + 1, { mark: mark || made.mark, flag, add });
    }
  }
}
