/** @jsxImportSource react */
import { Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { StarterKit } from '@tiptap/starter-kit';
import { useEffect, useRef, useState } from 'react';
import './html-from-text.ts';
import { useModel } from './shell.tsx';
import { RULES } from './tiptap-rules.ts';

/** Hashtags and links get a node of their own, as on Bluesky. */
const Entities = Extension.create({
  name: 'entities',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations: ({ doc }) => {
          const found: Decoration[] = [];
          doc.descendants((node, at) => {
            for (const { index, 0: words } of (node.text ?? '').matchAll(
              /(?<![\p{L}\d])#[\p{L}\d_]+|https?:\/\/\S+/gu,
            )) {
              found.push(Decoration.inline(at + index, at + index + words.length, { style: 'color: #1083fe' }));
            }
          });
          return DecorationSet.create(doc, found);
        },
      },
    }),
  ],
});

/** Text alone: these sites have no formatting. */
const Plain = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  listItem: false,
  orderedList: false,
  strike: false,
});

/** The state of one TipTap composer: its text, and a way to empty it. */
export function useTiptap() {
  const editor = useRef<Editor | null>(null);
  const [empty, setEmpty] = useState(true);
  const read = () => editor.current?.getText({ blockSeparator: '\n' }) ?? '';
  useModel(read);
  const clear = () => {
    editor.current?.commands.clearContent(true);
  };
  return { editor, read, clear, empty, setEmpty };
}

/** TipTap with nothing around it: one line that says neither what it is nor how many lines it takes. */
export const BareTiptap = (props: { tiptap: ReturnType<typeof useTiptap>; onPublish: () => void }) => (
  <TiptapEditor {...props} />
);

/**
 * TipTap as Bluesky and LinkedIn's comments use it: Control+Enter publishes, by the key's code. `rules` makes something
 * else of what is typed, as some front ends do.
 */
export function TiptapEditor(props: {
  tiptap: ReturnType<typeof useTiptap>;
  label?: string;
  onPublish: () => void;
  rules?: boolean;
}) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const { tiptap, label, rules } = latest.current;
    const editor = new Editor({
      element: place.current ?? undefined,
      extensions: [Plain, Entities, ...(rules ? RULES : [])],
      editorProps: {
        attributes: label
          ? { role: 'textbox', 'aria-label': label, 'aria-multiline': 'true', style: 'min-height: 80px' }
          : {},
        handleKeyDown: (_, event) => {
          if (event.code !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
          latest.current.onPublish();
          return true;
        },
      },
      onUpdate: ({ editor }) => latest.current.tiptap.setEmpty(editor.getText().trim() === ''),
    });
    tiptap.editor.current = editor;
    return () => editor.destroy();
  }, []);
  return <div ref={place} />;
}
