/** Sentences written for these tests, as people post them; one a line. */
export const ESTONIAN = `Tere hommikust, kuidas läheb?
Täna on väga ilus ilm.
Aitäh kõigile, kes kohale tulid.
Homme on raamatukogu suletud.
Ma ei tea, mis see on.
Linnavalitsus kutsub elanikke arutelule.
Kas keegi teab, millal pood avatakse?
Palun saatke oma küsimus meile.
Buss hilineb jälle kümme minutit.
See oli aasta parim kontsert.
Ministeerium valmistas ette uue seaduse.
Lapsed on juba koolist tagasi.
Ärge unustage tuludeklaratsiooni esitada.
Politsei otsib tunnistajaid.
Meie inimesed aitavad teid iga päev.
Mulle meeldib siin elada.
Kus asub lähim apteek?
Riigikogu kiitis eelarve heaks.
Ilusat nädalavahetust kõigile sõpradele!
Ta elab Tartus, aga töötab Tallinnas.
Noortele tuleb rohkem tähelepanu pöörata.
Eelmisel aastal sündis rohkem lapsi.
Palun ärge jätke oma asju järelevalveta.
Kas siin saab kaardiga maksta?
Suur tänu kiire vastuse eest.
Vesi tuleb tagasi õhtul.
Registreeruge tasuta kursustele.
Ma arvan, et see on hea mõte.
Eile oli linnas suur tulekahju.
Kõik piletid on müüdud.
Neil on õigus saada teavet.
Meil on häid uudiseid.
Järgmisel nädalal alustame uue projektiga.
Mida te pühade ajal teete?
Muuseum on avatud ka pühapäeviti.
Vale info levib kiiresti.
Helistage meile igal ajal.
Tahan jagada oma kogemust.
Parem hilja kui mitte kunagi.
See tee viib järve äärde.
Asutus kuulutas välja konkursi.
Kuidas saada toetust, kui mul tööd ei ole?
Palju õnne sünnipäevaks!
Minu vend õpib ülikoolis.
Vabandame ebamugavuste pärast.
Park on lahti hommikust õhtuni.
Jälgime olukorda ja anname peagi teada.
Arst võtab vastu ainult teisipäeval.
Hoidke ohutut vahet.
Vabatahtlikud, teie abi on oluline.
Nii palju lund pole ammu olnud.
Valimised toimuvad oktoobris.
Esmalt lugege reeglid läbi.
Hind oleneb suurusest.
Kogu tõde maksude kohta.
Mulle tundub, et nad eksivad.
Kuhu mu võtmed kadusid?
Tere tulemast pealinna.
Nüüd saame rahulikult puhata.
Kui palju see maksab?
Me teeme seda koos.
Sina oled minu parim sõber.`;
