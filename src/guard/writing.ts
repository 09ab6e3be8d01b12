import type { PostKind } from '../engine/types.ts';
import { accountOf, imagesIn, isPrivateNow, kindOf } from '../sites/clue-reading.ts';
import { type Composer, editablesIn, foundAgain } from '../sites/composer.ts';
import type { ImageSeen } from '../sites/site.ts';
import { type ReadText, readText } from '../sites/text/read-text.ts';

/** One editable element and what is in it; a thread has several. */
export interface Part {
  editable: HTMLElement;
  read: ReadText;
}

/** What a composer holds at one moment. */
export interface Writing {
  composer: Composer;
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
  const parts = editablesIn(composer).map((editable) => ({ editable, read: readText(editable) }));
  const { account, accountByName } = accountOf(composer);
  const kind = kindOf(composer);
  const images = imagesIn(composer);
  const key = JSON.stringify([composer.surface.id, account, kind, images, ...parts.map(({ read }) => read.text)]);
  return { composer, parts, account, accountByName, kind, images, key };
}

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
