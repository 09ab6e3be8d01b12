import { expect } from 'vitest';

/**
 * `expect` of what comes a while after what was waited for, such as what is stored or where the focus goes: looks again
 * and again for 30 s. For what must not be there it is of no use: that is so at the first look.
 */
export const eventually = <Seen>(look: () => Promise<Seen>) => expect.poll(look, { timeout: 30_000, interval: 40 });
