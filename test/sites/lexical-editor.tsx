/** @jsxImportSource react */
import { HashtagNode } from '@lexical/hashtag';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HashtagPlugin } from '@lexical/react/LexicalHashtagPlugin';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  type LexicalEditor as Lexical,
} from 'lexical';
import { type MutableRefObject, useEffect, useRef, useState } from 'react';
import { useModel } from './shell.tsx';

/** The text of the model, one line a paragraph. */
const readModel = (editor: Lexical): string =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join('\n'),
  );

/** The state of one Lexical composer: its text, and a way to empty it. */
export function useLexical(isPrivate = false) {
  const editor = useRef<Lexical | null>(null);
  const [empty, setEmpty] = useState(true);
  const read = () => (editor.current ? readModel(editor.current) : '');
  useModel(read, isPrivate);
  const clear = () => editor.current?.update(() => $getRoot().clear().append($createParagraphNode()).selectEnd());
  return { editor, read, clear, empty, setEmpty };
}

function Wiring(props: {
  editor: MutableRefObject<Lexical | null>;
  publishes: 'Control+Enter' | 'Enter' | 'nothing';
  onPublish: () => void;
  onEmpty: (empty: boolean) => void;
}) {
  const [editor] = useLexicalComposerContext();
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    latest.current.editor.current = editor;
    const stops = [
      editor.registerUpdateListener(() => latest.current.onEmpty(readModel(editor).trim() === '')),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || props.publishes === 'nothing') return false;
          if (props.publishes === 'Enter' ? event.shiftKey : !(event.ctrlKey || event.metaKey)) return false;
          event.preventDefault();
          latest.current.onPublish();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [editor, props.publishes]);
  return null;
}

/** Lexical's rich text editor as Meta's sites use it. `publishes` says which Enter publishes; `onPublish` is what it does. */
export function LexicalEditor(props: {
  lexical: ReturnType<typeof useLexical>;
  label: string;
  publishes: 'Control+Enter' | 'Enter' | 'nothing';
  onPublish: () => void;
  /** What stands in it at first. */
  begun?: string;
}) {
  const { begun } = props;
  return (
    <LexicalComposer
      initialConfig={{
        namespace: props.label,
        nodes: [HashtagNode],
        ...(begun && { editorState: () => $getRoot().append($createParagraphNode().append($createTextNode(begun))) }),
        onError: (error) => {
          throw error;
        },
      }}
    >
      <RichTextPlugin
        contentEditable={
          <ContentEditable
            role="textbox"
            aria-label={props.label}
            aria-placeholder={props.label}
            placeholder={<span>{props.label}</span>}
            spellCheck
          />
        }
        ErrorBoundary={LexicalErrorBoundary}
      />
      <HistoryPlugin />
      <HashtagPlugin />
      <Wiring
        editor={props.lexical.editor}
        publishes={props.publishes}
        onPublish={props.onPublish}
        onEmpty={props.lexical.setEmpty}
      />
    </LexicalComposer>
  );
}
