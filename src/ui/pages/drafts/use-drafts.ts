import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Draft, listDrafts } from '../../../platform/drafts.ts';

/** The drafts as they are now, read again whenever somebody comes back to this page; `undefined` until then. */
export function useDrafts(): { drafts?: Draft[]; unreadable: boolean; readAgain: () => Promise<void> } {
  const [drafts, setDrafts] = useState<Draft[]>();
  const [unreadable, setUnreadable] = useState(false);
  const readAgain = useCallback(async () => {
    const { value, trouble } = await listDrafts(Date.now());
    setUnreadable(trouble !== undefined);
    setDrafts(value ?? []);
  }, []);
  useEffect(() => {
    const leaving = new AbortController();
    void readAgain();
    addEventListener('focus', () => void readAgain(), { signal: leaving.signal });
    return () => leaving.abort();
  }, [readAgain]);
  return { drafts, unreadable, readAgain };
}
