/** @jsxImportSource react */
import { useState } from 'react';
import { LexicalEditor, useLexical } from '../lexical-editor.tsx';
import { MetaButton, pressed } from '../meta-button.tsx';
import { type How, loggedInAs, publish, send, show, siteLanguage } from '../shell.tsx';
import { ANSWERED, HANDLE, LABELS } from './site.ts';

/**
 * Marks: Lexical in `[role="dialog"]`, a `div` with a translated word as its button, Ctrl or Meta + Enter
 * (leaperone/MultiPost-Extension, threads.ts, 4 June 2026); `[data-pressable-container]` as the card of a post (many
 * projects of 2026); the arrow turned upwards (scripts of 2026).
 */
const handle = loggedInAs(HANDLE);
const label = LABELS[siteLanguage];
const onPostPage = /\/post\//.test(location.pathname);

/** The icons have no words; a screen reader reads them from the drawing. */
const Icon = (props: { name: string }) => <svg role="img" aria-label={props.name} width="20" height="20" />;

/** Somebody's post. In the dialog of a reply it stands above the text. */
function Card(props: { onReply?: () => void; onQuote?: () => void }) {
  return (
    <div data-pressable-container="true">
      <a href={`/@${ANSWERED.handle}`} role="link">
        <span dir="auto">{ANSWERED.handle}</span>
      </a>
      <a href={`/@${ANSWERED.handle}/post/C1`} role="link">
        <time dateTime="2026-11-20T08:00:00Z">2d</time>
      </a>
      <div>
        <span dir="auto">
          <span>{ANSWERED.text}</span>
        </span>
      </div>
      {props.onReply && (
        <MetaButton id="open-reply" onPress={props.onReply}>
          <Icon name={label.answer} />
        </MetaButton>
      )}
      {props.onQuote && (
        <MetaButton id="open-quote" onPress={props.onQuote}>
          <Icon name={label.quote} />
        </MetaButton>
      )}
    </div>
  );
}

type Kind = 'post' | 'reply' | 'quote';

/** What is answered stands above the text, what is quoted under it. */
function PostDialog(props: { kind: Kind; onClose: () => void }) {
  const lexical = useLexical();
  const answering = props.kind === 'reply';
  const post = (how: How) => publish(lexical.read(), how, props.onClose);
  return (
    <div
      role="dialog"
      style={{ position: 'fixed', inset: '5% 25% auto', padding: 16, background: 'white', border: '1px solid' }}
    >
      <div>
        <MetaButton onPress={props.onClose}>{label.cancel}</MetaButton>
        <h1>
          <span dir="auto">{answering ? label.answer : label.heading}</span>
        </h1>
      </div>
      {answering && <Card />}
      <div>
        <div>
          <span dir="auto">{handle}</span>
        </div>
        <LexicalEditor
          lexical={lexical}
          label={answering ? label.reply : label.fresh}
          publishes="Control+Enter"
          onPublish={() => post('shortcut')}
        />
        {props.kind === 'quote' && <Card />}
        <MetaButton onPress={() => {}}>
          <Icon name="Media" />
        </MetaButton>
        <MetaButton part="add" disabled={lexical.empty} onPress={pressed}>
          {label.add}
        </MetaButton>
      </div>
      <div>
        <MetaButton part="audience" menu onPress={pressed}>
          {label.audience}
        </MetaButton>
        <MetaButton part="post" disabled={lexical.empty} onPress={() => post('click')}>
          {label.post}
        </MetaButton>
      </div>
    </div>
  );
}

/** The box under a post, with an arrow for a button. */
function InlineReply() {
  const lexical = useLexical();
  const post = (how: How) => publish(lexical.read(), how, lexical.clear);
  return (
    <div id="inline-reply">
      <LexicalEditor
        lexical={lexical}
        label={label.reply}
        publishes="Control+Enter"
        onPublish={() => post('shortcut')}
      />
      <MetaButton disabled={lexical.empty} onPress={() => post('click')}>
        <span style={{ transform: 'rotate(90deg)', display: 'inline-block' }}>
          <Icon name={label.answer} />
        </span>
      </MetaButton>
    </div>
  );
}

/** The box that lies behind the dialog. */
function HiddenTwin() {
  return <LexicalEditor lexical={useLexical()} label={label.open} publishes="nothing" onPublish={() => {}} />;
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

function Feed(props: { onWrite: (what: Kind) => void }) {
  return (
    <div>
      <MetaButton id="open-composer" label={label.open} onPress={() => props.onWrite('post')}>
        {label.fresh}
      </MetaButton>
      <div aria-hidden="true" style={{ height: 0, overflow: 'hidden' }}>
        <HiddenTwin />
      </div>
      <Card onReply={() => props.onWrite('reply')} onQuote={() => props.onWrite('quote')} />
    </div>
  );
}

function Page() {
  const [writing, setWriting] = useState<Kind>();
  return (
    <div style={{ fontFamily: 'sans-serif' }}>
      <div>
        <a href="/" role="link">
          <Icon name="Home" />
        </a>
        <a href={`/@${handle}`} role="link">
          <Icon name="Profile" />
        </a>
      </div>
      <div role="main" style={{ width: 600 }}>
        {location.pathname.startsWith('/messages') ? (
          <Chat />
        ) : onPostPage ? (
          <div>
            <Card />
            <InlineReply />
          </div>
        ) : (
          <Feed onWrite={setWriting} />
        )}
      </div>
      {writing && <PostDialog key={writing} kind={writing} onClose={() => setWriting(undefined)} />}
    </div>
  );
}

show(<Page />);
