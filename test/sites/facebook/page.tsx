/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';
import { LexicalEditor, useLexical } from '../lexical-editor.tsx';
import { pressed } from '../meta-button.tsx';
import { type How, loggedInAs, publish, send, show, siteLanguage } from '../shell.tsx';
import { ANSWERED, BEGUN, LABELS, OTHER, PAGE_NAME } from './site.ts';

/**
 * Marks: `[role="dialog"] [data-lexical-editor][role="textbox"]` (leaperone/MultiPost-Extension, facebook.ts, 22 May
 * 2026), `form[role="presentation"]` with `#focused-state-composer-submit` (scripts of 2026), message and name by
 * `data-ad-rendering-role` and `data-ad-preview` (2026). No control of the dialog for posts has a mark in any of them.
 */
const name = loggedInAs(PAGE_NAME);
const label = LABELS[siteLanguage];
const stages = new URLSearchParams(location.search).get('stages');
const twoStages = stages === '2';
/** A second stage in which the text is still an editor. */
const keepsEditor = stages === 'edit';
const isPlanned = new URLSearchParams(location.search).has('planned');

/** Facebook's button: a `div` that says by `aria-disabled` alone whether it can be pressed. */
function Button(props: { label: string; disabled?: boolean; onPress: () => void; id?: string; children?: ReactNode }) {
  const press = () => {
    if (!props.disabled) props.onPress();
  };
  return (
    <div
      role="button"
      id={props.id}
      aria-label={props.label}
      aria-disabled={props.disabled || undefined}
      tabIndex={props.disabled ? -1 : 0}
      style={{ padding: 8, background: '#dde', cursor: 'pointer' }}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press();
      }}
    >
      <span>{props.children ?? props.label}</span>
    </div>
  );
}

/** The dialog for a post. A page's dialog has a second stage, where the text is no longer on screen as an editor. */
function PostDialog(props: { onClose: () => void; editing: boolean }) {
  const lexical = useLexical();
  const [written, setWritten] = useState<string>();
  const [settling, setSettling] = useState(!keepsEditor);
  const post = (text: string, how: How) => publish(text, how, props.onClose);
  return (
    <div
      role="dialog"
      aria-modal="true"
      aria-label={written === undefined ? label.create : label.settings}
      style={{ position: 'fixed', inset: '10% 25% auto', padding: 16, background: 'white', border: '1px solid' }}
    >
      {written === undefined ? (
        <form method="POST" onSubmit={(event) => event.preventDefault()}>
          <h2>{label.create}</h2>
          <Button label="Close composer dialog" onPress={props.onClose}>
            ×
          </Button>
          <div>
            <span>
              <strong>{name}</strong>
            </span>
            <Button label={label.privacy} onPress={() => {}} />
          </div>
          <LexicalEditor
            lexical={lexical}
            label={label.open}
            publishes="Control+Enter"
            onPublish={() => {
              if (!twoStages) post(lexical.read(), 'shortcut');
            }}
            begun={props.editing ? BEGUN : undefined}
          />
          {isPlanned && <Button label={label.next} id="next-picture" onPress={pressed} />}
          <Button
            label={
              twoStages || !settling ? label.next : isPlanned ? label.plan : props.editing ? label.save : label.post
            }
            disabled={lexical.empty}
            onPress={() => {
              if (twoStages) setWritten(lexical.read());
              else if (!settling) setSettling(true);
              else post(lexical.read(), 'click');
            }}
          />
        </form>
      ) : (
        <div>
          <h2>{label.settings}</h2>
          <p>{written}</p>
          <Button label={label.post} onPress={() => post(written, 'click')} />
        </div>
      )}
    </div>
  );
}

/** The box under a post. Its button is there only while the box is in use. */
function CommentBox() {
  const lexical = useLexical();
  const [focused, setFocused] = useState(false);
  const post = (how: How) => publish(lexical.read(), how, lexical.clear);
  return (
    <form role="presentation" onFocus={() => setFocused(true)} onSubmit={(event) => event.preventDefault()}>
      <LexicalEditor
        lexical={lexical}
        label={`${label.comment} ${name}`}
        publishes="Enter"
        onPublish={() => post('enter')}
      />
      {focused && (
        <div id="focused-state-composer-submit">
          <Button label={label.send} disabled={lexical.empty} onPress={() => post('click')}>
            ➤
          </Button>
        </div>
      )}
    </form>
  );
}

/** A Messenger chat: the same editor, the same role, and never ours to read. */
function Chat() {
  const lexical = useLexical(true);
  return (
    <div
      data-testid="chat"
      role="none"
      style={{ position: 'fixed', right: 10, bottom: 10, width: 240, border: '1px solid', background: 'white' }}
    >
      <h2>Jānis</h2>
      <div role="group" aria-label="Thread composer">
        <LexicalEditor
          lexical={lexical}
          label={label.message}
          publishes="Enter"
          onPublish={() => send(lexical.read(), lexical.clear)}
        />
        <Button label="Press enter to send" onPress={() => send(lexical.read(), lexical.clear)} />
      </div>
    </div>
  );
}

function Page() {
  const [writing, setWriting] = useState<'new' | 'edit'>();
  return (
    <div style={{ fontFamily: 'sans-serif' }}>
      <div role="banner">
        <Button label="Your profile" onPress={() => {}} />
      </div>
      <div role="navigation">
        <a href="/me/">{name}</a>
      </div>
      <div role="main" style={{ width: 600 }}>
        <Button label={label.open} id="open-composer" onPress={() => setWriting('new')} />
        <div role="article">
          <div data-ad-rendering-role="story_message">
            <span dir="auto">{OTHER}</span>
          </div>
          <Button label={label.edit} id="edit-post" onPress={() => setWriting('edit')} />
        </div>
        <div role="article">
          <h3>
            <a role="link" href="/anna">
              <span>{ANSWERED.author}</span>
            </a>
          </h3>
          <div data-ad-rendering-role="story_message">
            <div data-ad-comet-preview="message" data-ad-preview="message">
              <span dir="auto">{ANSWERED.text}</span>
            </div>
          </div>
          <CommentBox />
        </div>
      </div>
      {writing && <PostDialog editing={writing === 'edit'} onClose={() => setWriting(undefined)} />}
      <Chat />
    </div>
  );
}

show(<Page />);
