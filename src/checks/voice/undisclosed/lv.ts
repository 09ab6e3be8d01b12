import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Par savu iestādi bez atrunas',
  message: () => 'Ieraksts ir par jūsu iestādi, bet nav pateikts, ka tas ir jūsu pašu viedoklis.',
  why: () => 'Lasītāji zina, kur strādājat, un jūsu vārdus var citēt kā iestādes nostāju.',
  fix: () => 'Pievienot atrunu',
  example: {
    bad: 'Ezeru un upju aģentūra atkal izdomājusi bezjēdzīgu veidlapu.',
    good: 'Man šķiet, ka Ezeru un upju aģentūras jaunā veidlapa ir lieka. Viedoklis ir personīgs.',
  },
};
