import type { CheckText } from '../../contract.ts';

const MESSAGES: Record<string, string> = {
  blame: 'Ieraksts kopumā izklausās pēc jūsu iestādes vērtējuma, bet nav pateikts, ka tas ir jūsu viedoklis.',
  mention: 'Ieraksts kopumā izklausās pēc stāsta par jūsu iestādi, bet nav pateikts, ka runājat savā vārdā.',
  speak: 'Ieraksts kopumā izklausās tā, it kā runātu iestāde, bet konts ir privāts.',
  slip: 'Ieraksts kopumā izklausās personisks, bet konts ir iestādes.',
};

const ADVICE: Record<string, string> = {
  blame: 'Lasītāji zina, kur strādājat, un jūsu vārdus var citēt kā iestādes nostāju.',
  mention: 'Lasītāji zina, kur strādājat; pietiek ar atrunu vai saiti uz iestādes ierakstu.',
  speak: 'Iestādes vārdā runā iestādes konts; savā varat dalīties ar tā ierakstu.',
  slip: 'Personisks ieraksts iestādes kontā visbiežāk ir kļūda: pārbaudiet, vai konts ir īstais.',
};

export const lv: CheckText = {
  title: 'Kopiespaids: kas te runā',
  message: ({ id = 'slip' }) => MESSAGES[id] ?? '',
  why: ({ id = 'slip' }) => `${ADVICE[id]} Te vērtēti visi vārdi kopā, vislielākais svars ir pasvītrotajiem.`,
  fix: () => 'Pievienot atrunu',
  example: {
    bad: 'Beidzot piektdiena, sieva jau cep pankūkas.',
    good: 'Beidzot piektdiena! Rīt ezera krastā gaidām visus uz rudens talku.',
  },
};
