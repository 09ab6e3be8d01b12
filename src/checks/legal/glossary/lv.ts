import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Iestādes vārdnīca',
  message: ({ found = '', use = '' }) =>
    use === '' ? `Iestādē šo vārdu nelieto: «${found}».` : `Iestādē raksta «${use}», nevis «${found}».`,
  why: ({ why = '' }) => (why === '' ? 'Tā nolemts jūsu iestādes noteikumos par valodu.' : why),
  fix: ({ use = '' }) => `Rakstīt «${use}»`,
  example: { bad: 'Virszemes ūdensobjekts ir aizsalis.', good: 'Ezers ir aizsalis.' },
};
