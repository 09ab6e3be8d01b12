import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Teikums kā likumā',
  message: () => 'Šis teikums lasās kā likuma teksts.',
  why: () => 'Vienā teikumā salikts daudz kancelejas vārdu. Pasakiet, kas notiek, kam tas svarīgi un kas jādara.',
  example: {
    bad: 'Saskaņā ar noteikumiem tiek veikta iesniegumu izskatīšana noteiktajā kārtībā.',
    good: 'Iesniegumu izskatīsim mēneša laikā un atbildēsim e-pastā.',
  },
};
