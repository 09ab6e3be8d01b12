import { SITES } from './index.ts';

/** The addresses at which the extension is at home without being asked; the build writes them into the manifest. */
export const MATCHES: readonly string[] = SITES.flatMap((site) => site.hosts.map((host) => `https://${host}/*`));
