/** @jsxImportSource react */
import { createElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { LexicalEditor, useLexical } from '../lexical-editor.tsx';
import { type How, publish, send, show, useModel } from '../shell.tsx';
import { defineElements } from './elements.ts';
import { MarkdownComposer, useInner } from './markdown.tsx';
import { Old } from './old.tsx';
import { ANSWERED, HANDLE } from './site.ts';

defineElements();

const part = (name: string, attributes: object, ...children: ReactNode[]) =>
  createElement(name, attributes, ...children);

function Composer(props: { label: string; onDone: () => void }) {
  const lexical = useLexical();
  const post = (how: How) => publish(lexical.read(), how, props.onDone);
  return part(
    'shreddit-composer',
    { name: 'comment' },
    <div slot="rte" style={{ width: 480, border: '1px solid #99a' }}>
      <LexicalEditor
        lexical={lexical}
        label="Comment body"
        publishes="Control+Enter"
        onPublish={() => post('shortcut')}
      />
    </div>,
    <button slot="cancel-button" type="button" onClick={props.onDone}>
      Cancel
    </button>,
    <button slot="submit-button" type="submit" disabled={lexical.empty} onClick={() => post('click')}>
      {props.label}
    </button>,
  );
}

/** For an account that chose it, the composer opens in Markdown mode. */
const isMarkdown = new URLSearchParams(location.search).has('markdown');

function Markdown(props: { label: string; onDone: () => void }) {
  const inner = useInner(['shreddit-markdown-composer', 'textarea']);
  const post = (how: How) => publish(inner.read(), how, props.onDone);
  return (
    <MarkdownComposer inner={inner} onShortcut={() => post('shortcut')}>
      <button slot="submit-button" type="submit" onClick={() => post('click')}>
        {props.label}
      </button>
    </MarkdownComposer>
  );
}

function Thread() {
  const [open, setOpen] = useState<'comment' | 'reply'>();
  const close = () => setOpen(undefined);
  return (
    <main>
      {part('shreddit-post', {}, <h1 slot="title">Taka gar ezeru</h1>)}
      {part(
        'comment-composer-host',
        {},
        open === 'comment' ? (
          isMarkdown ? (
            <Markdown key="markdown" label="Comment" onDone={close} />
          ) : (
            <Composer key="composer" label="Comment" onDone={close} />
          )
        ) : (
          part('faceplate-textarea-input', {
            key: 'opener',
            title: 'Join the conversation',
            onClick: () => setOpen('comment'),
          })
        ),
      )}
      {part(
        'shreddit-comment',
        { author: ANSWERED.author, thingid: 't1_1' },
        <div slot="comment">
          <p>{ANSWERED.text}</p>
        </div>,
        <button type="button" data-action="reply" onClick={() => setOpen('reply')}>
          Reply
        </button>,
        open === 'reply' && <Composer key="composer" label="Comment" onDone={close} />,
      )}
    </main>
  );
}

function Submit() {
  const title = useInner(['textarea'], true);
  const markdown = useInner(['shreddit-markdown-composer', 'textarea']);
  const lexical = useLexical();
  const body = isMarkdown ? markdown : lexical;
  const post = useRef(() => {});
  post.current = () =>
    publish(
      body.read(),
      'click',
      () => {
        body.clear();
        title.clear();
      },
      [title.read()],
    );
  const button = useRef<HTMLElement>(null);
  useEffect(() => button.current?.addEventListener('post', () => post.current()), []);
  return (
    <main>
      {part(
        'r-post-composer-form',
        {},
        part('faceplate-textarea-input', { key: 'title', name: 'title', title: 'Title', ref: title.host }),
        isMarkdown ? (
          <MarkdownComposer key="body" inner={markdown} onShortcut={() => {}} />
        ) : (
          part(
            'shreddit-composer',
            { key: 'body', name: 'body' },
            <div slot="rte" style={{ width: 480, border: '1px solid #99a' }}>
              <LexicalEditor lexical={lexical} label="Body text" publishes="Control+Enter" onPublish={() => {}} />
            </div>,
          )
        ),
        part('r-post-form-submit-button', {
          key: 'submit',
          id: 'submit-post-button',
          ref: button,
        }),
      )}
    </main>
  );
}

/** A chat floats over any page of the site. */
function Chat() {
  const [text, setText] = useState('');
  useModel(() => text, true);
  return part(
    'rs-app',
    { style: { display: 'block', position: 'fixed', right: 10, bottom: 10 } },
    part(
      'rs-message-composer',
      {},
      <textarea
        aria-label="Message"
        rows={3}
        cols={40}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          send(text, () => setText(''));
        }}
      />,
    ),
  );
}

function Page() {
  const [chatting, setChatting] = useState(false);
  return (
    <div style={{ fontFamily: 'sans-serif' }}>
      <button type="button" id="open-chat" onClick={() => setChatting(true)}>
        Chat
      </button>
      <div id="user-drawer-content">
        <a href={`/user/${HANDLE}/`}>View profile</a>
      </div>
      {location.pathname.endsWith('/submit') ? <Submit /> : <Thread />}
      {chatting && <Chat />}
    </div>
  );
}

show(location.host === 'old.reddit.com' ? <Old /> : <Page />);
