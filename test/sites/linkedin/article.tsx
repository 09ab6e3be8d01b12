/** @jsxImportSource react */
import { useState } from 'react';
import { publish, useModel } from '../shell.tsx';
import { TiptapEditor, useTiptap } from '../tiptap-editor.tsx';
import { Picture } from './picture.tsx';

/** German stands for a page on which the control has lost its class. */
const language = new URLSearchParams(location.search).get('in') ?? 'en';
const word = {
  en: { next: 'Next', publish: 'Publish' },
  pt: { next: 'Avançar', publish: 'Publicar' },
  de: { next: 'Weiter', publish: 'Veröffentlichen' },
}[language] ?? { next: '', publish: '' };

/** The page on which articles are written: a title, the text, and a second stage over both. */
export function ArticlePage(props: { name: string }) {
  const [title, setTitle] = useState('');
  const [settling, setSettling] = useState(false);
  const tiptap = useTiptap();
  const read = () => [title, tiptap.read()].filter(Boolean).join('\n\n');
  useModel(read);
  const done = () => {
    setTitle('');
    tiptap.clear();
    setSettling(false);
  };
  return (
    <div style={{ fontFamily: 'sans-serif' }}>
      <header>
        <Picture className="global-nav__me-photo" of={props.name} />
      </header>
      <main style={{ width: 600 }}>
        <button
          type="button"
          id="next"
          className={language === 'de' ? undefined : 'article-editor-nav__publish'}
          disabled={title.trim() === ''}
          onClick={() => setSettling(true)}
        >
          {word.next}
        </button>
        <textarea
          id="article-editor-headline__textarea"
          placeholder="Title"
          rows={2}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <TiptapEditor tiptap={tiptap} label="Article editor content" onPublish={() => {}} />
      </main>
      {settling && (
        <div role="dialog" style={{ position: 'fixed', inset: '30% 25% auto', padding: 16, background: 'white' }}>
          <h2>Publish article</h2>
          <button type="button" id="back" onClick={() => setSettling(false)}>
            Back
          </button>
          <button type="button" id="publish" onClick={() => publish(read(), 'click', done)}>
            <span>{word.publish}</span>
          </button>
        </div>
      )}
    </div>
  );
}
