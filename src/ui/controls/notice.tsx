import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Says one sentence about what was just done, on the screen and to screen readers. */
export const Say = createContext<(sentence: string) => void>(() => {});

export const useSay = () => useContext(Say);

/** The place where it is said: always in the document, so that screen readers notice the change. */
export function SaidHere({ sentence }: { sentence: string }) {
  return (
    <p class="said" role="status">
      {sentence}
    </p>
  );
}
