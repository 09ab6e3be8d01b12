/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { useAttached } from '../attached.tsx';
import { DraftEditor, useDraft } from '../draft-editor.tsx';
import { type How, loggedInAs, publish, send, show, useModel } from '../shell.tsx';
import { Article } from './article.tsx';
import { Poll } from './poll.tsx';
import { ANSWERED } from './site.ts';

/** X has no Latvian labels, so the page speaks English as it does for Latvians. */
const handle = loggedInAs('EzeriUnUpes');
/** Links of other pages share a text that nobody has typed. */
const shared = new URLSearchParams(location.search).get('text');
/** The second post of a thread is there at once. */
const isThread = new URLSearchParams(location.search).has('thread');
const onStatusPage = /\/status\/\d+/.test(location.pathname);

function Avatar() {
  return <div data-testid={`UserAvatar-Container-${handle}`} style={{ width: 40, height: 40, background: '#ccd' }} />;
}

function SecondPost(props: { text: { current: string }; onPublish: () => void }) {
  const draft = useDraft();
  props.text.current = draft.read();
  return (
    <div data-testid="tweetTextarea_1RichTextInputContainer" style={{ minHeight: 90, fontSize: 20 }}>
      <DraftEditor
        draft={draft}
        testId="tweetTextarea_1"
        label="Add another post"
        publishes="Control+Enter"
        onPublish={props.onPublish}
      />
    </div>
  );
}

/** One composer. The toolbar is not inside the editor's own part: on X the two meet only higher up. */
function Composer(props: {
  button: 'tweetButton' | 'tweetButtonInline';
  label: string;
  begun?: string;
  onDone?: () => void;
}) {
  const draft = useDraft(false, props.begun);
  const second = useRef('');
  const { images, attach, describe } = useAttached();
  const [options, setOptions] = useState<string[]>();
  const [describing, setDescribing] = useState<{ at: number; words: string }>();
  const done = () => {
    setOptions(undefined);
    if (props.onDone) props.onDone();
    else draft.clear();
  };
  const read = () => (isThread ? `${draft.read()}\n\n${second.current}` : draft.read());
  const post = (how: How) => publish(read(), how, done, options);
  // A stage of its own, in which the post is out of sight.
  if (describing) {
    const save = () => {
      describe(describing.at, describing.words);
      setDescribing(undefined);
    };
    return (
      <div>
        <textarea
          name="altTextInput"
          data-testid="altTextInput"
          rows={3}
          cols={50}
          value={describing.words}
          onChange={({ target }) => setDescribing({ ...describing, words: target.value })}
        />
        <button type="button" data-testid="endEditingButton" onClick={save}>
          Save
        </button>
      </div>
    );
  }
  return (
    <div>
      <div style={{ display: 'flex', gap: 8, minHeight: 90 }}>
        <Avatar />
        <div data-testid="tweetTextarea_0RichTextInputContainer" style={{ flex: 1, fontSize: 20 }}>
          <label data-testid="tweetTextarea_0_label">
            <DraftEditor
              draft={draft}
              testId="tweetTextarea_0"
              label="Post text"
              publishes="Control+Enter"
              onPublish={() => post('shortcut')}
            />
          </label>
        </div>
      </div>
      {isThread && <SecondPost text={second} onPublish={() => post('shortcut')} />}
      {images.length > 0 && (
        <div data-testid="attachments">
          {images.map((description, index) => (
            <div key={String(index)} role="group" aria-label={description ?? 'Image'}>
              <img alt="" width="80" height="60" />
              {description && <span>ALT</span>}
              <button type="button" aria-label="Edit media" onClick={() => describe(index)}>
                Edit
              </button>
              <button
                type="button"
                data-testid="altTextLabel"
                onClick={() => setDescribing({ at: index, words: description ?? '' })}
              >
                +ALT
              </button>
            </div>
          ))}
        </div>
      )}
      {options && <Poll options={options} onChange={setOptions} onRemove={() => setOptions(undefined)} />}
      <div data-testid="toolBar" role="group">
        <button type="button" data-testid="createPollButton" aria-label="Add poll" onClick={() => setOptions(['', ''])}>
          Poll
        </button>
        <button type="button" aria-label="Add photos or video" onClick={attach}>
          Media
        </button>
        <div role="progressbar" aria-valuenow={0} />
        <button
          type="button"
          data-testid={props.button}
          disabled={draft.empty}
          aria-disabled={draft.empty || undefined}
          onClick={() => post('click')}
        >
          <div>
            <span>
              <span>{props.label}</span>
            </span>
          </div>
        </button>
      </div>
    </div>
  );
}

