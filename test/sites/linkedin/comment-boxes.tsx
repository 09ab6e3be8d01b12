/** @jsxImportSource react */
import { useState } from 'react';
import { type How, publish } from '../shell.tsx';
import { TiptapEditor, useTiptap } from '../tiptap-editor.tsx';
import { COMMENT } from './site.ts';

/** The box of the feed since May 2026: no key, and a button that sleeps until there is something to say. */
export function WrappedBox(props: { id: string }) {
  const tiptap = useTiptap();
  const post = (how: How) => publish(tiptap.read(), how, tiptap.clear);
  return (
    <form
      id={props.id}
      onSubmit={(event) => {
        event.preventDefault();
        post('submit');
      }}
    >
      <div data-testid="ui-core-tiptap-text-editor-wrapper">
        <TiptapEditor tiptap={tiptap} label="Text editor for creating comment" onPublish={() => post('shortcut')} />
      </div>
      <button type="button" aria-label="Open Emoji Keyboard">
        ☺
      </button>
      <button type="submit" className="go" disabled={tiptap.empty}>
        <span>Comment</span>
      </button>
    </form>
  );
}

/** The box whose key is on a `div` around the button. */
export function SectionBox() {
  const tiptap = useTiptap();
  const post = (how: How) => publish(tiptap.read(), how, tiptap.clear);
  return (
    <div id="comments" componentkey="replaceableCommentBox-urn:li:activity:1">
      <TiptapEditor tiptap={tiptap} label="Text editor for creating comment" onPublish={() => post('shortcut')} />
      <div componentkey="commentButtonSection-urn:li:activity:1">
        <button type="button" className="go" disabled={tiptap.empty} onClick={() => post('click')}>
          <span>Comment</span>
        </button>
      </div>
    </div>
  );
}

/** A comment under the post, with a box for answers to it. */
export function Comment() {
  const [answering, setAnswering] = useState(false);
  return (
    <div componentkey="comment-urn:li:comment:1">
      <a href="/in/janis/">
        <span dir="ltr">Jānis Bērzs</span>
      </a>
      <div data-testid="expandable-text-box">{COMMENT}</div>
      <button type="button" id="answer" onClick={() => setAnswering(true)}>
        Reply
      </button>
      {answering && <WrappedBox id="answers" />}
    </div>
  );
}

/** The box with a key on the button itself. */
export function CommentBox() {
  const tiptap = useTiptap();
  const post = (how: How) => publish(tiptap.read(), how, tiptap.clear);
  return (
    <div componentkey="commentBox-urn:li:activity:1">
      <TiptapEditor tiptap={tiptap} label="Text editor for creating comment" onPublish={() => post('shortcut')} />
      <button type="button" aria-label="Open Emoji Keyboard">
        ☺
      </button>
      {!tiptap.empty && (
        <section id="commentButtonSection-1">
          <button type="button" componentkey="commentButtonSection-urn:li:activity:1" onClick={() => post('click')}>
            <span>Comment</span>
          </button>
        </section>
      )}
    </div>
  );
}
