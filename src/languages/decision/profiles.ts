/**
 * What each language looks like in a short post: its commonest words (first ranks of the frequency lists of the
 * Universal Dependencies treebanks, and of everyday greetings), letters of its own, and shapes of words. Latvian and
 * English are told apart from each other by these, and from the rest, which needs no name, only recognising.
 * Foreign words that their letters and shape give away already are left out, and common words of public warnings added.
 */
export interface Profile {
  /** Commonest words, with their diacritics; they are compared with and without. */
  words: string;
  /** Letters that none of the others has. */
  letters?: RegExp;
  /** Letters that a few others share. */
  sharedLetters?: RegExp;
  /** Word shapes that speak for the language, read without diacritics. */
  strong: RegExp;
  /** Shapes that none of the neighbours has. */
  sure?: RegExp;
  /** Shapes that others have too. */
  weak?: RegExp;
  /** Spellings that speak against it. */
  never?: RegExp;
}

export const LATVIAN: Profile = {
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
};

export const ENGLISH: Profile = {
  words:
    'the and of to in is are for on with that this it be we you our your from at by as have has had will would not or an a was were been can could more about all if what ' +
    'who when where why their they them he she his her its but so out up now please just do does did how i my me us no yes new one two than then there here get got go ' +
    'going see need help want thank thanks good great day today tomorrow tonight people over after before off into some any very also only back still time week year years ' +
    "like know think make made take say says said let let's i'm i've it's don't can't won't didn't isn't you're we're they're that's first last next due most much many " +
    "may should must down live news read watch look people's water home house city state county police fire flood food family families support call relief update via per " +
    'through while during between against under until without around because being other others such each every those these which whose always never again even way work ' +
    "right left big small old near far stay safe re amid rt god love life world man men woman women children school today's best better top free open close closed report " +
    'reports travel traffic alert everything everyone anyone someone nothing something feel remember attention media north south east west northern southern eastern ' +
    'western central medical local federal another power accept friends friend rain dead needs needed lost found airport road roads street number phone email contact ' +
    'office service services public information community meeting event members member updates health care job jobs money price prices tax taxes law laws government ' +
    'minister ministry department agency president council project plan plans team book page website application form forms morning evening night month join apply send ' +
    'find keep ask tell talk happy sorry hope enjoy learn visit check share follow become provide bring change start stop try use using used done came went told asked ' +
    'really ever maybe perhaps fund funds fires train trains mayor bureau campaign agencies typhoon marathon storm storms area areas spot hurt insane accepting goods ' +
    'kidding river bridge weather warning',
  sure: /(?:ness|ships?|ould|ight|ights|ings|ingly|ously|fully|ees|eath|ealth|other|ever|self|selves|less|wards?|ful|eople|'s|n't|'re|'ve|'ll|'m|'d|[^s]ays?|oods?|ooks?|eads?|eats?|acks?|icks?|ocks?|ucks?|ecks?|thy|ghter|ghts)$|^wh[aeioy]|^thr|^th[eiou]|ough/,
  strong:
    /(?:ing|ings|ed|est|ages|ates|ides|ades|ises|izes|ines|ores|ions|eagues?|dent|dents|mic|nic|tic|gic|bomb|[^aeiou]le|tion|tions|sion|ity|ly|ght|ould|ous|ful|ness|ment|ments|ance|ence|ish|ive|able|ible|ck|ll|th|ths|sh|ch|wn|ow|ew|ay|ays|ey|oy|ry|ty|dy|ny|gy|cy|fy|my|py|ky|by|ies|ean|eed|eep|eet|ood|ook|ool|oom|oon|oot|ound|ount|ouse|ought|ver|ther|ter|der|ier|ger|ers|ors|ure|ures|als|ics|ists?|isms?|ents|ants|cies|ties|lies|ries|nies|ake|ate|ive|ire|ire|ase|ose|ore|ame|ike|ile|ine|ice|ace|age|uge|'s|'t|'re|'ve|'ll|'m|n't)$|^(?:wh|th|sh|w[aeior]|y[eo]|qu|kn|wr|sch|ch|ph)/,
  weak: /(?:er|or|on|an|en|in|al|el|le|ne|ce|se|ge|re|ve|nt|nd|ng|nk|nts|nds|rd|rn|rm|rs|ct|pt|ft|st|ld|lf|lt|m|p|b|g|d|f|w|x|c|o)$|th|wh|sh|ch|ck|ee|oo|ea|ou|ow|aw|ph|qu|[wy]/,
  never: /[āčēģīķļņšūžõäöüßåøæłśźńążęėįų]|kš|dzi/u,
};

/** Languages that are met beside ours and must not be taken for them. */
export const FOREIGN: readonly Profile[] = [
  {
    // Lithuanian
    words:
      'ir kad kaip bet tai yra su iki per ne nes mes jūs jis ji jie jos tu aš man mano mums mūsų jūsų jų jo šis ši šie šios tas ta tie tos kas kur kada kodėl kiek dėl apie ' +
      'prie už po į iš ar arba taip gali galima reikia labai prašome prašom labas sveiki šiandien vakar dabar jau dar tik visi visiems visų bus buvo būti būtų turi kai jei ' +
      'jeigu todėl nėra kuris kuri kurie laba diena vakaras gero geros kartu vėl čia ten jums nei tarp prieš pagal metų metais metai dienos dienų lietuvos lietuva kauno ' +
      'viską viskas nieko niekas kažkas nors gal galbūt turbūt tikrai vaikai vaikų galite atsiprašome pirmą kitą šį visą net be ką to visa šventes negu brolis naujienos ' +
      'atrodo jog kam kieno koks kokia kokie toks tokia vienas viena du dvi pirmas antras kitas kita kiti visas vis tada visada niekada gerai blogai aišku žinoma nebuvo ' +
      'negali neturi reikėtų galėtų turėtų esu esi esame esate daug šalies valdžia ministerija miesto mieste darbo eismas policija naujas nauja nauji naują naujų vaikams ' +
      'tėvai kaina vandens lietus oras orai vakaro vakare valandos valandų',
    letters: /[ėįų]/u,
    sharedLetters: /[ąęūčšž]/u,
    sure: /(?:[iy]mas|imo|auti|[aeijlgn]io|je|ui|[dltj]ame|iant)$|iu|uo|iai|iau|[iu]jo$|iam|[bdgklmnprstvz]y[bdgklmnprstvz]|[vkj]im[aou]|ngi|nki|[ln]ia|^nu[^l]/,
    strong:
      /(?:iai|i?aus|ius|uose|oje|yje|eje|[iy]mas|[iy]mai|[iy]mo|umo|inti|yti|auti|uoti|kite|[aiy]me|siu|s[iy]te|iau|avo|ejo|ojo|ino|uoja|uo|ininkas|ininku|ninkai|yb[ae]s?|ui|iant|ems|oms)$|[bdgklmnprstvz]y[bdgklmnprstvz]|uo|kvie|zmo/,
    weak: /(?:ai|o|os|tis|tas|nas|es|ies|te|me|ti|ta)$/,
  },
  {
    // Estonian
    words:
      'ja on ei et see kas kui aga ma sa ta me te nad mina sina tema meie teie nende seda selle sellest oli olen oled oleme olete ole pole oma kes kus mis mida miks millal ' +
      'kuidas väga ka juba või ning seal täna homme eile palun tere head hea ilus ilusat kõik kõigile kõigi üks kaks kolm midagi kunagi rohkem enne ilma eest kohta kuni ' +
      'läbi alla minu sinu mu su mul sul tal meil teil neil mind sind teda mulle sulle talle meile teile neile eesti eestis tallinnas tartu inimesed lapsed jälle igal iga ' +
      'järgmisel eelmisel parem parim mitte sest nagu miski need selles sellel sellega nemad ise enda missugune milline neli esimene teine nädal nädala inimene inimeste ' +
      'linn linnas maja töö laps ema isa halb väike vana noor pidi võiks tuli läks tegi ütles nägi alates vastu mööda järgi pool olema teha tulla hästi üsna ehk olgu ongi ' +
      'eks',
    letters: /õ/u,
    sharedLetters: /[äöüšž]/u,
    sure: /(?:ud|[td]akse|mine|miseks|[^aeo]id|[^aeio]lt|[aeiu]b|eerid?|sse|vad|dad|[^aeo]ik)$|uu|ii|aa[^s]|uh|eem|oog|tsi|tse|otm|hj|lj|^pea|^oo/,
    strong:
      /(?:sse|[ntd]ud|mine|mise|miseks|ksid|vad|sid|[^o]le|lt|ud|id|ust|ast|kond|likud|[aeiu]b|nna|ge|gu|dus)$|aa|ii|uu|[^n]ee[^dkmnpt]|uh|ah|ae|oo[^dklmnrt]|[kp]{2}/,
    weak: /(?:st|da|ma|ga|te|de|ne|se|us|el|al|il|in|an|at|d)$/,
  },
  {
    // Finnish
    words:
      'ja on ei se kun oli ole olen olet hän he me te minä sinä mitä kuka mikä tämä nyt jo vielä kuin sen ne jos tai kaikille eilen parempi paras en ettei siellä jotka joka ' +
      'kuinka myyty asun',
    sharedLetters: /[äö]/u,
    strong:
      /(?:ssa|lla|lta|lle|inen|kse|ksi|vat|tta|mme|tte|nko|kin|aan|iin|uun|oon|jen|sti|kka|ppi)$|aa|ii|uu|yy|[^o]kk|[^t]tt[^eioy]|uo|yo/,
    weak: /(?:sta|nen|en|ut|an|in|at|t)$/,
  },
  {
    // Polish
    words:
      'i w na z nie to jest się że do jak co ale dla po od za o tak już tylko był była było będzie są ma mam może można mogę jestem jesteś jej ich nas nam was wam mnie mi ' +
      'ci ty ja on ona my wy oni ten ta te tym gdzie kiedy kto który która które dzień dobry dziękuję jutro dziś dzisiaj teraz nigdy bardzo lepiej dobre rok roku lat znowu ' +
      'wiem we ze nowy niż wcale jako także oraz więcej żeby jeśli jeżeli aby lub albo przed między pod nad bez podczas według innych należy nowe nowa plik zostać został ' +
      'została zostały',
    letters: /[łśźń]/u,
    sharedLetters: /[ąężćó]/u,
    strong:
      /(?:ego|emu|owie|ych|ymi|osc|osci|emy|amy|imy|wac|szy|sza|wie|cie|nych)$|[^t]rz|cz[^e]|sz|prz|[bdgkpstz]w[aeio]|wi[ae]|dzie|[cdhr]y[cmn]/,
    weak: /(?:ach|ami|ej|ny|ca|cy|ski|ska|c|y|z)$/,
  },
  {
    // German
    words:
      'und die der das ist ich du er sie es wir ihr ein eine einen einem einer mit für von zu den dem des im in an am aus bei nach wie was wer wo wann warum auch noch nur ' +
      'schon sehr mehr aber oder wenn dass als so hat haben habe sind war waren wird werden kann können kein keine mein dein sein unser alle allen heute morgen immer wieder ' +
      'danke vielen bitte guten gute hier da zum zur vom über unter vor seit bis uns euch mich dich sich man viel jahr alles besser beste nie kommt geht spät kommen ' +
      'gekommen',
    letters: /ß/u,
    sharedLetters: /[äöü]/u,
    strong:
      /(?:ungen|heit|keit|lich|isch|schaft|chen|cht|sch|tz|ern|eln|igen|tag)$|sch[^o]|cht|tz[et]|auf|^ver[kls]|hr[et]|^gesch/,
    weak: /(?:en|te|ge|ig|er|t|ung)$/,
  },
  {
    // Swedish, and near enough to the other Scandinavian languages
    words:
      'och att det som en ett är inte på för med av till den jag du han hon vi ni de har var om men så kan vill får när hur vad vem vilken från eller efter under över utan ' +
      'också bara nu idag morgon igår här där alla allt mycket tack hej god goda min din sin sitt vår er oss mig dig sig år än aldrig redan igen blir bli sen kommer vet mår ' +
      'ikke og jeg ikk noen hvad hvordan bor bättre hemma sedan söker af ved fra hvis blev skal deres ingen hvor hvornår os sit kunne ville måtte nej ja mange meget dag ' +
      'morgen fejl kunde finns saknas ange borde ut inga annan',
    letters: /å/u,
    sharedLetters: /[äöæø]/u,
    strong: /(?:else|elser|hed|heden|ningen|arna|erna|orna|het|lig|ligt|iskt|igt|ska|[^m]ade|ande)$|[^t]sj|skj|[gk]jo/,
    weak: /(?:ar|er|or|en|et|na|tt|n|a)$/,
  },
  {
    // Dutch
    words:
      'de het een en van is dat niet ik je te op met die ook er zo wat hoe waarom waar we wij jullie ze jouw ons om aan als dan nog al wel geen veel meer goed bedankt dank ' +
      'hallo kan moet wordt worden werd deze dit over onder tussen tot heeft hebben had was waren alle alleen andere nieuwe eerste twee jaar dag mensen niets iets iemand ' +
      'nooit zal zou komt weer hier nu toch',
    strong:
      /(?:eren|lijk|lijke|heid|ijk|ijke|cht|ingen|eerd|oor|tie|ij|den|ten|ken|gen|len|nen|ven)$|[a-z]ij[kntdsfz]|sch[^o]|oe[dkgn]|[bdgklmnprstvz]aa[^s]|^ver[^syb]|ui[tdks]|eeu/,
    weak: /(?:en|de|te|er|ing|t|je)$/,
  },
  {
    // French
    words:
      'le la les de des du un une et est à en que qui ne pas pour dans ce ces sur avec il elle ils nous vous je tu on au par plus se sa son ses mais ou où si tout tous ' +
      "toute toutes être sont ont comme bien très merci bonjour demain aujourd'hui hier maintenant encore aussi même quand comment pourquoi notre votre mon ma mes ai as a " +
      "c'est n'est qu'il sans sous chez vers année ans peut sera été était venus sais ville déjà depuis jamais rien vaut tard",
    letters: /[çœêâîôûëï]/u,
    sharedLetters: /[éèàù]/u,
    strong:
      /(?:eux|aux|eau|ez|[^is]ons|[^gtw]ait|aient|oir|ois|ique|iques|ques|elles|ette|ieres?|eurs?)$|^(?:l|d|qu|j|n|c|s|m|t)'[aeiouh]|eau[^t]/,
    weak: /(?:es|re|e|ent|tion|er|is)$/,
  },
  {
    // Spanish and Italian
    words:
      'el los las que en por con para una del se lo al más pero sus le ya o este sí porque esta entre muy sin sobre también me hasta hay donde quien desde todo nos durante ' +
      'todos uno les ni contra otros ese eso ante ellos e esto mí antes algunos qué unos yo otro él tanto esa estos mucho nada muchos cual poco ella estar estas gracias ' +
      'hola buenos días señor usted è di che il della non per sono anche come ma più ho ha dei questo questa molto grazie ciao buongiorno i da su tra fra chi cui dove ' +
      'quando quanto perché quello essere sei hai hanno fare può tutti tutto domani ieri bene delle ai alla nel nella nei sul sulla dal dalla dai dalle ancora già mai ' +
      'sempre dopo prima impossibile allo un cuore terre lavoro cada así puede fue ser tiene tienen hacer',
    letters: /[ñ¿¡]/u,
    sharedLetters: /[áíóúèàò]/u,
    strong:
      /(?:cion|dad|mente|ando|zion[ei]|[oae]tt[oai]|ess[oai]|nz[aeio]|ato|ati|ggio|ggi|abile|ibile|iendo|[^r]ado|ados|adas|ido|iamo|amos|emos|ello)$|gli|zz[aeio]|cch/,
    weak: /(?:o|os|ar|io|to|no|lo|ia|ente)$/,
  },
  {
    // Russian and Ukrainian typed in Latin letters
    words:
      'ne eto chto kak ja ya ti ty mi my vi vy on ona oni na v i a no da net privet spasibo gde kto kogda pochemu zachem tak zdes tam segodnja segodnya zavtra vchera budet ' +
      'bil bila bilo est nado takoe dela znaju znayu ochen horosho prosto tolko esche eshe ili esli dlja menja mne tebe nas vas moj moja',
    strong:
      /(?:tsja|tsya|ogo|ego|omu|ykh|ymi|aya|oye|yj|yy|aem|aet|ayut|ajut|nyj|shka|sja|sya)$|zh|[^c]kh|shch|vstr|^vs[ye]/,
    weak: /(?:oj|ij|ov|aja|t|o|i|sh)$/,
  },
];
