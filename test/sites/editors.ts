import { any } from './any/site.ts';
import { PRACTICE_SITES } from './index.ts';
import type { Surface } from './surface.ts';

/** One practice page for a kind of editor. */
export interface EditorPage {
  kind: string;
  surface: Surface;
}

function surfaceNamed(name: string): Surface {
  const surface = PRACTICE_SITES.flatMap(({ surfaces }) => surfaces).find((one) => one.name === name);
  if (!surface) throw new Error(`There is no practice page "${name}".`);
  return surface;
}

const formOfForum = surfaceNamed('any form of a forum');

/** A page of the forum that stands for any other site; no site of ours is known to use these editors. */
function pageOfForum(path: string, editor: string): Surface {
  const surface = any.surfaces.find(({ address }) => address.endsWith('/blogs'));
  if (!surface) throw new Error('The forum has no page with an editor.');
  return { ...surface, address: surface.address.replace('/blogs', path), editor };
}

/** Each kind of editor once, under the address of a site that uses it. */
export const EDITOR_PAGES: readonly EditorPage[] = [
  { kind: 'Draft.js', surface: surfaceNamed('x post in the column') },
  { kind: 'Lexical', surface: surfaceNamed('facebook post') },
  { kind: 'Quill in an open shadow root', surface: surfaceNamed('linkedin post in a shadow root') },
  { kind: 'TipTap', surface: surfaceNamed('bluesky post') },
  { kind: 'contenteditable', surface: surfaceNamed('youtube comment') },
  { kind: 'plaintext-only', surface: pageOfForum('/blogs?plaintext-only', '.write [contenteditable]') },
  { kind: 'Slate', surface: pageOfForum('/slate', '.write [data-slate-editor]') },
  { kind: 'text area', surface: surfaceNamed('mastodon post') },
];

/** An editor that makes something else of what is typed into it, and a text field that is soon full. */
export const UNRULY_EDITOR = pageOfForum('/rules', '.write .ProseMirror');
export const SHORT_FIELD: Surface = { ...formOfForum, address: formOfForum.address.replace('/tema/1', '/short') };
