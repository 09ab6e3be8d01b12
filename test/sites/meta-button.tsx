/** @jsxImportSource react */
import type { ReactNode } from 'react';

/** What a control of the practice page does that has nothing to do with publishing. */
export const pressed = () => document.body.setAttribute('data-pressed', 'true');

/** The button of Meta's sites: a `div` that says by `aria-disabled` alone whether it can be pressed. */
export function MetaButton(props: {
  onPress: () => void;
  disabled?: boolean;
  label?: string;
  id?: string;
  part?: string;
  menu?: boolean;
  children: ReactNode;
}) {
  const press = () => {
    if (!props.disabled) props.onPress();
  };
  return (
    <div
      role="button"
      id={props.id}
      data-part={props.part}
      aria-label={props.label}
      aria-disabled={props.disabled || undefined}
      aria-haspopup={props.menu ? 'menu' : undefined}
      tabIndex={props.disabled ? -1 : 0}
      style={{ padding: 8, background: '#dde', cursor: 'pointer', display: 'inline-block' }}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press();
      }}
    >
      {props.children}
    </div>
  );
}
