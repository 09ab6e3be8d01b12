/** @jsxImportSource react */
import { useState } from 'react';
import { publish, send, useModel } from '../shell.tsx';
import { ANSWERED, HANDLE } from './site.ts';

/** A form of old.reddit.com; what is written under `/message` is a letter. */
function Form({ letter }: { letter: boolean }) {
  const [text, setText] = useState('');
  useModel(() => text, letter);
  const done = () => setText('');
  return (
    <form
      className="usertext"
      onSubmit={(event) => {
        event.preventDefault();
        if (letter) send(text, done);
        else publish(text, 'submit', done);
      }}
    >
      <div className="usertext-edit md-container">
        <div className="md">
          <textarea name="text" rows={4} cols={60} value={text} onChange={({ target }) => setText(target.value)} />
        </div>
        <div className="bottom-area">
          <div className="usertext-buttons">
            <button type="submit" className="save">
              save
            </button>
            <button type="button" className="cancel">
              cancel
            </button>
          </div>
        </div>
      </div>
    </form>
  );
}

/** The page to send in a post, or a page of comments, or the letters. */
export function Old() {
  const letter = location.pathname.startsWith('/message');
  return (
    <>
      <div id="header">
        <div id="header-bottom-right">
          <span className="user">
            <a href={`https://old.reddit.com/user/${HANDLE}/`}>{HANDLE}</a>
          </span>
        </div>
      </div>
      <div className="content">
        {!letter && (
          <div className="sitetable linklisting">
            <div className="thing link">
              <a className="title" href="/r/latvia/comments/1/ezers/">
                {ANSWERED.text}
              </a>
            </div>
          </div>
        )}
        <div className={letter ? 'thing message' : 'commentarea'}>
          <Form letter={letter} />
        </div>
      </div>
    </>
  );
}
