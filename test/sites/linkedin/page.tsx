/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { type How, loggedInAs, publish, send, show, useModel } from '../shell.tsx';
import { ArticlePage } from './article.tsx';
import { Comment, CommentBox, SectionBox, WrappedBox } from './comment-boxes.tsx';
import { Picture } from './picture.tsx';
import { QUILL_STYLE, QuillEditor, useQuill } from './quill-editor.tsx';
import { ANSWERED, NAME } from './site.ts';

/**
 * Marks: the open root of `#interop-outlet` (webbrain-one/webbrain, 22 July 2026), the dialog's label, its button, the
 * account's line and hidden windows of messages that are dialogs too (a note of 8 August 2026); boxes for comments
 * with `commentBox` and `commentButtonSection` keys, on the button or around it, and with the editor's wrapper and a
 * `button[type="submit"]` (alexey-pelykh/lhremote, selectors.ts, 5 May 2026, and scripts of 2026); words in
 * `expandable-text-box` (May 2026).
 */
const query = new URLSearchParams(location.search);
const name = loggedInAs(NAME);
/** LinkedIn keeps its older parts, the post dialog and the messages, in an open shadow root. */
const outlet = document.getElementById('interop-outlet')?.attachShadow({ mode: 'open' });

function PostDialog(props: { onClose: () => void }) {
  const quill = useQuill();
  const post = (how: How) => publish(quill.read(), how, props.onClose);
  return (
    <div
      role="dialog"
      aria-labelledby="share-to-linkedin-modal__header"
      className="artdeco-modal share-box-v2__modal"
      style={{ position: 'fixed', inset: '5% 25% auto', padding: 16, background: 'white', border: '1px solid' }}
    >
      <button type="button" aria-label="Dismiss" className="artdeco-modal__dismiss" onClick={props.onClose}>
        ×
      </button>
      <h2 id="share-to-linkedin-modal__header">
        <button type="button" className="share-unified-settings-entry-button">
          <Picture of="" />
          <div>{name}</div>
          <div>Post to Anyone</div>
        </button>
      </h2>
      <QuillEditor quill={quill} label="Text editor for creating content" onPublish={() => post('shortcut')} />
      <button type="button" aria-label="Add media">
        ▣
      </button>
      <div className="share-box_actions">
        <button type="button" className="share-actions__scheduled-post-btn" aria-label="Schedule post">
          ◷
        </button>
        <button
          type="button"
          className="share-actions__primary-action artdeco-button artdeco-button--primary"
          disabled={quill.empty}
          onClick={() => post('click')}
        >
          <span className="artdeco-button__text">Post</span>
        </button>
      </div>
    </div>
  );
}

/** A conversation in the corner of the page: a dialog with a text box too, and never ours to read. */
function Conversation() {
  const box = useRef<HTMLDivElement>(null);
  const read = () => box.current?.textContent ?? '';
  useModel(read, true);
  return (
    <div
      role="dialog"
      className="msg-overlay-conversation-bubble"
      style={{ position: 'fixed', right: 10, bottom: 10, width: 260, border: '1px solid', background: 'white' }}
    >
      <form className="msg-form" onSubmit={(event) => event.preventDefault()}>
        <div
          ref={box}
          className="msg-form__contenteditable"
          contentEditable
          role="textbox"
          tabIndex={0}
          aria-label="Write a message…"
          style={{ minHeight: 40 }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            send(read(), () => box.current?.replaceChildren());
          }}
        />
      </form>
    </div>
  );
}

function Page() {
  const [writing, setWriting] = useState(location.pathname.startsWith('/preload/sharebox'));
  const style = useRef<HTMLStyleElement>(null);
  useEffect(() => style.current?.append(QUILL_STYLE), []);
  return (
    <div style={{ fontFamily: 'sans-serif' }}>
      <header>
        <Picture className="global-nav__me-photo" of={name} />
      </header>
      <main style={{ width: 600 }}>
        <button type="button" id="start-post" onClick={() => setWriting(true)}>
          Start a post
        </button>
        <div role="listitem" data-urn="urn:li:activity:1">
          <a href="/in/anna-kalnina/">{ANSWERED.author}</a>
          <p>
            <span dir="ltr">{ANSWERED.text}</span>
          </p>
          {{ wrapper: <WrappedBox id="comments" />, section: <SectionBox /> }[query.get('box') ?? ''] ?? <CommentBox />}
          <Comment />
        </div>
      </main>
      {outlet &&
        createPortal(
          <div>
            <style ref={style} />
            <div role="dialog" style={{ display: 'none' }}>
              <div className="msg-form__contenteditable" contentEditable role="textbox" tabIndex={0} />
            </div>
            {writing && <PostDialog onClose={() => setWriting(false)} />}
            <Conversation />
          </div>,
          outlet as unknown as Element,
        )}
    </div>
  );
}

show(location.pathname.startsWith('/article/') ? <ArticlePage name={name} /> : <Page />);
