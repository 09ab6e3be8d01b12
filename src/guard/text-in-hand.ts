import type { PostKind } from '../engine/types.ts';
import { accountOf, imagesIn, isPrivateNow, kindOf } from '../sites/clue-reading.ts';
import { besideIn, type Composer, foundAgain, textsIn } from '../sites/composer.ts';
import type { Field, ImageSeen } from '../sites/site.ts';
import type { ReadText } from '../sites/text/pieces.ts';
import { readText } from '../sites/text/read-text.ts';

/** One editable element and what is in it; a thread has several, and fields may stand beside it. */
export interface Part {
  editable: HTMLElement;
  read: ReadText;
  /** Absent: the text of a post. */
  field?: Field;
  /** A post that goes out with the others and that nobody can write in. */
  isReadOnly?: boolean;
}

/** The text of a post in which one can write. */
export const isPost = ({ field, isReadOnly }: Part): boolean => !field && !isReadOnly;

/** What stands before the text and is read as its beginning; other fields are texts of their own. */
export const isBeginning = ({ field }: Part): boolean => field === 'warning' || field === 'title';

/** What a composer holds at one moment. */
export interface Writing {
  composer: Composer;
  /** What stands before the text, the text, or the texts of a thread, and then all else. */
  parts: Part[];
  account: string;
  accountByName: boolean;
  kind: PostKind;
  /** Of the whole composer: which image goes with which post of a thread is not told. */
  images: ImageSeen[];
  /** Two writings with the same key are judged the same. */
  key: string;
}

/** Reads a composer as it is now. */
export function readWriting(composer: Composer): Writing {
  const { field, alongside } = composer.surface;
  const editables = textsIn(composer);
  const texts = editables.map((editable) =>
    partOf({ editable, field, isReadOnly: alongside !== undefined && editable.matches(alongside) }),
  );
  // A title is all the text there is where a link or an image is sent in.
  const beside = besideIn(composer)
    .filter(({ editable }) => !editables.includes(editable))
    .map(partOf);
  const parts = [...beside.filter(isBeginning), ...texts, ...beside.filter((part) => !isBeginning(part))];
  const { account, accountByName } = accountOf(composer);
  const kind = kindOf(composer);
  const images = imagesIn(composer);
  // A field that is opened and empty changes nothing.
  const said = parts.filter(isSaid).map(({ field, read }) => (field ? [field, read.text] : read.text));
  const key = JSON.stringify([composer.surface.id, account, kind, images, ...said]);
  return { composer, parts, account, accountByName, kind, images, key };
}

const partOf = (part: Omit<Part, 'read'>): Part => ({ ...part, read: readText(part.editable) });

/** Whether a part has to be read with the others: a text always, a field once something is in it. */
export const isSaid = ({ field, read }: Part): boolean => !field || read.text.trim() !== '';

/**
 * Reads the same composer again, also where the site has redrawn it. Where it is gone and only others are there,
 * with other texts, nothing is read: nobody has decided about those.
 */
export function readAgain({ composer, key }: Writing): Writing | undefined {
  const isOne = (one: Composer) => one.editable === composer.editable || readWriting(one).key === key;
  const now = foundAgain(composer, isOne);
  return now && readWriting(now);
}

/** Nothing to judge: no text, or a private message, which is never read further. */
export const isNobodysBusiness = ({ composer, parts }: Writing): boolean =>
  isPrivateNow(composer) || parts.every(({ read }) => read.text.trim() === '');
