/** @jsxImportSource react */
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { type How, publish, send, useModel } from '../shell.tsx';

interface ComposerProps {
  /** What the button that publishes says. */
  submit: ReactNode;
  begun?: string;
  placeholder?: string;
  /** Only some people get it. */
  isPrivate?: boolean;
  /** Names that the software gives its form and its text. */
  form?: { id?: string; className?: string };
  field?: { id?: string; name?: string; 'aria-label'?: string };
  before?: ReactNode;
  /** Between the text and its button. */
  children?: ReactNode;
}

/** A form with a text area as social software has it: Control+Enter anywhere in it publishes too. */
export function Composer(props: ComposerProps) {
  const [text, setText] = useState(props.begun ?? '');
  useModel(() => text, props.isPrivate);
  const take = (how: How) => (props.isPrivate ? send(text, () => setText('')) : publish(text, how, () => setText('')));
  const heard = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) take('shortcut');
  };
  return (
    <form
      {...props.form}
      onKeyDown={heard}
      onSubmit={(event) => {
        event.preventDefault();
        take('submit');
      }}
    >
      {props.before}
      <textarea
        {...props.field}
        className="text"
        rows={5}
        cols={50}
        placeholder={props.placeholder}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {props.children}
      <button type="submit" className="go">
        {props.submit}
      </button>
    </form>
  );
}
