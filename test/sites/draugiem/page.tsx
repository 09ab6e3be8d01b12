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

const page = () => {
  if (location.pathname === '/') return <TextForm id="say" submit="Publicēt" />;
  if (!location.pathname.startsWith('/say/ext/')) return <Comment />;
  return <TextForm id="share" submit="Pievienot" begun={new URLSearchParams(location.search).get('title') ?? ''} />;
};
show(location.pathname.startsWith('/messages') ? <Letter /> : <main>{page()}</main>);
