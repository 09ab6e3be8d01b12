/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';
import { publish } from '../shell.tsx';
import { BareTiptap, useTiptap } from '../tiptap-editor.tsx';
import { Composer } from './composer.tsx';

/** Presses that publish nothing say so on the page. */
const pressed = (what: string) => () => document.body.setAttribute('data-pressed', what);

/** A text, and an image whose description is a text of its own. */
function WithImage() {
  const [open, setOpen] = useState(false);
  return (
    <Composer submit="Publicēt">
      <div className="media">
        {open && <textarea className="description" rows={2} placeholder={query('called') ?? undefined} />}
      </div>
      <button type="button" className="attach" onClick={() => setOpen(true)}>
        Attēls
      </button>
    </Composer>
  );
}

/** An editor of one line, without a name or a role, as ProseMirror makes it when nobody styles it. */
function OneLine() {
  const tiptap = useTiptap();
  const post = (how: 'click' | 'shortcut') => publish(tiptap.read(), how, tiptap.clear);
  return (
    <div>
      <BareTiptap tiptap={tiptap} onPublish={() => post('shortcut')} />
      <div>
        <button type="button" className="go" onClick={() => post('click')}>
          Publish!
        </button>
      </div>
    </div>
  );
}

/** A post that is edited; its button says what the address wants. */
const Edit = () => (
  <div role="dialog" aria-modal="true" aria-label="Edit post">
    <Composer submit={query('says') ?? 'Atjaunināt'} begun="Labrīt! ">
      <button type="button" onClick={pressed('cancel')}>
        Atcelt
      </button>
    </Composer>
  </div>
);

/** Buttons with pictures, called after what they open. */
const Toggles = () => (
  <Composer submit="Publicēt">
    {['Schedule post', 'Start thread', 'Add poll', 'Publish settings'].map((called, index) => (
      <button type="button" key={called} className={`toggle-${index}`} aria-label={called} onClick={pressed(called)}>
        <svg width="16" height="16" />
      </button>
    ))}
    <button type="button" className="toggle-4" aria-expanded="false" onClick={pressed('Publicēt vēlāk')}>
      Publicēt vēlāk
    </button>
    <button type="button" className="toggle-5" onClick={pressed('Ieplānot ierakstu')}>
      Ieplānot ierakstu
    </button>
  </Composer>
);

/** Who will see it, as Mastodon's interface has it. */
function Visibility() {
  const [chosen, setChosen] = useState('public');
  return (
    <Composer
      submit="Publicēt"
      isPrivate={chosen === 'direct'}
      before={
        <select
          className="visibility"
          name="visibility"
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="public">Publisks</option>
          <option value="private">Tikai sekotājiem</option>
          <option value="direct">Privāta pieminēšana</option>
        </select>
      }
    />
  );
}

/** A client of many servers: in whose name it writes is shown as the address wants, and can be changed. */
function Accounts() {
  const [at, setAt] = useState(0);
  const accounts = (query('accounts') ?? '').split(',').filter(Boolean);
  return (
    <div>
      <header>
        {accounts.map((account, index) => (
          <a
            key={account}
            className={`account account-${index}`}
            href={`#${index}`}
            aria-current={index === at}
            onClick={() => setAt(index)}
          >
            @{account}
          </a>
        ))}
      </header>
      <main>
        <Composer submit="Publicēt" />
      </main>
    </div>
  );
}

/** Conversations of a few, in the words of their software; above each what was said before. */
const history = (className: string) => (
  <ul className={className} style={{ height: 120, overflow: 'auto' }}>
    {Array.from({ length: 12 }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: these never change
      <li key={index}>
        <time>10:{10 + index}</time> Labrīt!
      </li>
    ))}
  </ul>
);
const CHATS: Record<string, ReactNode> = {
  talk: (
    <main>
      {history('messages')}
      <Composer isPrivate submit="Atbildēt" field={{ 'aria-label': 'Rakstīt ziņojumu, @ — pieminēt kādu' }} />
    </main>
  ),
  rocket: (
    <main className="rcx-room">
      {history('messages-list')}
      <Composer isPrivate submit="Atbildēt" form={{ className: 'thread-reply' }} placeholder="Reply in thread" />
    </main>
  ),
  mattermost: (
    <div className="ThreadViewer">
      {history('post-list')}
      <Composer isPrivate submit="Reply" form={{ id: 'create_comment' }} placeholder="Reply to this thread..." />
    </div>
  ),
  ticket: (
    <section>
      <label>
        <input type="radio" name="kind" /> Internal note
      </label>
      <Composer isPrivate submit="Reply" form={{ className: 'comment-box' }} />
    </section>
  ),
};

const query = (name: string): string | null => new URLSearchParams(location.search).get(name);

/** The page of a path, if it is one of these. */
export function shapeAt(path: string): ReactNode {
  const [, first = '', chat = ''] = path.split('/');
  if (first === 'saruna') return CHATS[chat];
  const Shape = {
    image: WithImage,
    line: OneLine,
    edit: Edit,
    toggles: Toggles,
    visibility: Visibility,
    home: Accounts,
  }[first];
  return Shape && <Shape />;
}
