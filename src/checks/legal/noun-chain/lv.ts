import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Lietvārdu virkne',
  message: ({ found = '' }) => `Darbība paslēpta lietvārdos: «${found}».`,
  why: () => 'Vairāki lietvārdi ar «-šana» pēc kārtas jālasa divreiz. Darbības vārds pasaka, kas ko dara.',
  example: {
    bad: 'Notiek iesniegumu izskatīšanas termiņu pagarināšana.',
    good: 'Iesniegumus izskatīsim ilgāk.',
  },
};
