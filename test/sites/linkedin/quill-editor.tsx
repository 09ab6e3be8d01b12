/** @jsxImportSource react */
import Quill from 'quill1';
import { useEffect, useRef, useState } from 'react';
import '../html-from-text.ts';
import { useModel } from '../shell.tsx';

/** The rules of Quill's own style sheet that its text rests on. */
export const QUILL_STYLE = `
  .ql-editor { min-height: 120px; white-space: pre-wrap; outline: none; }
  .ql-editor p { margin: 0; }
  .ql-clipboard { position: absolute; left: -100000px; height: 1px; overflow: hidden; }
`;

/** The state of one Quill composer. */
export function useQuill() {
  const quill = useRef<Quill | null>(null);
  const [empty, setEmpty] = useState(true);
  const read = () => quill.current?.getText().replace(/\n$/, '') ?? '';
  useModel(read);
  return { quill, read, empty, setEmpty };
}

/** Quill 1, the last version that works in a shadow root. Control+Enter publishes. */
export function QuillEditor(props: { quill: ReturnType<typeof useQuill>; label: string; onPublish: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    if (!place.current) return;
    const { quill: state, label } = latest.current;
    const quill = new Quill(place.current, { formats: [] });
    state.quill.current = quill;
    quill.on('text-change', () => latest.current.quill.setEmpty(quill.getText().trim() === ''));
    for (const [name, value] of Object.entries({ role: 'textbox', 'aria-label': label, 'aria-multiline': 'true' }))
      quill.root.setAttribute(name, value);
    quill.root.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      latest.current.onPublish();
    });
  }, []);
  return (
    <div className="share-creation-state__text-editor">
      <div ref={place} />
    </div>
  );
}
