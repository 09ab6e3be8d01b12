import { sessionOf } from '../browsers/chromium.ts';
import type { Tab } from '../browsers/driver.ts';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string; fileName?: string }; fileName?: string };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** Work of ours on a page's main thread. */
export interface OwnWork {
  /** The longest that our scripts ran in one task, in milliseconds. */
  longest: number;
  /** All that our scripts ran, in milliseconds. */
  together: number;
  /** Tasks in which scripts of ours ran at all. */
  tasks: number;
}

/** Traces a tab while something happens, and answers what our scripts cost in each task of the page. */
export async function traced(tab: Tab, work: () => Promise<void>): Promise<OwnWork> {
  const session = sessionOf(tab);
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  await work();
  const done = new Promise<string>((resolve) =>
    session.once('Tracing.tracingComplete', ({ stream }) => resolve(stream ?? '')),
  );
  await session.send('Tracing.end');
  const handle = await done;
  let text = '';
  for (let end = false; !end; ) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle, size: 1 << 20 });
    text += base64Encoded ? Buffer.from(data, 'base64').toString() : data;
    end = eof;
  }
  await session.send('IO.close', { handle });
  return ownWork((JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents);
}

const end = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
const isOurs = ({ args }: TraceEvent): boolean =>
  [args?.data?.url, args?.data?.fileName, args?.fileName].some((from) => from?.startsWith('chrome-extension://'));

/** Adds up, task by task, the outermost stretches in which a script of ours ran. */
function ownWork(events: readonly TraceEvent[]): OwnWork {
  const whole = events.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
  const tasks = whole.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  const spent = new Map<TraceEvent, number>();
  const until = new Map<number, number>();
  for (const event of whole.filter(isOurs)) {
    if (event.ts < (until.get(event.tid) ?? 0)) continue;
    until.set(event.tid, end(event));
    const task = tasks.find(
      ({ tid, pid, ts, ...rest }) =>
        tid === event.tid && pid === event.pid && ts <= event.ts && ts + (rest.dur ?? 0) >= end(event),
    );
    const of = task ?? event;
    spent.set(of, (spent.get(of) ?? 0) + (event.dur ?? 0) / 1000);
  }
  const all = [...spent.values()];
  return { longest: Math.max(0, ...all), together: all.reduce((sum, one) => sum + one, 0), tasks: all.length };
}
