import type { Finding } from '../../engine/types.ts';
import { askWorker } from '../../platform/page-messages.ts';
import type { Writing } from '../text-in-hand.ts';
import type { SaveStatus } from './save-status.ts';

/** What became of findings; the worker keeps a line each for institution and official accounts, never the text. */
export type Recorder = (
  decision: 'held' | 'fixed' | 'published-anyway',
  writing: Writing,
  findings: readonly Finding[],
  more?: { approvedBy?: string; reason?: string },
) => void;

/** Hints are advice in passing: what somebody made of them is their own business, and nothing is recorded. */
export const createRecorder =
  ({ heed }: SaveStatus): Recorder =>
  (decision, { account, accountByName, parts }, findings, more = {}) => {
    const checks = [...new Set(findings.filter(({ level }) => level !== 'hint').map(({ check }) => check))];
    if (checks.length === 0) return;
    const text = parts.map(({ read }) => read.text).join('\n\n');
    const said = Object.fromEntries(Object.entries(more).filter(([, value]) => value));
    void heed('record', askWorker({ type: 'record-add', decision, account, accountByName, text, checks, ...said }));
  };
