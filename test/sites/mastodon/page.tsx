/** @jsxImportSource react */
import { type FormEvent, useRef, useState } from 'react';
import { useAttached } from '../attached.tsx';
import { type How, publish, send, show, siteLanguage, useModel } from '../shell.tsx';
import { ACCOUNT, ANSWERED } from './site.ts';

/** Mastodon's own words (app/javascript/mastodon/locales/en.json and lv.json). */
const label =
  siteLanguage === 'lv'
    ? { post: 'Publicēt', reply: 'Atbildēt', placeholder: 'Ko vēlies publicēt?', done: 'Gatavs' }
    : { post: 'Post', reply: 'Reply', placeholder: "What's on your mind?", done: 'Done' };

/** Who can see a post; the sign, not the translated word, tells a private mention from a public post. */
const VISIBILITIES = { public: 'globe', unlisted: 'unlock', private: 'lock', direct: 'at' } as const;
type Visibility = keyof typeof VISIBILITIES;

/** compose/components/poll_form.jsx and components/autosuggest_input.jsx */
function Poll(props: { options: string[]; onChange: (options: string[]) => void }) {
  return (
    <div className="compose-form__poll">
      {props.options.map((option, index) => (
        <label key={String(index)} className="poll__option editable">
          <span className="poll__input" />
          <div className="autosuggest-input">
            <input
              type="text"
              maxLength={50}
              value={option}
              onChange={({ target: { value } }) =>
                props.onChange(props.options.map((one, at) => (at === index ? value : one)))
              }
            />
          </div>
        </label>
      ))}
      <select className="compose-form__poll__select__value">
        <option>1 d</option>
      </select>
    </div>
  );
}

/** features/alt_text_modal/index.tsx */
function AltTextModal(props: { onDone: (words: string) => void; onCancel: () => void }) {
  const [words, setWords] = useState('');
  return (
    <div
      className="modal-root__modal dialog-modal"
      style={{ position: 'fixed', inset: '10% 20%', zIndex: 5, background: 'white', border: '1px solid' }}
    >
      <div className="dialog-modal__header">
        <button type="button" className="button" onClick={() => props.onDone(words)}>
          {label.done}
        </button>
        <button type="button" className="button button-secondary" onClick={props.onCancel}>
          ×
        </button>
      </div>
      <form
        className="dialog-modal__content__form simple_form"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          props.onDone(words);
        }}
      >
        <div className="label_input">
          <textarea
            id="description"
            rows={3}
            cols={50}
            value={words}
            onChange={({ target }) => setWords(target.value)}
            onKeyUp={({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey) && props.onDone(words)}
          />
        </div>
      </form>
    </div>
  );
}

function ComposeForm(props: { answering: boolean; onDone: () => void }) {
  const [text, setText] = useState(props.answering ? `@${ANSWERED.acct} ` : '');
  const [visibility, setVisibility] = useState<Visibility>('public');
  const [choosing, setChoosing] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  /** The content warning; `undefined` where it is switched off. */
  const [warning, setWarning] = useState<string>();
  const [options, setOptions] = useState<string[]>();
  const [describing, setDescribing] = useState<number>();
  const { images, attach, describe } = useAttached();
  const read = () => text;
  useModel(read);
  useModel(read, true);
  const post = (how: How) => {
    // As Mastodon does: what the text field holds counts, even where no event told React of it.
    const written = area.current?.value ?? text;
    const done = () => {
      setText('');
      setWarning(undefined);
      setOptions(undefined);
      props.onDone();
    };
    if (visibility === 'direct') send(written, done);
    else publish(written, how, done, [warning ?? '', ...(options ?? [])]);
  };
  return (
    <>
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
          {warning !== undefined && (
            <div className="spoiler-input">
              <div className="autosuggest-input">
                <input
                  type="text"
                  id="cw-spoiler-input"
                  className="spoiler-input__input"
                  size={50}
                  value={warning}
                  onChange={(event) => setWarning(event.target.value)}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter') return;
                    event.preventDefault();
                    if (event.ctrlKey || event.metaKey) post('shortcut');
                  }}
                />
              </div>
            </div>
          )}
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
                    <button type="button" data-action="alt-text" onClick={() => setDescribing(index)}>
                      ✎
                    </button>
                  </div>
                </div>
              </div>
            ))}
          </div>
          {options && <Poll options={options} onChange={setOptions} />}
          <div className="compose-form__footer">
            <button
              type="button"
              data-action="warning"
              onClick={() => setWarning(warning === undefined ? '' : undefined)}
            >
              CW
            </button>
            <button type="button" data-action="poll" onClick={() => setOptions(options ? undefined : ['', ''])}>
              ☰
            </button>
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
                <button
                  type="submit"
                  className="button button--compact"
                  disabled={`${warning ?? ''}${text}`.trim() === ''}
                >
                  {props.answering ? label.reply : label.post}
                </button>
              </div>
            </div>
          </div>
        </div>
      </form>
      {describing !== undefined && (
        <AltTextModal
          onDone={(words) => {
            describe(describing, words);
            setDescribing(undefined);
          }}
          onCancel={() => setDescribing(undefined)}
        />
      )}
    </>
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
