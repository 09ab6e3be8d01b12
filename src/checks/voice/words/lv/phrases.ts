/** Heads of bodies and elected people, by stem. */
const HEADS =
  'ministr*|premjer*|prezident*|*direktor*|direktor*|vadītāj*|priekšniek*|priekšniec*|mērs|mēre|mēram|mērei|deputāt*|priekšsēdētāj*|sekretār*|kontrolier*|komandier*|rektor*|tiesībsarg*|prokuror*|kanclers';
/** People of every trade that an institution lets speak. */
const TRADES =
  'speciālist*|ekspert*|inspektor*|ārst*|feldšer*|pētniek*|pētniec*|kolēģ*|darbiniek*|darbiniec*|pārstāv*|policist*|kapteinis|major*|ugunsdzēsēj*|mež*|ihtiolo*|biolo*|skolotāj*|student*|brīvprātīg*|dalībniek*|dalībniec*|iedzīvotāj*|konsultant*|praktikant*|zinātniek*|zinātniec*|jurist*|redaktor*|medmāsa';
const BODIES =
  'iestād*|ministrij*|aģentūr*|pārvald*|dienest*|inspekcij*|pašvaldīb*|domes|darba|darbavietas|institūcij*|priekšniec*';
const VIEW = 'viedokl*|nostāj*|pozīcij*|vārdā|darbiniek*|darbiniec*|pārstāv*';
const MY = 'mans|mana|manas|manu|manam|manai|manā|mani';

/** "As minister": the writer names an office. Only beside a first person does it make the voice an office holder's. */
export const OFFICES = [
  `kā … ${HEADS}`,
  `būdams|būdama … ${HEADS}`,
  `esmu … ${HEADS}`,
  `${MY} vadītā|vadītās|vadītajā|vadītajai|vadībā|amatā`,
  'amata pienākumos',
  'pildot … pienākumus',
];

/** Wordings by which a writer makes known that the view is only their own. */
export const DISCLAIMERS = [
  'viedokl*|domas|uzskati|ieraksts|ieraksti|ierakstā|rakstītais|paustais|teiktais … personīg*|personisk*|privāt*|mans|mani|manas',
  'personīg*|personisk*|privāt* viedokl*|ieraksts|ieraksti|uzskat*|pārdomas|domas|nostāja',
  'mans|mani viedokl*|uzskats',
  'paužu|izsaku|rakstu|saku … savu|personīgo|privāto viedokli|domas',
  'savā vārdā',
  'savā , ne|nevis … vārdā',
  'runāju|rakstu|saku|izsakos tikai? par sevi',
  'kā privātperson*',
  'kā privātam|privāts cilvēk*',
  'kā iedzīvotājs|iedzīvotāja|iedzīvotājai|iedzīvotājam|pilsonis|pilsone|pilsonim|pilsonei|rīdzinieks|rīdziniece',
  `ne|nevis|nav kā? … ${BODIES} … ${VIEW}`,
  'ne|nevis|nav darba devēja*|iestādes',
  `nepārstāv*|neatspoguļo|nepauž … ${BODIES}|viedokl*|nostāj*`,
  'nav saistīt* ar manu? darb*|iestād*',
  'var nesakrist ar',
  'nesakrīt ar … viedokl*|nostāj*',
  '#mansviedoklis|#personīg*|#personig*|#privāt*|#viewsmyown|#viewsaremyown|#ownviews',
];

/** First-person forms that say nothing about who speaks: hortatives, courtesy, names of services and slogans. */
export const SET_PHRASES = [
  'būsim reāli|godīgi|atklāti|reālisti',
  'teiksim|sacīsim|sauksim',
  'pieņemsim',
  'atzīsim',
  'ejam|aizejam|braucam|skrienam|lecam nu?',
  'lūdzu',
  'mans|mana vid|csdd|vsaa|lad',
  'mana|manu|manā veselība|veselību|veselībā|policija|latvija.lv|pašvaldība|rīga|lauksaimniecība|karte|elektroenerģija',
  'es mīlu tevi|rīgu|latviju',
  'mīlu tevi ,? latvija',
  'es esmu latvija|eiropa|valsts',
  'es balsoju|balsošu|ziedoju|piedalos',
  'no manis atkarīgs',
  'mana balss|izvēle|zeme|tēvzeme|latvija|valsts|skaistā',
  'manai latvijai|tautai|zemei',
  'ak|ai mans|man',
  'lai man|mums piedod*',
  'es un tu|mans|mana|mani|manas',
  'tu un es',
  'ticiet|tici|noticiet man',
  'seko|sekojiet man|mums',
];

/** "We" that is not the institution: residents, nation, team, family, friends. */
export const OTHERS = [
  'mūsu … valst*|zeme|zemes|zemē|zemi|latvij*|tauta|tautas|tautai|izlas*',
  'mūsu sabiedrīb*|planēt*|valod*|karavīr*|hokejist*|sportist*|bērn*|senč*|vecāk*|mīļ*|dzīv*|nācij*|eirop*|dab*|mež*|jūr*|pilsēt*|novad*|pagast*|ģimen*|kaimiņ*|puik*|meiten*|vectēv*|vecmāmiņ*|himn*|karog*|svētk*|kultūr*|vēstur*|demokrātij*|vīriem|meitām|dēl*|klas*',
  'mēs|mums|mūs visi|visiem|visus|visas|visām|kopā',
  'visi|katrs|ikviens|daudzi|neviens|katram|ikvienam|visiem no? mēs|mums',
  'mēs ,? latvieš*|rīdziniek*|cilvēk*|iedzīvotāj*|eiropieš*|vecāk*|siev*|vīr*',
  'ar … draug*|draudz*|ģimen*|sievu|vīru|bērn*|meit*|dēlu|kaimiņ*|mammu|tēti|vecākiem|suni|omi|māsu|brāli|puišiem|čaļiem|klasi|klasesbiedr*',
];

