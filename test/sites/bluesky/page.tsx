/** @jsxImportSource react */
import { useState } from 'react';
import { useAttached } from '../attached.tsx';
import { type How, loggedInAs, publish, send, show, siteLanguage, useModel } from '../shell.tsx';
import { TiptapEditor, useTiptap } from '../tiptap-editor.tsx';
import { ANSWERED, HANDLE } from './site.ts';

/**
 * Marks: bluesky-social/social-app, src/view/com/composer (ComposerReplyTo.tsx, photos/Gallery.tsx, GifAltText.tsx).
 * There is a Latvian catalogue (src/locale/locales/lv); the words here are likely ones.
 */
const handle = loggedInAs(HANDLE);
const label = {
  en: { profile: 'Profile', post: 'Publish post', reply: 'Publish reply' },
  lv: { profile: 'Profils', post: 'Publicēt ierakstu', reply: 'Publicēt atbildi' },
}[siteLanguage];

const Avatar = () => (
  <div>
    <div data-testid="userAvatarImage" style={{ width: 42, height: 42, background: '#ccd' }} />
  </div>
);

/** What is answered: a row that can be pressed, with the name as its first text and the words as its second. */
function ReplyTo() {
  return (
    <div
      aria-label="Expand or collapse the full post you are replying to"
      role="button"
      tabIndex={0}
      style={{ display: 'flex', gap: 8 }}
    >
      <Avatar />
      <div>
        <div>
          <div dir="auto">{ANSWERED.author}</div>
        </div>
        <div>
          <div dir="auto">{ANSWERED.text}</div>
        </div>
      </div>
    </div>
  );
}

/** As Font Awesome begins to draw them; the rest is ours. */
const PLUS = 'M256 80c0-17.7-14.3-32-32-32s-32 14.3-32 32z';
const TICK = 'M438.6 105.4c12.5 12.5 12.5 32.8 0 45.3z';

/** Each image has an address of its own, in the composer and in the dialog. */
const pictureOf = (index: number) => `data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=#${index}`;

function Composer(props: { answering: boolean; onDone: () => void }) {
  const tiptap = useTiptap();
  const { images, attach, describe } = useAttached();
  const [describing, setDescribing] = useState<number>();
  const post = (how: How) => publish(tiptap.read(), how, props.onDone);
  return (
    <>
      <div
        role="dialog"
        aria-modal="true"
        style={{ position: 'fixed', inset: '5% 25% auto', padding: 16, background: 'white', border: '1px solid' }}
      >
        <div data-testid="composePostView">
          <div style={{ display: 'flex', justifyContent: 'space-between' }}>
            <button type="button" aria-label="Cancel" onClick={props.onDone}>
              Cancel
            </button>
            <button
              type="button"
              role="button"
              data-testid="composerPublishBtn"
              aria-label={props.answering ? label.reply : label.post}
              aria-disabled={tiptap.empty || undefined}
              disabled={tiptap.empty}
              onClick={() => post('click')}
            >
              <div>{props.answering ? 'Reply' : 'Post'}</div>
            </button>
          </div>
          <div>
            {props.answering && <ReplyTo />}
            <div style={{ display: 'flex', gap: 8 }}>
              <Avatar />
              <div aria-label="Write post" style={{ flex: 1 }}>
                <TiptapEditor tiptap={tiptap} label="Rich-Text Editor" onPublish={() => post('shortcut')} />
              </div>
            </div>
          </div>
          {images.length > 0 && (
            <div data-testid="selectedPhotosView">
              {images.map((description, index) => (
                <div key={String(index)}>
                  <button
                    type="button"
                    data-testid="altTextButton"
                    aria-label="Add alt text"
                    onClick={() => setDescribing(index)}
                  >
                    <svg viewBox="0 0 448 512" width="10" height="10" aria-hidden="true">
                      <path d={description ? TICK : PLUS} />
                    </svg>
                    <div>ALT</div>
                  </button>
                  <img alt="" width="40" height="40" src={pictureOf(index)} />
                </div>
              ))}
            </div>
          )}
          <div>
            <button type="button" data-testid="openMediaBtn" aria-label="Add media to post" onClick={attach}>
              ▣
            </button>
          </div>
        </div>
      </div>
      {describing !== undefined && (
        <AltText
          of={describing}
          said={images[describing] ?? ''}
          onDone={(words) => {
            describe(describing, words || undefined);
            setDescribing(undefined);
          }}
        />
      )}
    </>
  );
}

/** The description of an image, in a dialog over the composer, under the image itself. */
function AltText(props: { of: number; said: string; onDone: (words: string) => void }) {
  const [words, setWords] = useState(props.said);
  return (
    <div
      role="dialog"
      aria-modal="true"
      style={{ position: 'fixed', inset: '20% 30% auto', padding: 16, background: 'white', border: '1px solid' }}
    >
      <img alt="" width="80" height="80" src={pictureOf(props.of)} />
      <textarea aria-label="Alt text" rows={3} value={words} onChange={(event) => setWords(event.target.value)} />
      <button type="button" aria-label="Save" onClick={() => props.onDone(words)}>
        Save
      </button>
    </div>
  );
}

/** A conversation between two. */
function Chat() {
  const [text, setText] = useState('');
  useModel(() => text, true);
  return (
    <div data-testid="chat" style={{ width: 400, border: '1px solid' }}>
      <textarea
        placeholder="Write a message"
        aria-label="Message input field"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send(text, () => setText(''));
        }}
      />
    </div>
  );
}

function Page() {
  const [composing, setComposing] = useState<'post' | 'reply'>();
  return (
    <div style={{ display: 'flex', gap: 20, fontFamily: 'sans-serif' }}>
      <nav role="navigation">
        <a href="/">Home</a>{' '}
        <a href={`/profile/${handle}`} aria-label={label.profile}>
          {label.profile}
        </a>
        <button
          type="button"
          data-testid="composeFAB"
          aria-label="Compose new post"
          onClick={() => setComposing('post')}
        >
          New Post
        </button>
      </nav>
      <main role="main">
        {location.pathname.startsWith('/messages') ? (
          <Chat />
        ) : (
          <div data-testid={`feedItem-by-${ANSWERED.handle}`}>
            <a href={`/profile/${ANSWERED.handle}`}>{ANSWERED.author}</a>
            <div data-testid="postText">{ANSWERED.text}</div>
            <button type="button" data-testid="replyBtn" aria-label="Reply" onClick={() => setComposing('reply')}>
              Reply
            </button>
          </div>
        )}
      </main>
      {composing && (
        <Composer key={composing} answering={composing === 'reply'} onDone={() => setComposing(undefined)} />
      )}
    </div>
  );
}

show(<Page />);
