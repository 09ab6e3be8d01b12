import type { InterfaceLanguage } from '../../../engine/types.ts';
import { isPlainObject } from '../../../policy/file/plain-data.ts';
import type { Account, Rules } from '../../../policy/file/rules.ts';
import type { RulesChange } from '../../../policy/file/rules-diff.ts';
import { parseReference } from '../../../policy/register/sites.ts';
import { partsTexts } from '../../i18n/findings.ts';
import { handoverTexts } from '../../i18n/handover.ts';
import { dayInWords } from '../../i18n/index.ts';
import { popupTexts } from '../../i18n/popup.ts';
import { accountName, nameIn } from '../names.ts';

/** One change as a person reads it. */
export interface ChangeInWords {
  title: string;
  /** Of a changed entry: each field with what it was and what it will be. */
  details: string[];
}

/** Says what changes, with names in place of ids. */
export function changeInWords(
  change: RulesChange,
  language: InterfaceLanguage,
  before: Rules | null,
  after: Rules | null,
): ChangeInWords {
  const words = new Wording(language, before, after);
  const { kind, fields } = change;
  const details = kind === 'changed' ? fields.flatMap((field) => words.field(change, field)) : words.summary(change);
  return { title: words.title(change), details };
}

/** The words of one language over two sets of rules, in which ids find their names. */
class Wording {
  private readonly texts;
  constructor(
    private readonly language: InterfaceLanguage,
    private readonly before: Rules | null,
    private readonly after: Rules | null,
  ) {
    this.texts = handoverTexts[language].changes;
  }

  title({ part, kind, key, before, after }: RulesChange): string {
    const entry = after ?? before;
    const object = isPlainObject(entry) ? entry : {};
    if (part === 'people') return String(object.name ?? key);
    if (part === 'accounts') return accountName(entry as Account);
    if (part === 'topics') return nameIn(object.name as never, this.language) ?? key;
    if (part === 'quietPeriods') return this.days(object);
    if (part === 'glossary') return `«${object.avoid}»`;
    if (part === 'keep') return `«${key}»`;
    if (part === 'sites') return key;
    const name = part === 'enforcement' ? partsTexts[this.language].groups[key as 'voice'] : this.nameOf(part, key);
    const shown = part === 'acronyms' || part === 'situations' ? key : (name ?? key);
    // A plain value has no fields: the line itself says what it was and what it will be.
    if (kind === 'changed' || part === 'enforcement') return `${shown}: ${this.step(part, key, before, after)}`;
    return `${shown}: ${this.value(part, key, entry)}`;
  }

  /** What an entry that comes or goes holds, where the title does not say it. */
  summary({ part, before, after }: RulesChange): string[] {
    const entry = after ?? before;
    if (!isPlainObject(entry)) return [];
    const shown: Record<string, string[]> = {
      people: ['role', 'accounts', 'topics', 'until'],
      accounts: ['kind', 'owner'],
      topics: ['words', 'expert', 'needs'],
      quietPeriods: ['kind', 'reason'],
      glossary: ['use'],
    };
    return (shown[part] ?? []).flatMap((field) =>
      entry[field] === undefined ? [] : `${this.nameOf(part, field)}: ${this.value(part, field, entry[field])}`,
    );
  }

  field({ part, before, after }: RulesChange, field: string): string[] {
    // A value without fields of its own has said all in its title.
    if (['institution', 'voice', 'file', 'acronyms', 'situations', 'sites', 'enforcement'].includes(part)) return [];
    const [old, next] = [before, after].map((entry) => (isPlainObject(entry) ? entry[field] : undefined));
    return [`${this.nameOf(part, field)}: ${this.step(part, field, old, next)}`];
  }

  private step(part: string, field: string, before: unknown, after: unknown): string {
    const [old, next] = [this.list(part, field, before), this.list(part, field, after)];
    if (Array.isArray(before) && Array.isArray(after)) {
      const steps = [
        ...next.filter((word) => !old.includes(word)).map((word) => `+ ${word}`),
        ...old.filter((word) => !next.includes(word)).map((word) => `− ${word}`),
      ];
      return steps.length > 0 ? steps.join(', ') : this.texts.otherwise;
    }
    const [was, will] = [this.value(part, field, before), this.value(part, field, after)];
    return was === will ? this.texts.otherwise : `${was} → ${will}`;
  }

  private nameOf(part: string, field: string): string {
    return this.texts.fields[`${part}.${field}`] ?? this.texts.fields[field] ?? `«${field}»`;
  }

  private list = (part: string, field: string, value: unknown): string[] =>
    Array.isArray(value) ? value.map((entry) => this.value(part, field, entry)) : [];

  private value(part: string, field: string, value: unknown): string {
    if (part === 'enforcement') return popupTexts[this.language].checks.levels[(value ?? 'confirm') as 'confirm'];
    if (value === undefined || value === '') return this.texts.nothing;
    if (typeof value === 'boolean') return value ? this.texts.yes : this.texts.no;
    if (Array.isArray(value)) return value.length === 0 ? this.texts.nothing : this.list(part, field, value).join(', ');
    if (isPlainObject(value)) {
      // Of a text in both languages the reader's own comes first.
      const { [this.language]: own, ...rest } = value;
      return [own, ...Object.values(rest)]
        .filter((entry) => entry !== undefined)
        .map((entry) => this.value(part, field, entry))
        .join(' / ');
    }
    return typeof value === 'string' ? this.word(part, field, value) : String(value);
  }

  private word(part: string, field: string, value: string): string {
    const { roles, needs, quiet, everything, everyTopic } = this.texts;
    if (value === '*') return field === 'accounts' ? everything : everyTopic;
    if (['from', 'until', 'issued', 'expires'].includes(field)) return dayInWords(this.language, value);
    if (field === 'role') return roles[value as 'head'] ?? value;
    if (field === 'needs') return needs[value as 'source'] ?? value;
    if (field === 'kind') {
      const kinds: Record<string, string> = part === 'quietPeriods' ? quiet : popupTexts[this.language].accounts.kinds;
      return kinds[value] ?? value;
    }
    if (field === 'topics' || field === 'approves') return this.topic(value);
    if (field === 'owner') return this.find('people', value)?.name ?? value;
    const reference = field === 'accounts' ? parseReference(value) : undefined;
    return reference ? accountName(reference) : value;
  }

  private topic = (id: string): string => nameIn(this.find('topics', id)?.name, this.language) ?? id;

  private find<Part extends 'people' | 'topics'>(part: Part, id: string): NonNullable<Rules[Part]>[number] | undefined {
    const all = [...(this.after?.[part] ?? []), ...(this.before?.[part] ?? [])] as NonNullable<Rules[Part]>[number][];
    return all.find((entry) => entry.id === id);
  }

  private days({ from, until }: { from?: unknown; until?: unknown }): string {
    return `${dayInWords(this.language, String(from))}–${dayInWords(this.language, String(until))}`;
  }
}
