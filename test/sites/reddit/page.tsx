/** @jsxImportSource react */
import { createElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { LexicalEditor, useLexical } from '../lexical-editor.tsx';
import { type How, publish, send, show, useModel } from '../shell.tsx';
import { ANSWERED, HANDLE } from './site.ts';

/** Reddit's elements put what they are given into slots of an open shadow root. */
function define(name: string, ...content: (string | { tag: string; id: string })[]): void {
  const Shell = class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      for (const one of content) {
        const inside = document.createElement(typeof one === 'string' ? 'slot' : one.tag);
        if (typeof one === 'string') inside.setAttribute('name', one);
        else inside.id = one.id;
        root.append(inside);
      }
      this.style.display = root.querySelector('button') ? 'inline-block' : 'block';
      // The button inside is the one that acts; a click on the shell itself does nothing.
      root.querySelector('button')?.addEventListener('click', () => this.dispatchEvent(new Event('post')));
      const button = root.querySelector('button');
      if (button) button.textContent = 'Post';
    }
  };
  customElements.define(name, Shell);
}
define('shreddit-composer', 'rte', 'cancel-button', 'submit-button');
define('r-post-form-submit-button', { tag: 'button', id: 'inner-post-submit-button' });

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
          <Composer key="composer" label="Comment" onDone={close} />
        ) : (
          part(
            'faceplate-textarea-input',
            { key: 'opener', style: { display: 'block' }, onClick: () => setOpen('comment') },
            'Join the conversation',
          )
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
  const lexical = useLexical();
  const post = useRef(() => {});
  post.current = () => publish(lexical.read(), 'click', lexical.clear);
  const button = useRef<HTMLElement>(null);
  useEffect(() => button.current?.addEventListener('post', () => post.current()), []);
  return (
    <main>
      {part(
        'r-post-composer-form',
        {},
        part(
          'shreddit-composer',
          { name: 'body' },
          <div slot="rte" style={{ width: 480, border: '1px solid #99a' }}>
            <LexicalEditor lexical={lexical} label="Body text" publishes="Control+Enter" onPublish={() => {}} />
          </div>,
        ),
        part('r-post-form-submit-button', {
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

show(<Page />);
