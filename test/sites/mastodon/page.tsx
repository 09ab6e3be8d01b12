/** @jsxImportSource react */
import { type FormEvent, useRef, useState } from 'react';
import { useAttached } from '../attached.tsx';
import { type How, publish, send, show, siteLanguage, useModel } from '../shell.tsx';
import { ACCOUNT, ANSWERED } from './site.ts';

/** Mastodon's own words (app/javascript/mastodon/locales/en.json and lv.json). */
const label =
  siteLanguage === 'lv'
    ? { post: 'Publicēt', reply: 'Atbildēt', placeholder: 'Ko vēlies publicēt?' }
    : { post: 'Post', reply: 'Reply', placeholder: "What's on your mind?" };

/** Who can see a post; the sign, not the translated word, tells a private mention from a public post. */
const VISIBILITIES = { public: 'globe', unlisted: 'unlock', private: 'lock', direct: 'at' } as const;
type Visibility = keyof typeof VISIBILITIES;

function ComposeForm(props: { answering: boolean; onDone: () => void }) {
  const [text, setText] = useState(props.answering ? `@${ANSWERED.acct} ` : '');
  const [visibility, setVisibility] = useState<Visibility>('public');
  const [choosing, setChoosing] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const { images, attach, describe } = useAttached();
  const read = () => text;
  useModel(read);
  useModel(read, true);
  const post = (how: How) => {
    // As Mastodon does: what the text field holds counts, even where no event told React of it.
    const written = area.current?.value ?? text;
    const done = () => {
      setText('');
      props.onDone();
    };
    if (visibility === 'direct') send(written, done);
    else publish(written, how, done);
  };
  return (
    <form
      className="compose-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        post('submit');
      }}
    >
      {props.answering && (
        <div className="reply-indicator">
          <div className="reply-indicator__main">
            <a className="detailed-status__display-name" href={`/@${ANSWERED.acct}`}>
              {ANSWERED.name}
            </a>
            <div className="reply-indicator__content translate">
              <p>{ANSWERED.text}</p>
            </div>
          </div>
        </div>
      )}
      <div className="navigation-bar">
        <span className="display-name">
          <bdi>
            <strong className="display-name__html">Ezeru un upju aģentūra</strong>
          </bdi>
          <span className="display-name__account">@{ACCOUNT}</span>
        </span>
      </div>
      <div className="compose-form__highlightable">
        <div className="compose-form__scrollable">
          <div className="autosuggest-textarea">
            <textarea
              ref={area}
              className="autosuggest-textarea__textarea"
              placeholder={label.placeholder}
              aria-label={label.placeholder}
              aria-autocomplete="list"
              rows={6}
              cols={60}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) post('shortcut');
                if (event.key === 'Escape') area.current?.blur();
              }}
            />
          </div>
        </div>
        <div className="compose-form__uploads">
          {images.map((description, index) => (
            <div key={String(index)} className="compose-form__upload media-gallery__item">
              <div className="compose-form__upload__thumbnail">
                <div className="compose-form__upload__warning">
                  <button
                    type="button"
                    className={`icon-button ${description ? '' : 'active'}`}
                    onClick={() => describe(index)}
                  >
                    {!description && <svg className="icon icon-warning" width="16" height="16" aria-hidden="true" />}{' '}
                    ALT
                  </button>
                </div>
              </div>
            </div>
          ))}
        </div>
        <div className="compose-form__footer">
          <button type="button" className="icon-button compose-form__upload-button-icon" onClick={attach}>
            ▣
          </button>
          <div className="compose-form__dropdowns">
            <button type="button" className="dropdown-button" onClick={() => setChoosing(!choosing)}>
              <svg className={`icon icon-${VISIBILITIES[visibility]}`} width="16" height="16" aria-hidden="true" />
              <span className="dropdown-button__label">{visibility}</span>
            </button>
            {choosing && (
              <ul className="privacy-dropdown__dropdown" role="listbox">
                {Object.keys(VISIBILITIES).map((value) => (
                  <li
                    key={value}
                    role="option"
                    aria-selected={value === visibility}
                    data-value={value}
                    tabIndex={0}
                    onClick={() => {
                      setVisibility(value as Visibility);
                      setChoosing(false);
                    }}
                    onKeyDown={() => {}}
                  >
                    {value}
                  </li>
                ))}
              </ul>
            )}
          </div>
          <div className="compose-form__actions">
            <span className="character-counter">{500 - text.length}</span>
            <div className="compose-form__submit">
              <button type="submit" className="button button--compact" disabled={text.trim() === ''}>
                {props.answering ? label.reply : label.post}
              </button>
            </div>
          </div>
        </div>
      </div>
    </form>
  );
}

function Page() {
  const [answering, setAnswering] = useState(false);
  return (
    <div className="ui" style={{ display: 'flex', gap: 20, fontFamily: 'sans-serif' }}>
      <div className="compose-panel">
        <ComposeForm key={String(answering)} answering={answering} onDone={() => setAnswering(false)} />
      </div>
      <article className="status">
        <strong className="display-name__html">{ANSWERED.name}</strong>
        <div className="status__content">
          <p>{ANSWERED.text}</p>
        </div>
        <button
          type="button"
          className="status__action-bar-button"
          data-action="reply"
          onClick={() => setAnswering(true)}
        >
          {label.reply}
        </button>
      </article>
    </div>
  );
}

show(<Page />);
