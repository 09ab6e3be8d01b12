import type { PostKind } from '../engine/types.ts';

/** How an editor takes a change of its text; one file each in `guard/editors/`. */
export type EditorKind = 'textarea' | 'draft' | 'lexical' | 'slate' | 'plain';

/**
 * Where a clue is looked for: the text itself, the composer (text and publish control), the bounds it lies in
 * (a dialog, a form), or the whole page.
 */
export type Place = 'editable' | 'composer' | 'bounds' | 'page';

/** Reads one thing from the page. The first clue in a list that gives something wins. */
export interface Clue<T> {
  in: Place;
  /** Which element; all that match are tried in document order. */
  selector: string;
  /** Which of them and in what order, where that is not the page's. */
  order?: (found: HTMLElement[], editable: HTMLElement) => HTMLElement[];
  /** What the element says; `undefined` where it says nothing. */
  take: (element: Element) => T | undefined;
}

/** Whose account is in the composer. A display name is not a certain match. */
export interface AccountSeen {
  handle?: string;
  name?: string;
}

/** An image beside the text; no description where the page says that it has none. */
export interface ImageSeen {
  description?: string;
}

/** Tells a reply or a quotation from a post. */
export interface KindClue {
  kind: PostKind;
  /** Matches where the composer holds such an element … */
  has?: string;
  /** … or the bounds it lies in do … */
  beside?: string;
  /** … or it is so in a way that no selector tells … */
  when?: (editable: HTMLElement, bounds: Element) => boolean;
  /** … or the text stands inside one. */
  inside?: string;
}

/**
 * What stands in a field beside the text: what readers see before it or above it, what they can choose from, what
 * describes an image to those who cannot see it.
 */
export const FIELDS = ['warning', 'title', 'poll', 'image'] as const;
export type Field = (typeof FIELDS)[number];

/** Fields that are published with the text, in which the site's keys with Ctrl or Meta publish too. */
export interface Beside {
  field: Field;
  /** In the bounds of the composer; all that match and are shown. */
  selector: string;
}

/** The presses that publish. `Enter` is bare Enter; a key that a hidden setting decides on is not listed. */
export type PublishKey = 'Enter' | 'Ctrl+Enter' | 'Meta+Enter' | 'Alt+Enter';

/** One kind of composer on a site. Selectors are ordered: the first that matches is taken. */
export interface Surface {
  id: string;
  /** `by-markup`: whatever each text says that it is. */
  editor: EditorKind | 'by-markup';
  /** What the text is written in; several may stand in one composer (a thread). */
  editable: readonly string[];
  /** The composer never reaches beyond the first of these that it stands in, and without any there is none. */
  bounds: readonly string[];
  /** Where selectors cannot tell this text from others (a channel from a chat): whether it is one of these. */
  takes?: (editable: HTMLElement) => boolean;
  /** In place of `takes` for a text that only a correction of the rules finds. */
  takesCorrected?: (editable: HTMLElement) => boolean;
  /** What publishes when it is pressed. */
  publish: readonly string[];
  /** Where no selector names it: whether this control publishes. */
  publishes?: (control: HTMLElement) => boolean;
  /** Where only the text tells which of those that `publishes` takes are its own: these, as the page is now. */
  publishers?: (editable: HTMLElement) => readonly HTMLElement[];
  /** The site acts on this event and not on `click`, so a press is repeated whole. */
  actsOn?: 'mousedown';
  /**
   * Where labels change with the language: learn the control that wakes up with the first letter. A function says which
   * of those that woke it is, and then nothing else is guessed.
   */
  learnsPublish?: boolean | ((woken: HTMLElement[]) => HTMLElement | undefined);
  /** Whether a control is called as the one that publishes. Asked where none was learned: other controls have such names too. */
  isCalled?: (control: Element) => boolean;
  keys: readonly PublishKey[];
  /** What is published with the text and stands beside it. */
  beside?: readonly Beside[];
  /** Posts that go out at the same press and stand in the page as plain words, so that nobody can write in them. */
  alongside?: string;
  /** Where the text is itself such a field, in a place of its own. */
  field?: Field;
  /** A list of people or tags, as long as it is shown; Enter chooses from it. Lists that say so by role need no selector. */
  picker?: string;
  /** The composer writes a private message while it holds one of these. */
  privateWhen?: readonly string[];
  /** Where no selector tells it: whether what stands in the composer says that only some people will see the text. */
  isPrivate?: (root: Element) => boolean;
  /** In order; `post` where none matches. */
  kinds: readonly KindClue[];
  /** The text that is being answered or quoted. */
  answered: readonly Clue<string>[];
}

/** A site as data: where its composers are. What a text means is judged elsewhere. */
export interface Site {
  /** Canonical id (src/policy/README.md, Sites and handles); a function where each server is its own. */
  id: string | ((host: string) => string);
  name: string;
  /** Hosts, exactly. */
  hosts: readonly string[];
  /** Recognises the software on a host that is not listed, once the person has allowed that host. */
  recognises?: (page: Document) => boolean;
  surfaces: readonly Surface[];
  /** Composers that are never read: private and group messages, search. */
  never: readonly string[];
  /** Paths that are never read, as beginnings. */
  neverPaths?: readonly string[];
  /** Whether an element is one that is never read in a way that no selector tells. */
  isPrivate?: (element: Element) => boolean;
  account: readonly Clue<AccountSeen>[];
  /** One clue for each way in which the site shows images. One of which the page tells nothing is left out. */
  images?: readonly Clue<ImageSeen>[];
}

/** The canonical id of a site at a host, as the rules file writes it. */
export const siteId = (site: Site, host: string): string => (typeof site.id === 'string' ? site.id : site.id(host));
