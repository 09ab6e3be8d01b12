/** @jsxImportSource react */
import { CompositeDecorator, ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { type ReactNode, useRef, useState } from 'react';
import { useModel } from './shell.tsx';

/** Hashtags, mentions and links get a node of their own, as on X: a correction across such a node is what breaks. */
const ENTITY = /(?<![\p{L}\d])[#@][\p{L}\d_]+|https?:\/\/\S+/gu;
const decorator = new CompositeDecorator([
  {
    strategy: (block, found) => {
      for (const match of block.getText().matchAll(ENTITY)) found(match.index, match.index + match[0].length);
    },
    component: (props: { children: ReactNode }) => <span style={{ color: '#1d9bf0' }}>{props.children}</span>,
  },
]);

/** The state of one Draft.js composer: its text, what the site begins it with, and a way to empty it. */
export function useDraft(isPrivate = false, begun = '') {
  const [state, setState] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText(begun), decorator),
  );
  const latest = useRef(state);
  latest.current = state;
  const read = () => latest.current.getCurrentContent().getPlainText('\n');
  useModel(read, isPrivate);
  const clear = () =>
    setState((now) =>
      EditorState.moveFocusToEnd(EditorState.push(now, ContentState.createFromText(''), 'remove-range')),
    );
  return { state, setState, read, clear, empty: !state.getCurrentContent().hasText() };
}

/** Draft.js as X and TikTok use it. `publishes` says which Enter publishes; `onPublish` is what it does. */
export function DraftEditor(props: {
  draft: ReturnType<typeof useDraft>;
  testId: string;
  label: string;
  publishes: 'Control+Enter' | 'Enter' | 'none';
  onPublish: () => void;
  role?: 'combobox';
}) {
  const submits = (event: { key: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }) =>
    event.key === 'Enter' &&
    props.publishes !== 'none' &&
    (props.publishes === 'Enter' ? !event.shiftKey : event.ctrlKey || event.metaKey);
  return (
    <Editor
      editorState={props.draft.state}
      onChange={props.draft.setState}
      role={props.role ?? 'textbox'}
      ariaLabel={props.label}
      ariaMultiline={true}
      webDriverTestID={props.testId}
      placeholder={props.label}
      keyBindingFn={(event) => (submits(event) ? 'publish' : getDefaultKeyBinding(event))}
      handleKeyCommand={(command) => {
        if (command !== 'publish') return 'not-handled';
        props.onPublish();
        return 'handled';
      }}
    />
  );
}
