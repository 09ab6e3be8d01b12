import { useEffect, useState } from 'preact/hooks';

/** A screen reader is not told of every key: only of what still holds after this pause, in milliseconds. */
const CALM = 1500;

/** The one polite status. What passes while somebody types is never said. */
export function Status({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), text === '' ? 0 : CALM);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <span class="kv-unseen" role="status" data-part="status">
      {said}
    </span>
  );
}
