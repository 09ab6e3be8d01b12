/** How often it is looked, in milliseconds: soon at first, and less and less often. */
const FIRST_STEP = 75;
const LONGEST_STEP = 1000;

/** What a person begins the next post with. By then it must be known that the last one is over. */
const BEGINNINGS = ['pointerdown', 'keydown', 'input'];

/** Looks again and again; `false` where it did not come true within `patience`, in milliseconds. */
export async function comesTrue(test: () => boolean, patience: number, signal: AbortSignal): Promise<boolean> {
  for (let waited = 0, step = FIRST_STEP; waited <= patience && !signal.aborted; waited += step) {
    if (test()) return true;
    step = Math.min(waited / 4 + FIRST_STEP, LONGEST_STEP);
    const looked = new AbortController();
    await new Promise<unknown>((resolve) => {
      setTimeout(resolve, step);
      for (const type of BEGINNINGS) window.addEventListener(type, resolve, { capture: true, signal: looked.signal });
    });
    looked.abort();
  }
  return test();
}
