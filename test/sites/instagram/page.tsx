/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { LexicalEditor, useLexical } from '../lexical-editor.tsx';
import { MetaButton, pressed } from '../meta-button.tsx';
import { PlainEditor, usePlain } from '../plain-editor.tsx';
import { type How, loggedInAs, publish, send, show, siteLanguage, useModel } from '../shell.tsx';
import { ANSWERED, BEGUN, HANDLE, LABELS } from './site.ts';

/**
 * Marks: Lexical with `role="textbox"` in the dialog, whose button only its word tells (leaperone/MultiPost-Extension,
 * instagram.ts, 22 May 2026); `textarea` in a form (jackwener/opencli, May 2026); on the page for phones a rich text box
 * (undated); conversations by `role="grid"` (a script of 2026).
 */
const handle = loggedInAs(HANDLE);
const label = LABELS[siteLanguage];
const isPhone = new URLSearchParams(location.search).has('phone');
const Picture = (props: { of: string }) => (
  <img alt={props.of} width="32" height="32" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" />
);
const Icon = (props: { name: string }) => <svg aria-label={props.name} role="img" width="20" height="20" />;

/** The last stage of a new post, or one that is edited; the control is in the header, and a caption may be empty. */
function CaptionDialog(props: { onClose: () => void; editing: boolean }) {
  const lexical = useLexical();
  const heading = props.editing ? label.edit : label.heading;
  const share = (how: How) => publish(lexical.read(), how, props.onClose);
  return (
    <div
      role="dialog"
      aria-modal="true"
      aria-label={heading}
      style={{ position: 'fixed', inset: '5% 20% auto', padding: 16, background: 'white', border: '1px solid' }}
    >
      <div style={{ display: 'flex', justifyContent: 'space-between' }}>
        <div>
          <MetaButton onPress={props.onClose}>{props.editing ? label.cancel : <Icon name={label.back} />}</MetaButton>
        </div>
        <div role="heading" aria-level={1}>
          {heading}
        </div>
        <div>
          <MetaButton part="share" onPress={() => share('click')}>
            {props.editing ? label.done : label.share}
          </MetaButton>
        </div>
      </div>
      <div>
        <div>
          <Picture of={handle} /> <span dir="auto">{handle}</span>
        </div>
        <LexicalEditor
          lexical={lexical}
          label={label.caption}
          publishes="nothing"
          onPublish={() => {}}
          begun={props.editing ? BEGUN : undefined}
        />
        <div>0/2,200</div>
        <MetaButton part="access" onPress={pressed}>
          <span>{label.access}</span>
        </MetaButton>
        <MetaButton part="settings" onPress={pressed}>
          <span>{label.settings}</span>
        </MetaButton>
      </div>
    </div>
  );
}

/** The box under a picture; its control is there only while there is something to post. */
function CommentForm(props: { answering: boolean; onDone: () => void }) {
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  useModel(() => text);
  useEffect(() => {
    if (props.answering) setText(`@${ANSWERED.commenter} `);
  }, [props.answering]);
  const post = (how: How) =>
    publish(text, how, () => {
      setText('');
      props.onDone();
    });
  return (
    <form method="POST" onSubmit={(event) => event.preventDefault()}>
      <MetaButton onPress={() => {}}>
        <Icon name={label.emoji} />
      </MetaButton>
      <textarea
        ref={area}
        aria-label={label.comment}
        placeholder={label.comment}
        rows={4}
        cols={50}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          post('enter');
        }}
      />
      {text.trim() !== '' && (
        <MetaButton part="post" onPress={() => post('click')}>
          {label.post}
        </MetaButton>
      )}
    </form>
  );
}

/** The same on the page for phones: not a field, but a text that the browser edits. */
function PhoneForm() {
  const plain = usePlain();
  const post = (how: How) => publish(plain.read(), how, plain.clear);
  return (
    <form method="POST" onSubmit={(event) => event.preventDefault()}>
      <PlainEditor
        plain={plain}
        role="textbox"
        aria-label={label.comment}
        publishes="Enter"
        onPublish={() => post('enter')}
      />
      {!plain.empty && (
        <MetaButton part="post" onPress={() => post('click')}>
          {label.post}
        </MetaButton>
      )}
    </form>
  );
}

/** Somebody's picture with its caption and the comments on it. */
function Post() {
  const [answering, setAnswering] = useState(false);
  return (
    <article>
      <a href={`/${ANSWERED.handle}/`}>
        <Picture of={ANSWERED.handle} />
      </a>
      <h1 dir="auto">{ANSWERED.text}</h1>
      <p>
        <a href={`/${ANSWERED.commenter}/`}>{ANSWERED.commenter}</a> <span>Skaisti!</span>
        <MetaButton id="reply" onPress={() => setAnswering(true)}>
          <span>{label.answer}</span>
        </MetaButton>
      </p>
      {isPhone ? <PhoneForm /> : <CommentForm answering={answering} onDone={() => setAnswering(false)} />}
    </article>
  );
}

function Chat() {
  const lexical = useLexical(true);
  return (
    <div data-part="chat">
      <LexicalEditor
        lexical={lexical}
        label={label.message}
        publishes="Enter"
        onPublish={() => send(lexical.read(), lexical.clear)}
      />
    </div>
  );
}

function Page() {
  const [creating, setCreating] = useState<'new' | 'edit'>();
  return (
    <div style={{ display: 'flex', gap: 20, fontFamily: 'sans-serif' }}>
      <div>
        <a href="/" role="link">
          <Icon name="Instagram" />
        </a>
        <MetaButton id="create" onPress={() => setCreating('new')}>
          <Icon name={label.create} />
        </MetaButton>
        <MetaButton id="edit" onPress={() => setCreating('edit')}>
          <Icon name={label.edit} />
        </MetaButton>
        <a href={`/${handle}/`} role="link">
          <Picture of={handle} />
        </a>
      </div>
      <main role="main" style={{ width: 600 }}>
        {location.pathname.startsWith('/direct') ? <Chat /> : <Post />}
      </main>
      {creating && <CaptionDialog editing={creating === 'edit'} onClose={() => setCreating(undefined)} />}
    </div>
  );
}

show(<Page />);
