/** @jsxImportSource react */
import { PlainEditor, usePlain } from '../plain-editor.tsx';
import { type How, publish, send, show } from '../shell.tsx';

function Messages() {
  const plain = usePlain(true);
  return (
    <aside aria-label="Direct messages" style={{ position: 'fixed', right: 10, bottom: 10 }}>
      <PlainEditor
        plain={plain}
        role="textbox"
        aria-label="Start a new message"
        className="letter"
        publishes="Enter"
        onPublish={() => send(plain.read(), plain.clear)}
      />
    </aside>
  );
}

/** Another editor as well: what X is known by at last is the editor that it is built on. */
function Page() {
  const plain = usePlain();
  const post = (how: How) => publish(plain.read(), how, plain.clear);
  return (
    <>
      <nav>
        <a href="/EzeriUnUpes" data-testid="myProfile">
          Me
        </a>
      </nav>
      <input type="search" aria-label="Search" className="find" />
      <main>
        <div style={{ width: 560, minHeight: 120, padding: 12, border: '1px solid #cde' }}>
          <PlainEditor
            plain={plain}
            role="textbox"
            aria-multiline="true"
            aria-label="Post text"
            data-testid="postBox"
            publishes="Control+Enter"
            onPublish={() => post('shortcut')}
          />
          <button type="button" data-testid="media-EzeriUnUpes">
            Media
          </button>
          <button type="button" data-testid="sendPost" disabled={plain.empty} onClick={() => post('click')}>
            Post
          </button>
        </div>
      </main>
      <Messages />
    </>
  );
}

show(<Page />);
