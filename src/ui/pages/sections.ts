/** The sections of the popup, in order; the page's address names one after `#`. */
export const SECTIONS = ['try', 'me', 'institution', 'checks', 'drafts'] as const;

/** The sections of the full page: those of the popup, and what needs its room. */
export const PAGE_SECTIONS = [...SECTIONS, 'week', 'handover', 'record'] as const;
export type SectionId = (typeof PAGE_SECTIONS)[number];

/** The first steps and the rules editor have the full page to themselves, without the sections. */
export type Place = SectionId | 'start' | 'rules';

/** The sections of the page, or of the popup. */
export const sectionsOf = (full: boolean): readonly SectionId[] => (full ? PAGE_SECTIONS : SECTIONS);

/** The place that an address names, the first section where it names none. */
export function placeOf(hash: string, full: boolean): Place {
  const name = hash.replace(/^#/, '');
  if (full && name === 'start') return 'start';
  // The editor's address also names the part that is open: `#rules/people`.
  if (full && name.split('/')[0] === 'rules') return 'rules';
  return sectionsOf(full).find((section) => section === name) ?? 'try';
}
