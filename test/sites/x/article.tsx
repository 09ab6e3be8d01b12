/** @jsxImportSource react */
import { useState } from 'react';
import { DraftEditor, useDraft } from '../draft-editor.tsx';
import { publish } from '../shell.tsx';

/**
 * The page on which articles are written (`/compose/articles/edit/<id>`): a title that only its placeholder names, the
 * editor of posts, and a window of settings over both once Publish is pressed, which sleeps until there is a title.
 */
export function Article() {
  const [title, setTitle] = useState('');
  const [settling, setSettling] = useState(false);
  const draft = useDraft();
  const done = () => {
    setTitle('');
    draft.clear();
    setSettling(false);
  };
  return (
    <>
      <a href="/EzeriUnUpes" data-testid="AppTabBar_Profile_Link">
        Profile
      </a>
      <main role="main" style={{ width: 600 }}>
        <a href="/compose/articles/preview" role="link">
          Preview
        </a>
        <button type="button" id="publish-article" disabled={title.trim() === ''} onClick={() => setSettling(true)}>
          <div>
            <span>Publish</span>
          </div>
        </button>
        <button type="button" id="bold" aria-label="Bold">
          <svg width="16" height="16" aria-hidden="true" />
        </button>
        <textarea
          placeholder="Add a title"
          name="Article Title"
          rows={2}
          cols={50}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <DraftEditor draft={draft} testId="composer" label="Article" publishes="none" onPublish={() => {}} />
      </main>
      {settling && (
        <div
          role="dialog"
          aria-modal="true"
          style={{ position: 'fixed', inset: '30% 25% auto', padding: 16, background: 'white', border: '1px solid' }}
        >
          <button type="button" id="publish-settled" onClick={() => publish(draft.read(), 'click', done, [title])}>
            <span>Publish</span>
          </button>
        </div>
      )}
    </>
  );
}
