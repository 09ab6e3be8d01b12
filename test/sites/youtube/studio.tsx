/** @jsxImportSource react */
import { createElement, type ReactNode, useState } from 'react';
import { PlainEditor, usePlain } from '../plain-editor.tsx';
import { publish, useModel } from '../shell.tsx';
import { ANSWERED, NAME } from './site.ts';

const part = (name: string, attributes: object, ...children: ReactNode[]) =>
  createElement(name, { style: { display: 'block' }, ...attributes }, ...children);

/** The box of an answer as it was in September 2026: a text area, and a button that nothing but its place names. */
function Answer() {
  const [text, setText] = useState('');
  useModel(() => text);
  return part(
    'ytcp-comment-thread',
    {},
    part('ytcp-comment', {}, part('yt-formatted-string', { id: 'content-text' }, ANSWERED.text)),
    part(
      'ytcp-commentbox',
      {},
      part(
        'tp-yt-iron-autogrow-textarea',
        {},
        <textarea id="textarea" rows={3} cols={50} value={text} onChange={({ target }) => setText(target.value)} />,
      ),
      part(
        'ytcp-comment-button',
        { style: { display: 'inline-block' } },
        <button type="button" id="cancel" onClick={() => document.body.setAttribute('data-pressed', 'cancel')}>
          Atcelt
        </button>,
      ),
      part(
        'ytcp-comment-button',
        { style: { display: 'inline-block' } },
        <button
          type="button"
          className="answers"
          disabled={text.trim() === ''}
          onClick={() => publish(text, 'click', () => setText(''))}
        >
          Atbildēt
        </button>,
      ),
    ),
  );
}

/** Title and description of a video, in the window in which it is put up or on its own page. */
function Details({ save }: { save: 'done-button' | 'save' }) {
  const title = usePlain(true);
  const description = usePlain();
  const [stage, setStage] = useState<'details' | 'visibility'>(save === 'save' ? 'visibility' : 'details');
  const isHidden = save === 'done-button' && stage === 'visibility';
  const done = () => {
    title.clear();
    description.clear();
  };
  return (
    <>
      {part(
        'ytcp-video-metadata-editor',
        { style: { display: isHidden ? 'none' : 'block' } },
        part(
          'ytcp-video-title',
          {},
          part(
            'ytcp-social-suggestions-textbox',
            { id: 'title-textarea' },
            <PlainEditor
              plain={title}
              id="textbox"
              aria-label="Pievienot nosaukumu"
              publishes="Control+Enter"
              onPublish={() => {}}
            />,
          ),
        ),
        part(
          'ytcp-video-description',
          {},
          part(
            'ytcp-social-suggestions-textbox',
            { id: 'description-textarea' },
            <PlainEditor
              plain={description}
              id="textbox"
              aria-label="Apraksts"
              publishes="Control+Enter"
              onPublish={() => {}}
            />,
          ),
        ),
      )}
      {stage === 'details' &&
        part(
          'ytcp-button',
          { id: 'next-button' },
          <button type="button" onClick={() => setStage('visibility')}>
            Tālāk
          </button>,
        )}
      {stage === 'visibility' &&
        part(
          'ytcp-button',
          { id: save },
          <button type="button" onClick={() => publish(description.read(), 'click', done, [title.read()])}>
            Saglabāt
          </button>,
        )}
    </>
  );
}

export function Studio() {
  const isEditing = location.pathname.endsWith('/edit');
  const isAnswering = location.pathname.endsWith('/comments');
  return part(
    'ytcp-app',
    {},
    part('ytcp-navigation-drawer', {}, part('div', { id: 'entity-name' }, NAME)),
    isAnswering
      ? part('ytcp-entity-page', {}, <Answer key="answer" />)
      : isEditing
        ? part('ytcp-entity-page', {}, <Details key="edit" save="save" />)
        : part('ytcp-uploads-dialog', {}, <Details key="upload" save="done-button" />),
  );
}
