/** @jsxImportSource react */
import { type HTMLAttributes, useRef, useState } from 'react';
import { useModel } from './shell.tsx';

/** Lines as the browsers make them, blocks or breaks; a line break at the end only keeps the caret in its line. */
function textOf(editable: Element): string {
  let text = '';
  for (const [at, node] of [...editable.childNodes].entries()) {
    if (node.nodeName === 'BR') text += '\n';
    else if (node instanceof HTMLDivElement) text += `${at > 0 && !text.endsWith('\n') ? '\n' : ''}${textOf(node)}\n`;
    else text += node.textContent;
  }
  return text.replace(/\n$/, '').replaceAll('\u00a0', ' ');
}

/** The state of a plain contenteditable that the site reads itself, as YouTube and Telegram do. */
export function usePlain(isPrivate = false) {
  const editable = useRef<HTMLDivElement>(null);
  const [empty, setEmpty] = useState(true);
  const read = () => (editable.current ? textOf(editable.current) : '');
  useModel(read, isPrivate);
  const look = () => setEmpty(read().trim() === '');
  const clear = () => {
    editable.current?.replaceChildren();
    look();
  };
  return { editable, read, clear, empty, look };
}

/** A bare contenteditable: the browser alone changes it. `publishes` says which Enter publishes; `onPublish` is what it does. */
export function PlainEditor({
  plain,
  publishes,
  onPublish,
  plaintextOnly,
  ...attributes
}: {
  plain: ReturnType<typeof usePlain>;
  publishes: 'Control+Enter' | 'Enter';
  onPublish: () => void;
  plaintextOnly?: boolean;
} & HTMLAttributes<HTMLDivElement>) {
  return (
    <div
      {...attributes}
      ref={plain.editable}
      contentEditable={plaintextOnly ? 'plaintext-only' : 'true'}
      suppressContentEditableWarning
      style={{ minHeight: 24, width: 480, padding: 8, border: '1px solid #99a', whiteSpace: 'pre-wrap' }}
      onInput={plain.look}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        if (publishes === 'Enter' ? event.shiftKey : !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onPublish();
      }}
    />
  );
}
