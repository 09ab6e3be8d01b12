/**
 * Latvian abbreviations written with a full stop that ends no sentence; lower case, without the stop.
 * Spelt as in the orthography rules for abbreviations ("plkst. 10", "u. c.", "t. i.").
 */
export const abbreviations: ReadonlySet<string> = new Set(
  'plkst pl piem t i u c tml tjpr utt utml p lpp lp gs g milj mljrd mlrd tūkst tukst str prof doc asoc dr habil mag sk skat red resp not no nr n r šķ apr tālr talr tel dz ģen gen plk kap vltn māc st latv angl vāc kr kompl krāj sast lab izd sēj il att zīm tab pk pp min sek st h kg km m cm mm ha eks apm aptuv biedr vid max maks akad inž ing god cien kdze kgs jun sen sv ul iel bulv prosp pag nov raj pils apg svētd pirmd otrd trešd ceturtd piektd sestd jan febr apr aug sept okt nov dec mēn ned ned mkr iv vs vsk dsk sin'.split(
    ' ',
  ),
);
