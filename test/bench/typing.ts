import type { Tab } from '../browsers/driver.ts';
import { openComposer, write } from '../browsers/writer.ts';
import type { Surface } from '../sites/surface.ts';
import { type OwnWork, traced } from './trace.ts';

/** Ordinary sentences with a finding here and there, as long as asked for. */
export function textOf(length: number): string {
  const sentence = 'Šodien ezers ir rāms, krastā gaida laiva, un mēs aicinām visus uz pastaigu. ';
  return sentence
    .repeat(Math.ceil(length / sentence.length))
    .slice(0, length)
    .trimEnd();
}

/** Between two keys: just above the pause after which a text is checked, so that keys and checks meet. */
const BETWEEN_KEYS = 190;
const KEYS = 30;

/** Notes for every key how long it takes until the next picture is on the screen. */
function noteKeys(): void {
  const times: number[] = [];
  Object.assign(window, { keyTimes: times });
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)));
    },
    true,
  );
}

/** Milliseconds from key to picture. */
export interface Latency {
  median: number;
  worst: number;
  work: OwnWork;
}

/** Types at the end of a text of so many characters. */
export async function typing(tab: Tab, surface: Surface, length: number): Promise<Latency> {
  await openComposer(tab, surface);
  await write(tab, surface, textOf(length));
  await tab.run(noteKeys);
  await tab.type('a');
  const work = await traced(tab, async () => {
    for (let key = 0; key < KEYS; key++) {
      await tab.type('a');
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_KEYS));
    }
  });
  const times = (await tab.run(() => (window as unknown as { keyTimes: number[] }).keyTimes)).slice(1);
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)] ?? 0, worst: times.at(-1) ?? 0, work };
}
