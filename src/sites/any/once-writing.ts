import { accountIn } from './account.ts';
import { publishersByPlace } from './by-place.ts';
import { sayingOf } from './more-labels.ts';
import { isPrivateVisibility } from './visibility.ts';

/**
 * What is needed only once somebody is in a text: the build leaves it out of the script that waits in every page, and
 * it comes with the scripts that join. Until then only a text whose button says that it publishes is known.
 */
const onceWriting = {
  sayingOf,
  publishersByPlace,
  /** Whether what is chosen in a composer says that only some people will see the text. */
  isPrivate: isPrivateVisibility,
  /** Whose account writes this text, as far as the page tells. */
  accountIn,
};

declare global {
  var kaVardaOnceWriting: typeof onceWriting | undefined;
}

globalThis.kaVardaOnceWriting = onceWriting;
