import * as z from 'zod/mini';
import { code, list } from './schema-parts.ts';
import { looksLikeSelector } from './selectors.ts';

/** Every event in a text is compared with all of them, so a list is short. */
const MOST_SELECTORS = 20;
const MOST_SITES = 100;

const selector = z.string(code('selector')).check(z.refine(looksLikeSelector, code('selector')));
const selectors = z.optional(list(selector, MOST_SELECTORS));

const surface = z.looseObject({ editable: selectors, publish: selectors, bounds: selectors }, code('object'));

const account = z.looseObject(
  {
    selector,
    attribute: z.optional(z.string(code('attribute')).check(z.regex(/^[a-z][a-z0-9-]{0,49}$/i, code('attribute')))),
  },
  code('object'),
);

const fewKeys = (most: number) =>
  z.refine((entries: unknown) => Object.keys(entries as object).length <= most, code('long'));

/** The `sites` section: selectors and nothing else. Sites and surfaces that are not known are kept and take no part. */
export const siteCorrections = z
  .record(
    z.string(),
    z.looseObject(
      {
        surfaces: z.optional(z.record(z.string(), surface, code('object')).check(fewKeys(MOST_SELECTORS))),
        account: z.optional(list(account, MOST_SELECTORS)),
        never: selectors,
      },
      code('object'),
    ),
    code('object'),
  )
  .check(fewKeys(MOST_SITES));
