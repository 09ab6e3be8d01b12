/** @jsxImportSource react */
import { PlainEditor, usePlain } from '../plain-editor.tsx';
import { type How, publish, show } from '../shell.tsx';
import { SlateEditor, useSlate } from '../slate-editor.tsx';
import { TextForm } from '../text-form.tsx';
import { TiptapEditor, useTiptap } from '../tiptap-editor.tsx';
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

/** An editor that makes pictures of emoji and dashes of hyphens while one types. */
function WithRules() {
  const tiptap = useTiptap();
  const post = (how: How) => publish(tiptap.read(), how, tiptap.clear);
  return (
    <div className="write">
      <TiptapEditor tiptap={tiptap} label="Teksts" rules onPublish={() => post('shortcut')} />
      <button type="button" className="go" disabled={tiptap.empty} onClick={() => post('click')}>
        Publicēt
      </button>
    </div>
  );
}

const page = () => {
  if (location.pathname === '/private') return <TextForm id="letter" submit="Nosūtīt" isPrivate />;
  if (location.pathname === '/blogs') return <Editor plaintextOnly={location.search === '?plaintext-only'} />;
  if (location.pathname === '/slate') return <WithSlate />;
  if (location.pathname === '/rules') return <WithRules />;
  if (location.pathname === '/short') return <TextForm id="postform" submit="Nosūtīt" most={50} />;
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
