import { useEffect, useState } from 'preact/hooks';
import { KEPT, onStoreTroubles, type StoreTroubles, storeTroubles } from '../../platform/store-trouble.ts';
import { useTexts } from './texts.ts';

/** Drafts, lines of the record and versions of the rules that could not be kept just now, in any page, and what to do. */
export function NotKept() {
  const texts = useTexts();
  const [troubles, setTroubles] = useState<StoreTroubles>({});
  useEffect(() => {
    const leaving = new AbortController();
    onStoreTroubles(setTroubles, leaving.signal);
    void storeTroubles().then((now) => !leaving.signal.aborted && setTroubles(now));
    return () => leaving.abort();
  }, []);
  const failed = KEPT.filter((name) => troubles[name]);
  if (failed.length === 0) return null;
  const reasons = new Set(Object.values(troubles));
  const sentences = [...failed.map((name) => texts.notKept[name]), ...[...reasons].map((why) => texts.remedy[why])];
  return (
    <p class="trouble" role="alert" data-not-kept={failed.join(' ')}>
      {sentences.join(' ')}
    </p>
  );
}