/** Third person of speaking: somebody else's words are near. */
export const REPORTING = [
  'saka|teic|teica|sacīja|stāsta|stāstīja|pastāsta|raksta|rakstīja|atzīst|atzina|uzsver|uzsvēra|norāda|norādīja|skaidro|skaidroja|paskaidro|pauž|pauda|komentē|komentēja|piebilst|piebilda|atceras|atklāj|smejas|joko',
  'nosauc|nosauca|nodēvē|sauc|dēvē|dalās|aicina|apgalvo|apgalvoja|uzskata|uzskatīja|domā|vērtē|vērtēja|kritizē|kritizēja|uzteic|slavē|ziņo|ziņoja|paziņo|paziņoja|informē|informēja|teikts|teiktais|intervijā|citāts|secina|secināja|akcentē|atbild|atbildēja|min|minēja',
];

/** What stands before a colon and names nobody. */
export const HEADINGS = new Set(
  `svarīgi atgādinām atgādinājums jautājums atbilde piezīme ps p.s. informācija info rīt šodien vakar ziņas uzmanību
   secinājums viedoklis fakts vieta laiks kur kad kas kāpēc rezultāts precizējums labojums jaunums avots foto video
   plašāk vairāk lasi lasiet skaties skatieties pieteikties papildināts aktuāli steidzami tātad īsumā mūsuprāt manuprāt`.split(
    /\s+/,
  ),
);

/** Roles by which a speaker is introduced. */
export const ROLES = [`${HEADS}|${TRADES}`];

/** One person writes here, and the post says so: a day with a colleague, an account handed over. */
export const INTRODUCTIONS = [
  'mani sauc',
  'kas es|esmu esmu|es',
  'mans vārds ir',
  `es esmu … ${TRADES}`,
  `esmu … ${TRADES} un`,
  'šodien … šajā|šo|mūsu kontā|kontu|profilā|lapā',
  'kontu … pārņem*|vada|vadu',
  'vadu|vadīšu|pārņem* … kontu|profilu|lapu',
  'viena|vienu|dienā diena|dienu|kopā ar|kopā',
  'diena dzīvē',
  `${TRADES} diena|stāsts|pieredze|dienasgrāmata`,
  'pieredzes stāsts',
  `stāsta|raksta|rakstīja|vārds … ${TRADES}`,
  'iepazīst*',
];

/** Questions that readers ask, also about the sentence before: "Pazaudēju pasi. Ko darīt?" */
export const READER_QUESTIONS = [
  'ko|kā|kur|kam|kas|cik|kad … *t|*ties',
  'ko|kā|kur … man|darīt|rīkoties|vērsties|pieteikties|saņemt|pieteikt|iegūt|zvanīt|uzzināt|rīkoties|iesniegt',
  'vai … var|drīkst|varu|drīkstu|jāmaksā|pienākas|vajag|jādara',
  'kas … jādara|jāzina|notiks|jāiesniedz',
  'cik|kad … jāmaksā|jāgaida|varēs|varu|jāpiesakās',
];

/** A person answers a person: "noskaidrošu un atbildēšu". */
export const PROMISES = [
  'noskaidrošu|pārbaudīšu|nodošu|atbildēšu|uzrakstīšu|pārsūtīšu|precizēšu|pajautāšu|padošu|palūgšu|atrakstīšu|painteresēšos|paskatīšos|piezvanīšu|aizsūtīšu',
  'atvainojos|pateicos|novēlu|sveicu|apsveicu',
];

/** A possessive before these is one person's life, not a slogan ("Mana Latvija"). */
export const KIN = [
  `${MY} … meit*|dēls|dēla|dēlu|dēlam|vīrs|vīru|vīram|siev*|māte|māti|tēvs|tēvu|mamm*|tēti*|mazbērn*|suns|suni|kaķ*|draug*|draudzene|priekšniek*|priekšniec*|atvaļinājum*|māsa|brālis|vecmāmiņa|vectēvs|kaimiņ*|dzimšanas|vārdadiena`,
];

/** What colleagues do together after work. */
export const LEISURE = [
  'svin*|dejo*|dzer*|ēdī*|ēst|cep*|ball*|atpūt*|brauc*|spēlē*|kafij*|kūk*|tort*|dzimšanas|pusdien*|ekskursij*|ziemassvētk*|jāņ*|līgo*|dzied*',
];

/** Words that point back to the sentence before. */
export const POINTERS = [
  'tas|tā|to|tam|tai|tie|tās|tos|šis|šī|šo|šie|šāds|šāda|šādi|šādu|viņi|viņiem|viņus|tur|te|lēmum*|tāds|tāda|tādu|šitas|šito',
];

/** Work matters. */
export const WORK = [
  'kolēģ*|kolektīv*|priekšniek*|priekšniec*|darbabiedr*|komand*',
  'darbā|darbavieta|darbavietā|darbavietu|darba vieta|vietā|dienā|dienas',
  'strādāju|nostrādāju|atlaida|atlūgum*|algas?|algu|prēmij*|štat*',
  'birojā|kabinetā|sapulc*|kafijas pauz*',
];
