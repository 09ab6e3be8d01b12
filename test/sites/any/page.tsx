/** @jsxImportSource react */
import { PlainEditor, usePlain } from '../plain-editor.tsx';
import { type How, publish, show } from '../shell.tsx';
import { TextForm } from '../text-form.tsx';

/** No word on the button tells that it publishes: it wakes with the first letter. */
function Editor() {
  const plain = usePlain();
  const post = (how: How) => publish(plain.read(), how, plain.clear);
  return (
    <div className="write">
      <PlainEditor
        plain={plain}
        role="textbox"
        aria-multiline="true"
        aria-label="Teksts"
        publishes="Control+Enter"
        onPublish={() => post('shortcut')}
      />
      <button type="button" className="go" disabled={plain.empty} onClick={() => post('click')}>
        Aiziet
      </button>
    </div>
  );
}

const page = () => {
  if (location.pathname === '/private') return <TextForm id="letter" submit="Nosūtīt" isPrivate />;
  if (location.pathname === '/blogs') return <Editor />;
  return <TextForm id="postform" submit="Nosūtīt" />;
};
show(
  <main style={{ fontFamily: 'sans-serif' }}>
    <form role="search">
      <input type="search" aria-label="Meklēt" />
    </form>
    {page()}
  </main>,
);
