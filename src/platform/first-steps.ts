import * as z from 'zod/mini';
import { readStored, writeStored } from './storage.ts';

const KEY = 'firstSteps';
const passed = z.number().check(z.int(), z.minimum(0), z.maximum(100));

/** How many of the first steps were passed, so that a closed page goes on where it was; 0 where that is not known. */
export async function firstStepsPassed(): Promise<number> {
  const stored = await readStored([KEY]);
  return passed.safeParse(stored?.[KEY]).data ?? 0;
}

/** Remembers it; where nothing can be written, the steps simply begin anew the next time. */
export async function rememberFirstSteps(count: number): Promise<void> {
  await writeStored({ [KEY]: count });
}
