import type { CheckText, MessageData } from '../../contract.ts';

const PRAISE = {
  message: 'Jūs slavējat savu iestādi, bet nav pateikts, ka tas ir jūsu pašu viedoklis.',
  why: 'Lasītāji zina, kur strādājat, un bez atrunas uzslavu var noturēt par iestādes pašreklāmu.',
};
const NEWS = {
  message: 'Jūs saviem vārdiem pārstāstāt iestādes ziņu, bet avots nav norādīts.',
  why: 'Labāk dalieties ar pašas iestādes ierakstu vai pievienojiet saiti: tad ir skaidrs, kas to saka, un labojumi sasniegs arī jūsu lasītājus.',
};
const VIEW = {
  message: 'Ieraksts ir par jūsu iestādi, bet nav pateikts, ka tas ir jūsu pašu viedoklis.',
  why: 'Lasītāji zina, kur strādājat, un jūsu vārdus var citēt kā iestādes nostāju.',
};

const textOf = ({ says = '' }: MessageData) => ({ praise: PRAISE, news: NEWS })[says] ?? VIEW;

export const lv: CheckText = {
  title: 'Par savu iestādi bez atrunas',
  message: (data) => textOf(data).message,
  why: (data) => textOf(data).why,
  fix: () => 'Pievienot atrunu',
  example: {
    bad: 'Ezeru un upju aģentūra atkal izdomājusi bezjēdzīgu veidlapu.',
    good: 'Man šķiet, ka Ezeru un upju aģentūras jaunā veidlapa ir lieka. Viedoklis ir personīgs.',
  },
};
