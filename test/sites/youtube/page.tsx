/** @jsxImportSource react */
import { createElement, type ReactNode, useState } from 'react';
import { PlainEditor, usePlain } from '../plain-editor.tsx';
import { type How, publish, show } from '../shell.tsx';
import { ANSWERED, HANDLE } from './site.ts';
import { Studio } from './studio.tsx';

/** YouTube's elements are custom ones without a shadow root; ids repeat. */
const part = (name: string, attributes: object, ...children: ReactNode[]) =>
  createElement(name, { style: { display: 'block' }, ...attributes }, ...children);

function CommentBox(props: { label: string; shortcut: boolean; onDone: () => void }) {
  const plain = usePlain();
  const post = (how: How) => publish(plain.read(), how, props.onDone);
  return part(
    'ytd-commentbox',
    { id: 'commentbox' },
    <div id="thumbnail-input-row">
      <img id="img" alt="" src="data:," width={40} height={40} />
      <div id="creation-box">
        <PlainEditor
          plain={plain}
          id="contenteditable-root"
          dir="auto"
          aria-label="Add a comment…"
          publishes="Control+Enter"
          onPublish={() => props.shortcut && post('shortcut')}
        />
      </div>
    </div>,
    <div id="buttons">
      {part('ytd-button-renderer', { id: 'cancel-button' }, <button type="button">Cancel</button>)}
      {part(
        'ytd-button-renderer',
        { id: 'submit-button' },
        <button type="button" disabled={plain.empty} aria-disabled={plain.empty} onClick={() => post('click')}>
          <div>
            <span>{props.label}</span>
          </div>
        </button>,
      )}
    </div>,
  );
}

function Video() {
  const [open, setOpen] = useState<'comment' | 'reply'>();
  const close = () => setOpen(undefined);
  return (
    <main>
      {part('ytd-watch-metadata', {}, <h1>Ezers rītā</h1>)}
      {part(
        'ytd-comments',
        { id: 'comments' },
        part(
          'ytd-comment-simplebox-renderer',
          {},
          open === 'comment' ? (
            <CommentBox key="box" label="Comment" shortcut onDone={close} />
          ) : (
            <div key="placeholder" id="simplebox-placeholder" onClick={() => setOpen('comment')} onKeyDown={() => {}}>
              Add a comment…
            </div>
          ),
        ),
        part(
          'ytd-comment-thread-renderer',
          {},
          part(
            'ytd-comment-view-model',
            {},
            <h3 id="author-text">{ANSWERED.author}</h3>,
            part('yt-attributed-string', { id: 'content-text' }, ANSWERED.text),
            part(
              'ytd-button-renderer',
              { id: 'reply-button-end' },
              <button type="button" onClick={() => setOpen('reply')}>
                Reply
              </button>,
            ),
          ),
          open === 'reply' && <CommentBox key="reply" label="Reply" shortcut onDone={close} />,
        ),
      )}
    </main>
  );
}

function OwnChannel() {
  const [open, setOpen] = useState(false);
  return (
    <main>
      {part(
        'ytd-backstage-post-dialog-renderer',
        {},
        // The copy without size that must not be taken for the button.
        <span id="submit-button" style={{ display: 'block', width: 0, height: 0, overflow: 'hidden' }}>
          <button type="button">Post</button>
        </span>,
        open ? (
          <CommentBox key="box" label="Post" shortcut={false} onDone={() => setOpen(false)} />
        ) : (
          <div key="placeholder" id="commentbox-placeholder" onClick={() => setOpen(true)} onKeyDown={() => {}}>
            Give a shout-out
          </div>
        ),
      )}
    </main>
  );
}

const Page = () => (
  <div style={{ fontFamily: 'sans-serif' }}>
    {/* The account menu, once it was opened: closed again, it stays in the page. */}
    {part(
      'ytd-active-account-header-renderer',
      { style: { display: 'none' } },
      part('yt-formatted-string', { id: 'account-name' }, 'Ezeru un upju aģentūra'),
      part('yt-formatted-string', { id: 'channel-handle' }, `@${HANDLE}`),
    )}
    {location.pathname === '/watch' ? <Video /> : <OwnChannel />}
  </div>
);

show(location.host === 'studio.youtube.com' ? <Studio /> : <Page />);
