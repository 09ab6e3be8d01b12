/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import {
  type BaseEditor,
  createEditor,
  type Descendant,
  Node,
  type NodeEntry,
  type Range,
  Editor as Slate,
  Text,
  Transforms,
} from 'slate';
import { type HistoryEditor, withHistory } from 'slate-history';
import { Editable, type ReactEditor, Slate as SlateContext, withReact } from 'slate-react';
import { useModel } from './shell.tsx';

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor;
    Element: { type: 'paragraph'; children: { text: string }[] };
    Text: { text: string; tag?: true };
  }
}

const ENTITY = /(?<![\p{L}\d])[#@][\p{L}\d_]+|https?:\/\/\S+/gu;
const EMPTY: Descendant[] = [{ type: 'paragraph', children: [{ text: '' }] }];

/** Hashtags, mentions and links get a node of their own. */
const decorate = ([node, path]: NodeEntry): (Range & { tag: true })[] =>
  Text.isText(node)
    ? [...node.text.matchAll(ENTITY)].map(({ index, 0: words }) => ({
        anchor: { path, offset: index },
        focus: { path, offset: index + words.length },
        tag: true,
      }))
    : [];

/** The state of one Slate composer: its text, and a way to empty it. */
export function useSlate() {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  const [empty, setEmpty] = useState(true);
  const read = () => editor.children.map((line) => Node.string(line)).join('\n');
  useModel(read);
  const clear = () => {
    Transforms.select(editor, Slate.range(editor, []));
    Slate.deleteFragment(editor);
  };
  return { editor, read, clear, empty, look: () => setEmpty(read().trim() === '') };
}

/** Slate as tools for planning posts use it; Control+Enter publishes. */
export function SlateEditor(props: { slate: ReturnType<typeof useSlate>; label: string; onPublish: () => void }) {
  const { editor, look } = props.slate;
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => latest.current(), []);
  return (
    <SlateContext editor={editor} initialValue={EMPTY} onChange={look}>
      <Editable
        aria-label={props.label}
        placeholder={props.label}
        decorate={decorate}
        style={{ minHeight: 60, width: 480, padding: 8, border: '1px solid #99a' }}
        renderLeaf={({ attributes, children, leaf }) => (
          <span {...attributes} style={leaf.tag ? { color: '#1083fe' } : undefined}>
            {children}
          </span>
        )}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          props.onPublish();
        }}
      />
    </SlateContext>
  );
}