function Answered(props: { onReply?: () => void }) {
  return (
    <article data-testid="tweet" role="article">
      <div data-testid="User-Name">
        <div>
          <a href={`/${ANSWERED.handle}`}>{ANSWERED.author}</a>
        </div>
        <div>
          <a href={`/${ANSWERED.handle}`}>@{ANSWERED.handle}</a>
          <time dateTime="2026-11-20T08:00:00Z">2d</time>
        </div>
      </div>
      <div data-testid="tweetText" lang="lv">
        <span>{ANSWERED.text}</span>
      </div>
      {props.onReply && (
        <button type="button" data-testid="reply" aria-label="1 Reply. Reply" onClick={props.onReply}>
          Reply
        </button>
      )}
    </article>
  );
}

/** The drawer of messages as it has been since 2025: a text field, and no longer the editor of posts. */
function PrivateMessages() {
  const [text, setText] = useState('');
  useModel(() => text, true);
  const done = () => send(text, () => setText(''));
  return (
    <aside
      data-testid="chat-drawer-root"
      style={{ position: 'fixed', right: 10, bottom: 10, width: 260, border: '1px solid' }}
    >
      <h2>Messages</h2>
      <textarea
        data-testid="dm-composer-textarea"
        placeholder="Message"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          done();
        }}
      />
      <button type="button" data-testid="dm-composer-send-button" onClick={done}>
        Send
      </button>
    </aside>
  );
}

function Page() {
  const [dialog, setDialog] = useState<'post' | 'reply' | undefined>(shared === null ? undefined : 'post');
  return (
    <div style={{ display: 'flex', fontFamily: 'sans-serif' }}>
      <header role="banner" style={{ width: 200 }}>
        <nav>
          <a href={`/${handle}`} data-testid="AppTabBar_Profile_Link" aria-label="Profile">
            Profile
          </a>
        </nav>
        <button type="button" data-testid="SideNav_NewTweet_Button" onClick={() => setDialog('post')}>
          Post
        </button>
        <button type="button" data-testid="SideNav_AccountSwitcher_Button">
          <span>Ezeru un upju aģentūra</span> <span>@{handle}</span>
        </button>
      </header>
      <main role="main">
        <div data-testid="primaryColumn" style={{ width: 600 }}>
          {onStatusPage ? (
            <section>
              <Answered />
              <div data-testid="inline_reply_offscreen">
                <Composer button="tweetButtonInline" label="Reply" />
              </div>
            </section>
          ) : (
            <section>
              <Composer button="tweetButtonInline" label="Post" />
              <Answered onReply={() => setDialog('reply')} />
            </section>
          )}
        </div>
      </main>
      {dialog && (
        <div
          role="dialog"
          aria-modal="true"
          aria-labelledby="modal-header"
          style={{ position: 'fixed', inset: '5% 25% auto', padding: 16, background: 'white', border: '1px solid' }}
        >
          <button type="button" data-testid="app-bar-close" aria-label="Close" onClick={() => setDialog(undefined)}>
            ×
          </button>
          {dialog === 'reply' && <Answered />}
          <Composer
            button="tweetButton"
            label={dialog === 'reply' ? 'Reply' : 'Post'}
            begun={shared ?? ''}
            onDone={() => setDialog(undefined)}
          />
        </div>
      )}
      <PrivateMessages />
    </div>
  );
}

show(location.pathname.startsWith('/compose/articles') ? <Article /> : <Page />);
