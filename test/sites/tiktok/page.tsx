/** @jsxImportSource react */
import { useState } from 'react';
import { DraftEditor, useDraft } from '../draft-editor.tsx';
import { pressed } from '../meta-button.tsx';
import { loggedInAs, publish, send, show, siteLanguage } from '../shell.tsx';
import { ANOTHER, ANSWERED, FILE_NAME, HANDLE } from './site.ts';

/**
 * Marks: `[data-e2e="caption_container"]` with `[contenteditable="true"][role="combobox"]` in Draft.js (uploaders with
 * notes of 25 and 27 July 2026), `post_video_button` and the question after it (wkaisertexas/tiktok-uploader,
 * config.toml, 11 February 2026), several videos in `tr.task-draggable-row` with
 * `.caption-text-content` (a scheduling extension, version 2.3.1, undated), comments by `comment-input` and `comment-post` (jackwener/opencli, May 2026). Of the
 * studio's pages for comments and for videos that are out nothing is known but that they are there.
 */
const handle = loggedInAs(HANDLE);

const Caption = (props: { draft: ReturnType<typeof useDraft> }) => (
  <div data-e2e="caption_container" style={{ width: 480, border: '1px solid #99a' }}>
    <DraftEditor
      draft={props.draft}
      testId="caption"
      label="Description"
      role="combobox"
      publishes="none"
      onPublish={() => {}}
    />
  </div>
);

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
      <Caption draft={draft} />
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

/** Several videos: a table in which one row at most is open, and one button for all. */
function Several() {
  const draft = useDraft(false, FILE_NAME);
  const [open, setOpen] = useState(false);
  const all = () => [draft.read(), ANOTHER].join('\n\n');
  return (
    <main>
      <header>
        <a href={`https://www.tiktok.com/@${handle}`}>{handle}</a>
      </header>
      <table>
        <tbody>
          <tr className="task-draggable-row">
            <td>
              {open ? <Caption draft={draft} /> : <div className="caption-text-content">{draft.read()}</div>}
              <button type="button" id="open-row" onClick={() => setOpen(!open)}>
                ✎
              </button>
            </td>
          </tr>
          <tr className="task-draggable-row">
            <td>
              <div className="caption-text-content">{ANOTHER}</div>
            </td>
          </tr>
        </tbody>
      </table>
      <button type="button" data-e2e="post_video_button" onClick={() => publish(all(), 'click', draft.clear)}>
        Post (2)
      </button>
    </main>
  );
}

/** A caption that is changed when the video is out already. */
function Edit() {
  const draft = useDraft(false, FILE_NAME);
  return (
    <main>
      <header>
        <a href={`https://www.tiktok.com/@${handle}`}>{handle}</a>
      </header>
      <Caption draft={draft} />
      <button type="button" id="save" onClick={() => publish(draft.read(), 'click', draft.clear)}>
        {siteLanguage === 'lv' ? 'Saglabāt' : 'Save'}
      </button>
      <button type="button" id="cancel" onClick={pressed}>
        {siteLanguage === 'lv' ? 'Atcelt' : 'Cancel'}
      </button>
    </main>
  );
}

/** Comments on all videos, each with a box for an answer; the same editor as that of a caption. */
function StudioComments() {
  const draft = useDraft();
  return (
    <main>
      <header>
        <a href={`https://www.tiktok.com/@${handle}`}>{handle}</a>
      </header>
      <p>{ANSWERED.text}</p>
      <div style={{ width: 480, border: '1px solid #99a' }}>
        <DraftEditor draft={draft} testId="answer" label="Add reply..." publishes="none" onPublish={() => {}} />
      </div>
      <button
        type="button"
        id="answer"
        disabled={draft.empty}
        onClick={() => publish(draft.read(), 'click', draft.clear)}
      >
        Post
      </button>
      <button type="button" id="filter" onClick={pressed}>
        All comments
      </button>
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

const PAGES: Record<string, () => JSX.Element> = {
  '/messages': Messages,
  '/tiktokstudio/upload': location.search.includes('videos') ? Several : Studio,
  '/tiktokstudio/content/1': Edit,
  '/tiktokstudio/comment': StudioComments,
};
const Page = PAGES[location.pathname] ?? Video;
show(<Page />);
