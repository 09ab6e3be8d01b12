import * as z from 'zod/mini';

/** How a script of ours in a page makes itself known to the frame of ours that it has put into the same tab. */
export const FRAME_MESSAGES = {
  /** A script of ours is about to speak to its frame: give it a word that nobody else can know. */
  'frame-word': { sender: 'content', shape: z.object({ type: z.literal('frame-word') }) },
  /** A frame was told this word: was it a script of ours in this tab that got it? */
  'frame-vouch': {
    sender: 'frame',
    shape: z.object({ type: z.literal('frame-vouch'), word: z.string().check(z.maxLength(64)) }),
  },
} as const;
