/** @jsxImportSource react */
import { PlainEditor, usePlain } from '../plain-editor.tsx';
import { type How, publish, send, show } from '../shell.tsx';
import { ANSWERED, CHANNEL, HANDLE } from './site.ts';

/**
 * Marks of version K: morethanwords/tweb, src/components/chat/bubbles.ts and input.ts, commit 2556fc94 and a stored text
 * of 2026; of version A: Ajaxy/telegram-tt, src/components/common/Composer.tsx, commit 9d03d14a.
 */
const query = new URLSearchParams(location.search);
const to = query.get('to') ?? 'channel';
const isChannel = to === 'channel';
const title = isChannel || to === 'direct' ? CHANNEL : to === 'group' ? 'Upju pļāpas' : 'Jānis';

/** The address tells a channel with a public name only in version K; `replaceState` keeps the page as it is. */
const isK = location.pathname.startsWith('/k');
const numbers = { chat: '777000', group: '-100222', direct: '-100333' }[to] ?? '-100111';
const hash = isK && isChannel ? `#@${HANDLE}` : `#${numbers}`;
history.replaceState(null, '', hash);

function useMessage() {
  const plain = usePlain(!isChannel);
  const take = (how: How) => {
    if (plain.read().trim() === '') return;
    if (isChannel) publish(plain.read(), how, plain.clear);
    else send(plain.read(), plain.clear);
  };
  return { plain, take };
}

/**
 * Version K: one `.chat` with bubbles and input; classes of the bubbles tell what kind of chat it is. There is no
 * `is-channel` among them, and direct messages to a channel are to it no channel but like a group.
 */
function VersionK() {
  const { plain, take } = useMessage();
  const kind = { channel: 'is-broadcast', group: 'is-chat', direct: 'is-chat' }[to] ?? '';
  const acts = query.has('touch') ? 'onMouseDown' : 'onClick';
  return (
    <div className="chat tabs-tab active" data-type="chat">
      <div className="topbar">
        <div className="chat-info">
          <span className="peer-title">{title}</span>
        </div>
      </div>
      <div className="bubbles">
        <div className={`bubbles-inner ${kind}`}>
          <div className={`bubble ${to === 'direct' ? 'has-monoforum-separator' : ''}`}>{ANSWERED.text}</div>
        </div>
      </div>
      <div className="chat-input">
        {query.has('reply') && (
          <div className="reply-wrapper">
            <div className="reply">
              <div className="reply-title">{ANSWERED.author}</div>
              <div className="reply-subtitle">{ANSWERED.text}</div>
            </div>
          </div>
        )}
        <div className="input-message-container">
          <PlainEditor
            plain={plain}
            className="input-message-input i18n"
            data-placeholder="Broadcast"
            publishes="Control+Enter"
            onPublish={() => take('shortcut')}
          />
          <div className="input-message-input input-field-input-fake" contentEditable="true" hidden />
        </div>
        <div className="btn-send-container">
          <button
            type="button"
            className={`btn-icon btn-circle btn-send ${plain.empty ? 'record' : 'send'}`}
            {...{ [acts]: () => take('click') }}
          >
            ➤
          </button>
        </div>
      </div>
    </div>
  );
}

/** Version A: the bell is there in channels only, and only while nothing is written. */
function VersionA() {
  const { plain, take } = useMessage();
  return (
    <div id="MiddleColumn">
      <div className="MiddleHeader">
        <div className="ChatInfo">
          <h3 className="fullName">{title}</h3>
          <span className="group-status">1 204</span>
        </div>
      </div>
      <div className="Composer shown mounted">
        <div className="composer-wrapper">
          <div className="message-input-wrapper">
            <PlainEditor
              plain={plain}
              id="editable-message-text"
              className="form-control"
              role="textbox"
              aria-label="Message"
              publishes="Control+Enter"
              onPublish={() => take('shortcut')}
            />
            <div className="composer-action-buttons">
              {plain.empty && isChannel && (
                <button type="button" className="composer-action-button">
                  <i className="icon icon-unmute" />
                </button>
              )}
            </div>
          </div>
        </div>
        <button
          type="button"
          className={`Button ${plain.empty ? 'record' : 'send'} main-button`}
          aria-label="Send Message"
          onClick={() => take('click')}
        >
          <i className="icon icon-send" />➤
        </button>
      </div>
    </div>
  );
}

show(isK ? <VersionK /> : <VersionA />);
