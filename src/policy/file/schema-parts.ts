import * as z from 'zod/mini';
import type { ProblemCode } from './problems.ts';

// Compiled shapes need `new Function`, which the extension's content security policy forbids.
z.config({ jitless: true });

/** More than any institution has, and still compiled in an instant. */
const MOST_ENTRIES = 5_000;

/** Every message of the shapes is the name of a sentence in `problems.ts`. */
export const code = (name: ProblemCode): ProblemCode => name;

/** Text that says something. */
export const filled = z.string(code('text')).check(z.regex(/\S/u, code('words')));

/** A list of bounded length. */
export const list = <T extends z.core.$ZodType>(entry: T, most = MOST_ENTRIES) =>
  z.array(entry, code('list')).check(z.maxLength(most, code('long')));
