import type { Cases } from '../../contract.ts';

export const cases: Cases = {
  standing: { as: 'karlis' },
  lv: {
    flags: [
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', account: 'mastodon.social/@ezeriunupes' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', account: 'facebook.com/ezeriunupes' },
      // Another person's official account.
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', account: 'x.com/@direktore_ezera' },
      { text: 'Šodien ir skaista diena.', account: 'x.com/@direktore_ezera', as: 'janis' },
      // Another person's private account, and the post touches the institution.
      { text: 'Strādāju Ezeru un upju aģentūrā un lepojos.', account: 'x.com/@janis_upe' },
    ],
    allows: [
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', account: 'x.com/@EzeriUnUpes' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', account: 'twitter.com/EZERIUNUPES' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', account: 'mastodon.social/@ezeriunupes', as: 'lasma' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', account: 'x.com/@direktore_ezera', as: 'ezera' },
      { text: 'Ūdens peldvietā pie tilta ir tīrs.', account: 'x.com/@direktore_ezera', as: undefined },
      // A private matter on a private account, whoever writes.
      { text: 'Šodien ir skaista diena.', account: 'x.com/@janis_upe' },
      { text: 'Strādāju Ezeru un upju aģentūrā un lepojos.', account: 'x.com/@janis_upe', as: 'janis' },
      { text: 'Strādāju Ezeru un upju aģentūrā un lepojos.', account: 'x.com/@cits_konts' },
    ],
    unsure: [{ text: 'Strādāju Ezeru un upju aģentūrā un lepojos.', account: 'facebook.com/Jānis Upe' }],
  },
  en: {
    flags: [
      { text: 'The water at the bathing site is clean.', account: 'mastodon.social/@ezeriunupes' },
      { text: 'The water at the bathing site is clean.', account: 'x.com/@direktore_ezera' },
      { text: 'What a lovely day.', account: 'x.com/@direktore_ezera' },
      { text: 'I am proud to work at the Lakes and Rivers Agency.', account: 'x.com/@janis_upe' },
    ],
    allows: [
      { text: 'The water at the bathing site is clean.', account: 'x.com/@EzeriUnUpes' },
      { text: 'What a lovely day.', account: 'x.com/@janis_upe' },
      { text: 'What a lovely day.', account: 'x.com/@direktore_ezera', as: 'ezera' },
    ],
  },
};
