/** The sections of the popup, in order; the page's address names one after `#`. */
export const SECTIONS = ['try', 'me', 'institution', 'checks', 'drafts'] as const;
export type SectionId = (typeof SECTIONS)[number];

/** The first steps have the full page to themselves, without the sections. */
export type Place = SectionId | 'start';

/** The place that an address names, the first section where it names none. */
export function placeOf(hash: string, full: boolean): Place {
  const name = hash.replace(/^#/, '');
  if (full && name === 'start') return 'start';
  return SECTIONS.find((section) => section === name) ?? 'try';
}
