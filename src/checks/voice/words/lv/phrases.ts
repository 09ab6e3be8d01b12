/** Heads of bodies and elected people, by stem. */
const HEADS =
  '*direktor*|deputāt*|direktor*|kanclers|komandier*|kontrolier*|ministr*|mēr/am/e/ei/s|premjer*|prezident*|priekšnie/c*/k*|priekšsēdētāj*|prokuror*|rektor*|sekretār*|tiesībsarg*|vadītāj*';
/** People of every trade that an institution lets speak. */
const TRADES =
  'biolo*|brīvprātīg*|dalībnie/c*/k*|darbinie/c*/k*|ekspert*|feldšer*|iedzīvotāj*|ihtiolo*|inspektor*|jurist*|kapteinis|kolēģ*|konsultant*|major*|medmāsa|mež*|policist*|praktikant*|pārstāv*|pētnie/c*/k*|redaktor*|skolotāj*|speciālist*|student*|ugunsdzēsēj*|zinātnie/c*/k*|ārst*';
const BODIES =
  'aģentūr*|darba|darbavietas|dienest*|domes|iestād*|inspekcij*|institūcij*|ministrij*|pašvaldīb*|priekšniec*|pārvald*';
const VIEW = 'darbinie/c*/k*|nostāj*|pozīcij*|pārstāv*|viedokl*|vārdā';
const MY = 'man/a/ai/am/as/i/s/u/ā';

/** "As minister": the writer names an office. Only beside a first person does it make the voice an office holder's. */
export const OFFICES = [
  `kā … ${HEADS}`,
  `būdam/a/s … ${HEADS}`,
  `esmu … ${HEADS}`,
  `${MY} amatā|vadībā|vadīt/ajai/ajā/ā/ās`,
  'amata pienākumos',
  'pildot … pienākumus',
];

/** Wordings by which a writer makes known that the view is only their own. */
export const DISCLAIMERS = [
  'domas|ierakst/i/s/ā|paustais|rakstītais|teiktais|uzskati|viedokl* … man/as/i/s|person/isk*/īg*|privāt*',
  'person/isk*/īg*|privāt* domas|ierakst/i/s|nostāja|pārdomas|uzskat*|viedokl*',
  'man/i/s uzskats|viedokl*',
  'izsaku|paužu|rakstu|saku … personīgo|privāto|savu domas|viedokli',
  'savā vārdā',
  'savā , ne|nevis … vārdā',
  'izsakos|rakstu|runāju|saku tikai? par sevi',
  'kā privātperson*',
  'kā privāt/am/s cilvēk*',
  'kā iedzīvotāj/a/ai/am/s|pilson/e/ei/im/is|rīdzinie/ce/ks',
  `nav|ne|nevis kā? … ${BODIES} … ${VIEW}`,
  'nav|ne|nevis darba devēja*|iestādes',
  `neatspoguļo|nepauž|nepārstāv* … ${BODIES}|viedokl*|nostāj*`,
  'nav saistīt* ar manu? darb*|iestād*',
  'var nesakrist ar',
  'nesakrīt ar … nostāj*|viedokl*',
  '#mansviedoklis|#personīg*|#personig*|#privāt*|#viewsmyown|#viewsaremyown|#ownviews',
];

/** First-person forms that say nothing about who speaks: hortatives, courtesy, names of services and slogans. */
export const SET_PHRASES = [
  'būsim atklāti|godīgi|reāl/i/isti',
  'sacīsim|sauksim|teiksim',
  'pieņemsim',
  'atzīsim',
  'aizejam|braucam|ejam|lecam|skrienam nu?',
  'lūdzu',
  'man/a/s csdd|lad|vid|vsaa',
  'man/a/u/ā latvija.lv|elektroenerģija|karte|lauksaimniecība|pašvaldība|policija|rīga|veselīb/a/u/ā',
  'es mīlu latviju|rīgu|tevi',
  'mīlu tevi ,? latvija',
  'es esmu eiropa|latvija|valsts',
  'es balso/ju/šu|piedalos|ziedoju',
  'no manis atkarīgs',
  'mana balss|izvēle|latvija|skaistā|tēvzeme|valsts|zeme',
  'manai latvijai|tautai|zemei',
  'ai|ak man//s',
  'lai man|mums piedod*',
  'es un man/a/as/i/s|tu',
  'tu un es',
  'es , tu',
  'noticiet|tic/i/iet man',
  'sek/o/ojiet man|mums',
];

/** "We" that is not the institution: residents, nation, team, family, friends. */
export const OTHERS = [
  'mūsu … izlas*|latvij*|taut/a/ai/as|valst*|zem/e/es/i/ē',
  'mūsu bērn*|dab*|demokrātij*|dzīv*|dēl*|eirop*|himn*|hokejist*|jūr*|kaimiņ*|karavīr*|karog*|klas*|kultūr*|meit/en*/ām|mež*|mīļ*|novad*|nācij*|pagast*|pilsēt*|planēt*|puik*|sabiedrīb*|senč*|sportist*|svētk*|valod*|vecmāmiņ*|vectēv*|vecāk*|vēstur*|vīriem|ģimen*',
  'mums|mēs|mūs kopā|vis/as/i/iem/us/ām',
  'daudzi|ikvien/am/s|katr/am/s|neviens|vis/i/iem no? mums|mēs',
  'mēs ,? cilvēk*|eiropieš*|iedzīvotāj*|latvieš*|rīdziniek*|siev*|vecāk*|vīr*',
  'ar … brāli|bērn*|drau/dz*/g*|dēlu|kaimiņ*|klasesbiedr*|klasi|mammu|meit*|māsu|omi|puišiem|sievu|suni|tēti|vecākiem|vīru|čaļiem|ģimen*',
];

