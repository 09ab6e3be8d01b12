import type { Site } from './site.ts';

/** The site of a host, where it is named; else the first that recognises the page as running its software. */
export const siteAmong = (sites: readonly Site[], host: string, page?: Document): Site | undefined =>
  sites.find((site) => site.hosts.includes(host)) ?? sites.find((site) => page && site.recognises?.(page));
