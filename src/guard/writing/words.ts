import type { PostLanguage } from '../../engine/types.ts';
import { askWorker } from '../../platform/page-messages.ts';

/** Brings the words of languages into the page, each once a text is in it. */
export interface Words {
  /** Whether any of these is on its way; what nobody has asked for yet is asked for now. Nobody waits for what failed. */
  areComing: (languages: readonly PostLanguage[]) => boolean;
  /** Until they are here or nobody waits any longer. */
  soon: (languages: readonly PostLanguage[]) => Promise<unknown>;
}

/** A press before the words are here is held for at most this long, in milliseconds, as before the engine is. */
const LONGEST_WAIT = 1500;

/** @param came hears of every language once its words are here */
export function createWords(came: (language: PostLanguage) => void): Words {
  const asked = new Map<PostLanguage, Promise<void>>();
  /** What is here, or failed: the next text tries what failed again, but is not held for it. */
  const settled = new Set<PostLanguage>();

  const bring = async (language: PostLanguage) => {
    try {
      const answer = await askWorker({ type: 'words', language });
      if ('forbidden' in answer) throw new Error('forbidden');
      settled.add(language);
      came(language);
    } catch {
      settled.add(language);
      asked.delete(language);
    }
  };
  const ask = (language: PostLanguage): Promise<void> => {
    const coming = asked.get(language) ?? bring(language);
    asked.set(language, coming);
    return coming;
  };

  return {
    areComing: (languages) => {
      for (const language of languages) void ask(language);
      return languages.some((language) => !settled.has(language));
    },
    soon: (languages) => {
      const tooLong = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT));
      return Promise.race([Promise.all(languages.map(ask)), tooLong]).then(() => {
        for (const language of languages) settled.add(language);
      });
    },
  };
}
