import * as z from 'zod/mini';
import { isRegistered, LANGUAGE_IDS } from '../../languages/index.ts';
import { isDay, isTimeZone } from '../days.ts';
import { parseReference } from '../register/sites.ts';
import { code, filled, list } from './schema-parts.ts';
import { siteCorrections } from './schema-sites.ts';

const MOST_TOPICS = 300;

const day = z.string(code('day')).check(z.refine(isDay, code('day')));
const host = z.string(code('host')).check(z.regex(/^[^\s/@:]+(?::\d+)?$/u, code('host')));
const words = list(filled);
const bilingual = z.looseObject(
  { lv: z.optional(z.string(code('text'))), en: z.optional(z.string(code('text'))) },
  code('object'),
);
/** By language of the post; keys that are no language of ours pass, as all unknown keys do. */
const byPostLanguage = <T extends z.ZodMiniType>(shape: T) =>
  z.looseObject(Object.fromEntries(LANGUAGE_IDS.map((lang) => [lang, z.optional(shape)])), code('object'));
const wordsByLanguage = byPostLanguage(words);
const textByLanguage = byPostLanguage(z.string(code('text')));
const reference = z
  .string(code('reference'))
  .check(z.refine((text) => text === '*' || parseReference(text) !== undefined, code('reference')));
const inOrder = ({ from, until }: { from?: string; until?: string }) =>
  from === undefined || until === undefined || from <= until;
const endsLater = { error: code('order'), path: ['until'] };

const institution = z.looseObject(
  {
    name: z.optional(textByLanguage),
    short: z.optional(words),
    aliases: z.optional(words),
    domains: z.optional(list(host)),
    country: z.optional(z.string(code('country')).check(z.regex(/^[A-Za-z]{2}$/, code('country')))),
  },
  code('object'),
);

const account = z.looseObject(
  {
    site: host,
    handle: filled,
    kind: z.enum(['institution', 'official', 'personal'], code('kind')),
    owner: z.optional(filled),
    names: z.optional(words),
    ids: z.optional(words),
  },
  code('object'),
);

const person = z
  .looseObject(
    {
      id: filled,
      name: filled,
      role: z.enum(['head', 'authorized', 'staff'], code('role')),
      accounts: z.optional(list(reference)),
      topics: z.optional(words),
      from: z.optional(day),
      until: z.optional(day),
      basis: z.optional(z.string(code('text'))),
      approves: z.optional(words),
    },
    code('object'),
  )
  .check(z.refine(inOrder, endsLater));

const topic = z.looseObject(
  {
    id: filled,
    name: z.optional(bilingual),
    words: z.optional(wordsByLanguage),
    expert: z.optional(z.looseObject({ name: filled, contact: z.optional(z.string(code('text'))) }, code('object'))),
    needs: z.optional(list(z.enum(['approval', 'source'], code('needs')))),
  },
  code('object'),
);

const glossaryEntry = z.looseObject(
  {
    lang: z.string(code('language')).check(z.refine(isRegistered, code('language'))),
    avoid: filled,
    use: z.optional(z.string(code('text'))),
    why: z.optional(z.string(code('text'))),
  },
  code('object'),
);

const language = z.looseObject(
  {
    glossary: z.optional(list(glossaryEntry)),
    keep: z.optional(words),
    acronyms: z.optional(z.record(z.string(), z.string(code('text')), code('object'))),
  },
  code('object'),
);

const quietPeriod = z
  .looseObject(
    {
      from: day,
      until: day,
      kind: z.optional(z.enum(['hold', 'campaign'], code('quiet'))),
      reason: z.optional(bilingual),
    },
    code('object'),
  )
  .check(z.refine(inOrder, endsLater));

const yesOrNo = z.optional(z.boolean(code('yes-no')));
const level = z.optional(z.enum(['off', 'hint', 'confirm', 'block'], code('level')));
const enforcement = z.looseObject(
  {
    authority: level,
    voice: level,
    legal: level,
    simple: level,
    disclosure: level,
    identity: level,
    conduct: level,
    dialogue: level,
    access: level,
    statelanguage: level,
  },
  code('object'),
);

/** An id used twice would leave open whose authorization counts. */
function uniqueIds<T extends { id: string }>() {
  return z.superRefine<T[]>((entries, context) => {
    const seen = new Set<string>();
    for (const [index, { id }] of entries.entries()) {
      if (seen.has(id)) context.addIssue({ code: 'custom', message: code('twice'), path: [index, 'id'] });
      seen.add(id);
    }
  });
}

/** The whole file; unknown keys pass at every depth. */
export const fileShape = z.looseObject(
  {
    format: z.literal('ka-varda/rules@1', code('format')),
    version: z.optional(z.int(code('number')).check(z.minimum(0, code('number')))),
    issued: z.optional(day),
    expires: z.optional(day),
    timeZone: z.optional(z.string(code('zone')).check(z.refine(isTimeZone, code('zone')))),
    institution: z.optional(institution),
    accounts: z.optional(list(account)),
    people: z.optional(list(person).check(uniqueIds())),
    topics: z.optional(list(topic, MOST_TOPICS).check(uniqueIds())),
    voice: z.optional(
      z.looseObject(
        { disclaimers: z.optional(wordsByLanguage), signature: z.optional(textByLanguage) },
        code('object'),
      ),
    ),
    language: z.optional(language),
    quietPeriods: z.optional(list(quietPeriod)),
    situations: z.optional(z.record(z.string(), bilingual, code('object'))),
    enforcement: z.optional(enforcement),
    sites: z.optional(siteCorrections),
    drafts: z.optional(z.looseObject({ keep: yesOrNo }, code('object'))),
    record: z.optional(z.looseObject({ reason: yesOrNo }, code('object'))),
  },
  code('file'),
);
