import { type Document, sentenceIndex } from '../engine/document.ts';
import type { Fix, Group, Report } from '../engine/types.ts';
import { personsOf, readPost } from '../languages/index.ts';
import type { CheckContext } from './contract.ts';
import { isEmergency } from './emergency.ts';
import { fixed, fixedAll, movedBy } from './fixes.ts';
import { type Raised, raise } from './raise.ts';
import { CHECKS } from './registry.ts';
import { keepVoice } from './voice/judgement.ts';

const SIMPLE = CHECKS.filter(({ group, whole }) => group === 'simple' && !whole);
const BOTH = [...CHECKS.filter(({ group, whole }) => group === 'legal' && !whole), ...SIMPLE];

/** Fixes are weighed together, so the text is read once or twice more; only where one of them does harm more often. */
const READINGS = 4;
/** In characters: in a short text there is time to weigh every fix by itself. */
const SHORT = 6_000;

interface Offered {
  check: string;
  fix: Fix;
}

/** A post as it was read: what was raised about it, and what the scale would be with another text. */
export interface PostRead {
  context: CheckContext;
  raised: readonly Raised[];
  report: Report;
  scaleOf: (text: string) => number;
}

/**
 * Keeps the promise that fixing a legal finding never raises the scale and fixing a simple one never lowers it
 * (src/checks/README.md, Scale). That a fix lightens its own sentence the legal checks see to themselves
 * (`legal/safe-fixes.ts`); but one phrase can weigh on both sides, and a word put in can bear on the whole post. All
 * fixes of a side are therefore made at once and the text is read with them; where a sign is lost or gained that
 * must not be, the half that does it is looked for, as long as there is time. What could not be weighed is not offered.
 */
export function safeFixes(read: PostRead): Report {
  const { report, raised, context } = read;
  const leansSimple = raised.some(({ group, pull }) => group === 'simple' && pull > 0);
  const mayRead = allowance(context.doc.text.length);
  const offeredBy = (side: Group): Offered[] =>
    report.findings
      .filter(({ group }) => group === side)
      .flatMap(({ check, fixes }) => fixes.map((fix) => ({ check, fix })));
  const safe = new Set<Fix>(leansSimple ? [] : offeredBy('legal').map(({ fix }) => fix));
  const weigh = (fixes: readonly Offered[], isSafe: (fixes: readonly Offered[]) => boolean): void => {
    const [first, second] = fixes;
    if (!first || !mayRead()) return;
    if (isSafe(fixes) || (!second && mayRead() && isSafeAlone(first, read))) {
      for (const { fix } of fixes) safe.add(fix);
    } else if (second) {
      const middle = Math.ceil(fixes.length / 2);
      weigh(fixes.slice(0, middle), isSafe);
      weigh(fixes.slice(middle), isSafe);
    }
  };
  if (leansSimple) for (const layer of layersOf(offeredBy('legal'))) weigh(layer, losesNoSimple(read));
  for (const layer of layersOf(offeredBy('simple'))) weigh(layer, gainsNoSimple(read));
  const findings = report.findings.map((finding) =>
    finding.group === 'legal' || finding.group === 'simple'
      ? { ...finding, fixes: finding.fixes.filter((fix) => safe.has(fix)) }
      : finding,
  );
  return { ...report, findings };
}

/** Says, so many times as there is time for, that the text may be read once more. */
function allowance(length: number): () => boolean {
  let left = Math.max(READINGS * length, SHORT);
  return () => {
    left -= length;
    return left >= 0;
  };
}

function isSafeAlone({ check, fix }: Offered, { context, report, scaleOf }: PostRead): boolean {
  const by = scaleOf(fixed(context.doc.text, fix)) - report.scale;
  return check.startsWith('legal/') ? by <= 0 : by >= 0;
}

/** Legal fixes lighten their own side; they must not take a sign from the other. */
function losesNoSimple({ context, raised }: PostRead): (fixes: readonly Offered[]) => boolean {
  const before = countsOf(raised, context.doc);
  return (fixes) => {
    const after = contextAfter(context, fixes);
    return isLeft(before, countsOf(raise(SIMPLE, after), after.doc), 'simple/');
  };
}

/** Simple fixes take their own findings away; they must not bring another one of their side, nor take from the other. */
function gainsNoSimple({ context, raised }: PostRead): (fixes: readonly Offered[]) => boolean {
  const before = countsOf(raised, context.doc);
  const checks = raised.some(({ group }) => group === 'legal') ? BOTH : SIMPLE;
  const number = (list: readonly { check: string }[], check: string) =>
    list.filter((one) => one.check === check).length;
  return (fixes) => {
    const after = contextAfter(context, fixes);
    const all = raise(checks, after);
    const own = [...new Set(fixes.map(({ check }) => check))];
    const others = all.filter(({ check }) => !own.includes(check));
    return (
      isLeft(before, countsOf(all, after.doc), 'legal/') &&
      isLeft(countsOf(others, after.doc), before, 'simple/') &&
      own.every((check) => number(all, check) <= number(raised, check) - number(fixes, check))
    );
  };
}

/** Whether all signs of a group are there still. */
const isLeft = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>, group: string): boolean =>
  [...before].every(([sign, count]) => !sign.startsWith(group) || count <= (after.get(sign) ?? 0));

/** How often each sign of the same weight stands in the same sentence. */
function countsOf(raised: readonly Raised[], doc: Document): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { check, pull, start } of raised) {
    if (pull === 0) continue;
    const sign = `${check} ${pull} ${sentenceIndex(doc, start)}`;
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return counts;
}

/** The same post with fixes made: who writes, in whose voice and about what stays as it was read. */
function contextAfter(context: CheckContext, offered: readonly Offered[]): CheckContext {
  const fixes = offered.map(({ fix }) => fix);
  const text = fixedAll(context.doc.text, fixes);
  const doc = readPost(text, context.doc.lang);
  const after = {
    ...context,
    post: { ...context.post, text },
    doc,
    persons: personsOf(doc),
    emergency: isEmergency(doc),
  };
  keepVoice(after, context, movedBy(fixes));
  return after;
}

/** Fixes that can be made together, in order of position; one that reaches into another waits for the next layer. */
function layersOf(fixes: readonly Offered[]): Offered[][] {
  const layers: Offered[][] = [];
  for (const fix of [...fixes].sort((a, b) => a.fix.start - b.fix.start || a.fix.end - b.fix.end)) {
    const layer = layers.find((made) => (made.at(-1)?.fix.end ?? 0) <= fix.fix.start);
    if (layer) layer.push(fix);
    else if (layers.length < READINGS) layers.push([fix]);
  }
  return layers;
}
