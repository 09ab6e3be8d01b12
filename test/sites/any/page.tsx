/** @jsxImportSource react */
import { PlainEditor, usePlain } from '../plain-editor.tsx';
import { type How, publish, show } from '../shell.tsx';
import { SlateEditor, useSlate } from '../slate-editor.tsx';
import { TextForm } from '../text-form.tsx';
import { shapeAt } from './shapes.tsx';

/** No word on the button tells that it publishes: it wakes with the first letter. */
function Editor(props: { plaintextOnly?: boolean }) {
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
        plaintextOnly={props.plaintextOnly}
        onPublish={() => post('shortcut')}
      />
      <button type="button" className="go" disabled={plain.empty} onClick={() => post('click')}>
        Aiziet
      </button>
    </div>
  );
}

function WithSlate() {
  const slate = useSlate();
  const post = (how: How) => publish(slate.read(), how, slate.clear);
  return (
    <div className="write">
      <SlateEditor slate={slate} label="Teksts" onPublish={() => post('shortcut')} />
      <button type="button" className="go" disabled={slate.empty} onClick={() => post('click')}>
        Publicēt
      </button>
    </div>
  );
}

const page = () => {
  if (location.pathname === '/private') return <TextForm id="letter" submit="Nosūtīt" isPrivate />;
  if (location.pathname === '/blogs') return <Editor plaintextOnly={location.search === '?plaintext-only'} />;
  if (location.pathname === '/slate') return <WithSlate />;
  return <TextForm id="postform" submit="Nosūtīt" />;
};
const shape = shapeAt(location.pathname);
show(
  shape ?? (
    <main style={{ fontFamily: 'sans-serif' }}>
      <form role="search">
        <input type="search" aria-label="Meklēt" />
      </form>
      {page()}
    </main>
  ),
);
