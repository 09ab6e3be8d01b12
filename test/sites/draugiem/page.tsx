/** @jsxImportSource react */
import { PlainEditor, usePlain } from '../plain-editor.tsx';
import { publish, show } from '../shell.tsx';
import { TextForm } from '../text-form.tsx';
import { ANSWERED } from './site.ts';

function Comment() {
  const plain = usePlain();
  return (
    <form
      id="comment-1"
      onSubmit={(event) => {
        event.preventDefault();
        publish(plain.read(), 'submit', plain.clear);
      }}
    >
      <p>{ANSWERED.text}</p>
      <PlainEditor plain={plain} aria-label="Komentārs" publishes="Control+Enter" onPublish={() => {}} />
      <button type="submit">Komentēt</button>
    </form>
  );
}

const Letter = () => (
  <TextForm id="letter" submit="Nosūtīt" isPrivate>
    <h2>Vēstule</h2>
  </TextForm>
);

show(
  location.pathname.startsWith('/messages') ? (
    <Letter />
  ) : (
    <main>{location.pathname === '/' ? <TextForm id="say" submit="Publicēt" /> : <Comment />}</main>
  ),
);
