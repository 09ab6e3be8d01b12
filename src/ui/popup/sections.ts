/** The sections of the popup, in order; the page's address names one after `#`. */
export const SECTIONS = ['try', 'me', 'institution', 'checks'] as const;
export type SectionId = (typeof SECTIONS)[number];

/** The section that an address names, the first one where it names none. */
export const sectionOf = (hash: string): SectionId =>
  SECTIONS.find((section) => section === hash.replace(/^#/, '')) ?? 'try';