/** Third person of speaking: somebody else's words are near. */
export const REPORTING = [
  'atceras|atklāj|atz/ina/īst|joko|koment/ē/ēja|norād/a/īja|paskaidro|pastāsta|pau/da/ž|piebil/da/st|rakst/a/īja|sacīja|saka|skaidr/o/oja|smejas|stāst/a/īja|teic//a|uzsv/er/ēra',
  'aicina|akcentē|apgalv/o/oja|atbild//ēja|citāts|dalās|domā|dēvē|inform/ē/ēja|intervijā|kritiz/ē/ēja|min//ēja|nodēvē|nosauc//a|paziņ/o/oja|sauc|secin/a/āja|slavē|teikt/ais/s|uzskat/a/īja|uzteic|vērt/ē/ēja|ziņ/o/oja',
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
  'kas es|esmu es|esmu',
  'mans vārds ir',
  `es esmu … ${TRADES}`,
  `esmu … ${TRADES} un`,
  'šodien … mūsu|šajā|šo kont/u/ā|lapā|profilā',
  'kontu … pārņem*|vad/a/u',
  'pārņem*|vad/u/īšu … kontu|lapu|profilu',
  'dienā|vien/a/u dien/a/u|kopā ar|kopā',
  'diena dzīvē',
  `${TRADES} diena|dienasgrāmata|pieredze|stāsts`,
  'pieredzes stāsts',
  `rakst/a/īja|stāsta|vārds … ${TRADES}`,
  'iepazīst*',
];

/** Questions that readers ask, also about the sentence before: "Pazaudēju pasi. Ko darīt?" */
export const READER_QUESTIONS = [
  'cik|kad|kam|kas|ko|kur|kā … *t|*ties',
  'ko|kur|kā … darīt|iegūt|iesniegt|man|pieteikt//ies|rīkoties|saņemt|uzzināt|vērsties|zvanīt',
  'vai … drīkst//u|jādara|jāmaksā|pienākas|vajag|var//u',
  'kas … jādara|jāiesniedz|jāzina|notiks',
  'cik|kad … jāgaida|jāmaksā|jāpiesakās|var/u/ēs',
];

/** A person answers a person: "noskaidrošu un atbildēšu". */
export const PROMISES = [
  'aizsūtīšu|atbildēšu|atrakstīšu|nodošu|noskaidrošu|padošu|painteresēšos|pajautāšu|palūgšu|paskatīšos|piezvanīšu|precizēšu|pārbaudīšu|pārsūtīšu|uzrakstīšu',
  'apsveicu|atvainojos|novēlu|pateicos|sveicu',
];

/** A possessive before these is one person's life, not a slogan ("Mana Latvija"). */
export const KIN = [
  `${MY} … atvaļinājum*|brālis|bērnīb*|jaunīb*|draudzene|draug*|dzimšanas|dēl/a/am/s/u|kaimiņ*|kaķ*|mamm*|mazbērn*|meit*|māsa|māt/e/i|priekšnie/c*/k*|siev*|sun/i/s|tēti*|tēv/s/u|vecmāmiņa|vectēvs|vārdadiena|vīr/am/s/u`,
];

/** What colleagues do together after work. */
export const LEISURE = [
  'atpūt*|ball*|sezon*|brauc*|cep*|dejo*|dzer*|dzied*|dzimšanas|ekskursij*|jāņ*|kafij*|kūk*|līgo*|pusdien*|spēlē*|svin*|tort*|ziemassvētk*|ēdī*|ēst',
];

/** Words that point back to the sentence before. */
export const POINTERS = [
  'lēmum*|tai|tam|tas|te|tie|to|tos|tur|tā|tād/a/s/u|tās|viņ/i/iem/us|šie|šis|šit/as/o|šo|šād/a/i/s/u|šī',
];

/** Work matters. */
export const WORK = [
  'darbabiedr*|kolektīv*|kolēģ*|komand*|priekšnie/c*/k*',
  'darba|darbaviet/a/u/ā|darbā dien/as/ā|viet/a/ā',
  'algas?|algu|atlaida|atlūgum*|nostrādāju|prēmij*|strādāju|štat*',
  'birojā|kabinetā|kafijas|sapulc* pauz*',
];

/** Those in power, in the forms in which a sentence judges them. */
export const POWERS = [
  'deputāt*|koalīcij*|likum/i/s|likumprojekts|ministr*|nodok/lis/ļi|opozīcij*|partij*|politiķ*|premjer*|prezident*|saeim*|tiesne/sis/š*|valdīb*',
];
