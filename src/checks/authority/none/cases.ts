import { PRACTICE } from '../../../policy/examples/practice.ts';
import type { Cases } from '../../contract.ts';

const { people: _, ...withoutPeople } = PRACTICE.rules;
const headOnly = { ...PRACTICE.rules, people: PRACTICE.rules.people?.slice(0, 1) };
/** The private account of somebody authorized for everything. */
const own = [{ site: 'x.com', handle: '@lasma_s', kind: 'personal' as const, owner: 'lasma' }];
const withAuthorizedPrivate = { ...PRACTICE.rules, accounts: [...(PRACTICE.rules.accounts ?? []), ...own] };

export const cases: Cases = {
  standing: { as: 'janis' },
  lv: {
    flags: [
      'Manuprāt, šogad ezeri ir tīrāki nekā pērn.',
      'Rīt peldvieta pie tilta būs slēgta.',
      { text: 'Rīt peldvieta pie tilta būs slēgta.', account: 'mastodon.social/@ezeriunupes' },
      { text: 'Paldies visiem, kas nāca talkā!', account: 'twitter.com/ezeriunupes' },
      { text: 'Rīt peldvieta pie tilta būs slēgta.', as: 'svesinieks' },
      { text: 'Rīt peldvieta pie tilta būs slēgta.', as: 'janis', rules: headOnly },
      // Speaks for the institution from a private account, with and without its name.
      { text: 'Mūsu aģentūra no pirmdienas slēgs Ķīšezera krastu.', account: 'x.com/@janis_upe' },
      {
        text: 'Mēs, Ezeru un upju aģentūra, informējam, ka rīt pie tilta peldēties nedrīkst.',
        account: 'x.com/@janis_upe',
      },
      { text: 'EUA informē: no pirmdienas taka slēgta.', account: 'x.com/@janis_upe' },
      {
        text: 'Pārbaudīsim un atbildēsim.',
        kind: 'reply',
        inReplyTo: '@EzeriUnUpes kad būs atbilde?',
        account: 'x.com/@janis_upe',
      },
    ],
    allows: [
      { text: 'Pārbaudīsim un atbildēsim.', kind: 'reply', inReplyTo: 'Kad būs zupa?', account: 'x.com/@janis_upe' },
      { text: 'Rīt peldvieta pie tilta būs slēgta.', as: 'ezera' },
      { text: 'Rīt peldvieta pie tilta būs slēgta.', as: 'lasma' },
      { text: 'Rīt peldvieta pie tilta būs slēgta.', as: 'karlis' },
      // An authorization that ended is its own finding.
      { text: 'Rīt peldvieta pie tilta būs slēgta.', as: 'ilze' },
      // No account: text tried in the popup.
      { text: 'Rīt peldvieta pie tilta būs slēgta.', account: undefined },
      { text: 'Rīt peldvieta pie tilta būs slēgta.', rules: withoutPeople },
      { text: 'Šodien bija lieliska makšķerēšana.', account: 'x.com/@janis_upe' },
      { text: 'Man patīk strādāt Ezeru un upju aģentūrā.', account: 'x.com/@janis_upe' },
      {
        text: 'Mēs, Ezeru un upju aģentūra, informējam, ka rīt pie tilta peldēties nedrīkst.',
        account: 'x.com/@lasma_s',
        as: 'lasma',
        rules: withAuthorizedPrivate,
      },
    ],
    unsure: [
      // Only the display name is known: neither clears nor blocks.
      { text: 'Rīt peldvieta pie tilta būs slēgta.', account: 'facebook.com/Ezeru un upju aģentūra' },
      // An account that is not in the register is treated as personal, at most a hint.
      {
        text: 'Mēs, Ezeru un upju aģentūra, informējam, ka rīt pie tilta peldēties nedrīkst.',
        account: 'x.com/@cits_konts',
      },
    ],
  },
  en: {
    flags: [
      'I think the lakes are cleaner this year.',
      'The bathing site by the bridge is closed tomorrow.',
      { text: 'The bathing site by the bridge is closed tomorrow.', as: 'stranger' },
      {
        text: 'We, the Lakes and Rivers Agency, inform you that fishing is banned tomorrow.',
        account: 'x.com/@janis_upe',
      },
    ],
    allows: [
      { text: 'The bathing site by the bridge is closed tomorrow.', as: 'ezera' },
      { text: 'The bathing site by the bridge is closed tomorrow.', as: 'lasma' },
      { text: 'The bathing site by the bridge is closed tomorrow.', rules: withoutPeople },
      { text: 'What a wonderful evening by the lake.', account: 'x.com/@janis_upe' },
    ],
    unsure: [
      { text: 'The bathing site by the bridge is closed tomorrow.', account: 'facebook.com/Ezeru un upju aģentūra' },
    ],
  },
};
