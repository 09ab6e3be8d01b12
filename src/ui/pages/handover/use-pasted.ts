import { useEffect, useState } from 'preact/hooks';
import { type PastedKind, pastedText, rememberPasted } from '../../../platform/pasted-text.ts';

/** The text of a paste field; a page that is closed and opened again has it still. */
export function usePasted(kind: PastedKind): [text: string, write: (text: string) => void] {
  const [text, setText] = useState('');
  useEffect(() => {
    let left = false;
    setText('');
    void pastedText(kind).then((kept) => !left && setText((now) => now || kept));
    return () => {
      left = true;
    };
  }, [kind]);
  const write = (next: string) => {
    setText(next);
    void rememberPasted(kind, next);
  };
  return [text, write];
}
