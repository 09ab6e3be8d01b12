import type { Profile } from '../../engine/language.ts';

export const profile: Profile = {
  words:
    'un ir ka kas ar par no uz lai kā pie pēc bet arī tas tā ta ne nav jau tikai vai es mēs jūs viņi viņš viņa viņu viņam viņas viņiem to šo šis šī šie šīs šajā tiek tika ' +
    'tikt būs būt būtu bija esam esmu esat gan vēl kad kur ja jo līdz kuri kura kuru kuras kurš kurā tiks visi visas visiem visu kopā šodien rīt vakar paldies lūdzu ļoti ' +
    'man mums jums mūsu jūsu savu sava savas kāpēc tad te šeit ko tam tos tiem tādā tāds tāda kāds kāda kādu kādi nekas neko nekad vienmēr tagad vairs vairāk mazāk labi ' +
    'labs laba labāk labrīt labdien sveiki čau jā nē nu tur kaut varbūt protams tomēr tāpēc taču pat gada gadā gadu gads dienu dienas diena dienā laiks laika laikā var ' +
    'varu vari varam varat varēs grib gribu zinu zini zina domāju liekas šķiet viens viena vienu divi trīs cilvēki cilvēku cilvēks valsts latvijas latvijā rīgas rīgā ēst ' +
    'ēdu garšo brokastis pusdienas vakariņas bez pret starp pirms kopš caur zem virs pār apmēram tu tev tevi tavs tava mani mana mans manu sev pats pati paši cik tik ' +
    'kuram daudz maz īsti tieši tiešām vienkārši atkal drīz šobrīd jāsaka vajag jābūt iet nāk dod ņem redz nezinu nevar nebija nebūs neesmu gar ap tām tās cits citi citu ' +
    'viss visa nākamais kārtējais pagaidām parasti svētdien sestdien piektdien ceturtdien trešdien otrdien pirmdien vakarā naktī rītā šovakar šorīt tūlīt bijis bijusi ' +
    'kafija maize gaļa cena darbs darba darbu mājās mājas ielā pilsēta pilsētas',
  letters: /[āēīģķļņ]/u,
  sharedLetters: /[ūčšž]/u,
  strong:
    /(?:ijas|iju|ijai|iem|sana[is]?|sanu|um[ausi]|umam|ib[au]s?|ibai|isk[aiu]s?|niek[isu]|taj[aisu]|[aeo]j[aiu]|jam|amies|[aio]ties|sies|jums|jumi|inam|os[iu]|us[iau]s?|usais|aja[im]|adz|eidz|[dgklmnrtvzbs]am|nu|ku|lu|zu|mu|cu|du|vu|bu|gu|dam[ais]|[bdglnz]as|[aeiu]k[iu]|dz[aeiu]|kt|av)$|^(?:aiz|iz[bcdgklmnprstvz]|nepie|uz[bcdgklmnprstvz])|ij[aou]|dz[iae]|ie[cdgktvz]|[bdgklmnprstvz]ie[^sn]/,
  weak: /(?:as|is|us|os|ai|am|em|im|js|ts|ks|ns|ms|ds|gs|zs|ps|bs|vs|ls|rs|[aiueo]|[oaeiu]t|ie)$/,
  never: /[wyqxõäöüßåøæłśźńążęėįų]|^(?:th|sh|ch)|ck|ph|th$|sh$|(?:aa|ii|uu)[^aiuo]|oo|uo|ght|([bdfgkpt])\1$/u,
  withoutDiacritics: 0.9,
};
