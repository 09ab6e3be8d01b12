/** @jsxImportSource react */
import { useState } from 'react';
import { DraftEditor, useDraft } from '../draft-editor.tsx';
import { loggedInAs, publish, send, show } from '../shell.tsx';
import { ANSWERED, FILE_NAME, HANDLE } from './site.ts';

const handle = loggedInAs(HANDLE);

/** The studio: the text stays on screen while a further question is asked. */
function Studio() {
  const draft = useDraft(false, FILE_NAME);
  const [asking, setAsking] = useState(false);
  const done = () => {
    setAsking(false);
    draft.clear();
  };
  return (
    <main>
      <header>
        <a href={`https://www.tiktok.com/@${handle}`}>{handle}</a>
      </header>
      <div className="caption-editor" style={{ width: 480, border: '1px solid #99a' }}>
        <DraftEditor draft={draft} testId="caption" label="Description" publishes="none" onPublish={() => {}} />
      </div>
      <button type="button" data-e2e="save_draft_button">
        Save draft
      </button>
      <button
        type="button"
        data-e2e="post_video_button"
        aria-disabled={draft.empty}
        onClick={() => !draft.empty && setAsking(true)}
      >
        <div>Post</div>
      </button>
      {asking && (
        <div style={{ position: 'fixed', inset: 0, background: '#0008' }}>
          <div className="common-modal" style={{ width: 300, margin: '120px auto', padding: 16, background: 'white' }}>
            <p>Continue to post?</p>
            <button type="button" onClick={() => setAsking(false)}>
              Cancel
            </button>
            <button type="button" className="TUXButton--primary" onClick={() => publish(draft.read(), 'click', done)}>
              Post now
            </button>
          </div>
        </div>
      )}
    </main>
  );
}

/** The field and the button are neighbours, not one inside the other; the button is a `div`. */
function Video() {
  const draft = useDraft();
  const post = (how: 'click' | 'enter') => publish(draft.read(), how, draft.clear);
  return (
    <main>
      <nav>
        <a data-e2e="nav-profile" href={`/@${handle}`}>
          Profile
        </a>
      </nav>
      <h1 data-e2e="browse-video-desc">{ANSWERED.text}</h1>
      <div style={{ display: 'flex', gap: 8 }}>
        <div data-e2e="comment-input" style={{ width: 480, border: '1px solid #99a' }}>
          <div data-e2e="comment-text">
            <DraftEditor
              draft={draft}
              testId="comment"
              label="Add comment..."
              publishes="Enter"
              onPublish={() => post('enter')}
            />
          </div>
        </div>
        <div
          role="button"
          tabIndex={0}
          data-e2e="comment-post"
          aria-disabled={draft.empty}
          onClick={() => !draft.empty && post('click')}
          onKeyDown={() => {}}
        >
          Post
        </div>
      </div>
    </main>
  );
}

function Messages() {
  const draft = useDraft(true);
  return (
    <main>
      <div data-e2e="message-input-area" style={{ width: 480, border: '1px solid #99a' }}>
        <DraftEditor
          draft={draft}
          testId="message"
          label="Send a message..."
          publishes="Enter"
          onPublish={() => send(draft.read(), draft.clear)}
        />
      </div>
    </main>
  );
}

const Page = { '/messages': Messages, '/tiktokstudio/upload': Studio }[location.pathname] ?? Video;
show(<Page />);
