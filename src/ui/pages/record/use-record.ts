import { useCallback, useEffect, useState } from 'preact/hooks';
import { listRecord, type RecordEntry } from '../../../platform/record.ts';

interface RecordInHand {
  /** The latest line first; `undefined` until it has been read. */
  entries?: RecordEntry[];
  unreadable: boolean;
  readAgain: () => Promise<void>;
}

/** The record as it is now, read again whenever somebody comes back to this page. */
export function useRecord(): RecordInHand {
  const [entries, setEntries] = useState<RecordEntry[]>();
  const [unreadable, setUnreadable] = useState(false);
  const readAgain = useCallback(async () => {
    const { value, trouble } = await listRecord();
    setUnreadable(trouble !== undefined);
    setEntries((value ?? []).reverse());
  }, []);
  useEffect(() => {
    const leaving = new AbortController();
    void readAgain();
    addEventListener('focus', () => void readAgain(), { signal: leaving.signal });
    return () => leaving.abort();
  }, [readAgain]);
  return { entries, unreadable, readAgain };
}
