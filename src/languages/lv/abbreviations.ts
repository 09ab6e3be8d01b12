import type { Abbreviations } from '../../engine/sentences.ts';

/**
 * Latvian abbreviations written with a full stop, as in the orthography rules for abbreviations ("plkst. 10", "u. c.",
 * "t. i."). Words and units: "Rundāles pils", "tas bija sen", "pēc 30 min".
 */
export const abbreviations: Abbreviations = {
  always: new Set(
    'plkst pl piem t i u c tml tjpr utt utml p lpp lp gs g milj mljrd mlrd tūkst tukst prof doc asoc dr habil mag sk skat red resp not no nr n r šķ apr tālr talr tel dz ģen gen plk kap vltn māc st latv angl vāc kr kompl krāj sast lab izd sēj il att zīm tab pk pp eks apm aptuv biedr max maks akad inž ing god cien kdze kgs jun sv ul iel bulv prosp pag nov raj apg svētd pirmd otrd trešd ceturtd piektd sestd jan febr aug sept okt dec mēn ned mkr iv vs vsk dsk sin'.split(
      ' ',
    ),
  ),
  beforeNumber: new Set('pils vid sen min sek h kg km m cm mm ha str'.split(' ')),
};
