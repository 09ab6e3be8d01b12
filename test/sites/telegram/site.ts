import type { PracticeSite, Surface } from '../surface.ts';

export const CHANNEL = 'Ezeru un upju aģentūra';
export const HANDLE = 'ezeriunupes';
/** The older post of the channel that is answered. */
export const ANSWERED = { author: CHANNEL, text: 'Taku gar ezeru vērs maijā.' };

const common: Omit<Surface, 'name' | 'address' | 'editor' | 'publish' | 'account'> = {
  opens: [],
  // In these pages the setting is that Ctrl+Enter sends: bare Enter is never held, whatever the setting is.
  keys: ['Control+Enter'],
  newline: 'Enter',
  prefilled: '',
  marks: 'ranges',
};
const K = 'https://web.telegram.org/k/';
const A = 'https://web.telegram.org/a/';
const EDITOR = { k: '.input-message-input:not(.input-field-input-fake)', a: '#editable-message-text' };

/** One who is written to in private, and a large group, in both versions. */
const privateBoxes = (['chat', 'group'] as const).flatMap((kind) => [
  { name: `${kind} in version K`, address: `${K}?to=${kind}`, opens: [], editor: EDITOR.k, keys: ['Control+Enter'] },
  { name: `${kind} in version A`, address: `${A}?to=${kind}`, opens: [], editor: EDITOR.a, keys: ['Control+Enter'] },
]);

export const telegram: PracticeSite = {
  name: 'telegram',
  hosts: ['web.telegram.org'],
  body: '<div id="root"></div>',
  surfaces: [
    {
      ...common,
      name: 'telegram channel in version K',
      address: `${K}?to=channel`,
      editor: EDITOR.k,
      publish: '.btn-send',
      account: `telegram.org/@${HANDLE}`,
    },
    {
      ...common,
      name: 'telegram channel in version K, on a touch screen',
      address: `${K}?to=channel&touch`,
      editor: EDITOR.k,
      publish: '.btn-send',
      account: `telegram.org/@${HANDLE}`,
      keys: [],
    },
    {
      ...common,
      name: 'telegram reply in a channel in version K',
      address: `${K}?to=channel&reply`,
      editor: EDITOR.k,
      publish: '.btn-send',
      account: `telegram.org/@${HANDLE}`,
      inReplyTo: ANSWERED.text,
    },
    {
      ...common,
      name: 'telegram channel in version A',
      address: `${A}?to=channel`,
      editor: EDITOR.a,
      publish: 'button.main-button',
      account: `telegram.org/${CHANNEL}`,
    },
  ],
  privateBox: privateBoxes,
};
