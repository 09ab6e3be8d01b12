/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { type How, loggedInAs, publish, send, show, useModel } from '../shell.tsx';
import { TiptapEditor, useTiptap } from '../tiptap-editor.tsx';
import { QUILL_STYLE, QuillEditor, useQuill } from './quill-editor.tsx';
import { ANSWERED, NAME } from './site.ts';

const name = loggedInAs(NAME);
/** LinkedIn keeps its older parts, the post dialog and the messages, in an open shadow root. */
const outlet = document.getElementById('interop-outlet')?.attachShadow({ mode: 'open' });

const Picture = (props: { className?: string; of: string }) => (
  <img
    className={props.className}
    alt={props.of}
    width="32"
    height="32"
    src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="
  />
);

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

/** The newest of the three boxes for comments. */
function CommentBox() {
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

/** The page on which articles are written: a title, the text, and a second stage over both. */
function ArticlePage() {
  const [title, setTitle] = useState('');
  const [settling, setSettling] = useState(false);
  const tiptap = useTiptap();
  const read = () => `${title}\n\n${tiptap.read()}`;
  const done = () => {
    setTitle('');
    tiptap.clear();
    setSettling(false);
  };
  return (
    <div style={{ fontFamily: 'sans-serif' }}>
      <header>
        <Picture className="global-nav__me-photo" of={name} />
      </header>
      <main style={{ width: 600 }}>
        <button type="button" id="next" onClick={() => setSettling(true)}>
          Next
        </button>
        <textarea placeholder="Title" rows={2} value={title} onChange={(event) => setTitle(event.target.value)} />
        <TiptapEditor tiptap={tiptap} label="Article editor content" onPublish={() => {}} />
      </main>
      {settling && (
        <div role="dialog" style={{ position: 'fixed', inset: '30% 25% auto', padding: 16, background: 'white' }}>
          <h2>Publish article</h2>
          <button type="button" id="back" onClick={() => setSettling(false)}>
            Back
          </button>
          <button type="button" id="publish" onClick={() => publish(read(), 'click', done)}>
            <span>Publish</span>
          </button>
        </div>
      )}
    </div>
  );
}

function Page() {
  const [writing, setWriting] = useState(false);
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
          <CommentBox />
        </div>
      </main>
      {outlet &&
        createPortal(
          <div>
            <style ref={style} />
            {writing && <PostDialog onClose={() => setWriting(false)} />}
            <Conversation />
          </div>,
          outlet as unknown as Element,
        )}
    </div>
  );
}

show(location.pathname.startsWith('/article/') ? <ArticlePage /> : <Page />);
