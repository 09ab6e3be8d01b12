/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';
import { publish, send, useModel } from './shell.tsx';

/** A form with a text field, as forums and weblogs have it; `isPrivate` sends a letter instead. */
export function TextForm(props: {
  id: string;
  submit: string;
  isPrivate?: boolean;
  begun?: string;
  /** The longest text that the field takes. */
  most?: number;
  children?: ReactNode;
}) {
  const [text, setText] = useState(props.begun ?? '');
  useModel(() => text, props.isPrivate);
  const done = () => setText('');
  const take = () => (props.isPrivate ? send(text, done) : publish(text, 'submit', done));
  return (
    <form
      id={props.id}
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent as SubmitEvent;
        if (submitter?.getAttribute('name') !== 'preview') take();
      }}
    >
      {props.children}
      <textarea
        name="message"
        rows={6}
        cols={60}
        value={text}
        maxLength={props.most}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (props.isPrivate && event.key === 'Enter' && event.ctrlKey) take();
        }}
      />
      <input type="submit" name="preview" value="Priekšskatīt" />
      <input type="submit" name="post" value={props.submit} />
    </form>
  );
}
