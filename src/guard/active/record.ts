import type { Finding } from '../../engine/types.ts';
import { askWorker } from '../../platform/page-messages.ts';
import type { Writing } from '../writing.ts';

/** What became of findings; the worker keeps a line each for institution and official accounts, never the text. */
export function record(
  decision: 'held' | 'mended' | 'published-anyway',
  { account, accountByName, parts }: Writing,
  findings: readonly Finding[],
  more: { approvedBy?: string; reason?: string } = {},
): void {
  const checks = [...new Set(findings.filter(({ level }) => level !== 'hint').map(({ check }) => check))];
  if (checks.length === 0) return;
  const text = parts.map(({ read }) => read.text).join('\n\n');
  const said = Object.fromEntries(Object.entries(more).filter(([, value]) => value));
  // Publishing waits for nothing, so a record that cannot be kept is not waited for either.
  void askWorker({ type: 'record-add', decision, account, accountByName, text, checks, ...said }).catch(
    () => undefined,
  );
}
