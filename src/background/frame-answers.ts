import type { Handlers } from '../platform/messages.ts';

/** Words given out and not asked about yet, with their tabs. They are for the next moment: a worker that ends may forget them. */
const given = new Map<string, number>();
/** A word that nobody asks about is of a frame that was blocked or left. */
const MOST = 100;

/**
 * Vouches for scripts of ours before their frames: a page can put the same frame into itself and speak to it, but it
 * cannot come by a word of ours. Each word is good once.
 */
export const frameAnswers: Pick<Handlers, 'frame-word' | 'frame-vouch'> = {
  'frame-word': async (_, { tab }) => {
    const word = crypto.randomUUID();
    if (tab?.id !== undefined) given.set(word, tab.id);
    const [oldest] = given.keys();
    if (given.size > MOST && oldest) given.delete(oldest);
    return { word };
  },
  'frame-vouch': async ({ word }, { tab }) => {
    const vouched = tab?.id !== undefined && given.get(word) === tab.id;
    given.delete(word);
    return { vouched };
  },
};
