/** "As minister": the writer names an office. Only beside a first person does it make the voice an office holder's. */
export const OFFICES = [
  'kā … ministrs|ministre|ministram|ministrei|premjers|premjere|premjerministrs|prezidents|prezidente|prezidentam',
  'kā … direktors|direktore|direktoram|direktorei|vadītājs|vadītāja|vadītājam|vadītājai|priekšnieks|priekšniece|priekšniekam',
  'kā … mērs|mērei|mēram|mēre|deputāts|deputāte|deputātam|priekšsēdētājs|priekšsēdētāja|priekšsēdētājam|priekšsēdētājai',
  'kā valsts sekretārs|sekretāre|sekretāram|sekretārei|kontroliere|kontrolierei|kontrolieris',
  'kā … komandieris|rektors|rektore|tiesībsargs|ombuds|ģenerāldirektors|ģenerāldirektore|prokurors|prokurore',
  'būdams|būdama|esot … ministrs|ministre|direktors|direktore|vadītājs|vadītāja|mērs|priekšsēdētājs|priekšsēdētāja|amatā',
  'manā vadītajā|vadītā|vadībā|vadītajai',
  'mana|manas|manā vadītā|vadītās|vadītajā',
  'manā amatā',
  'amata pienākumos',
  'pildot … pienākumus',
  'esmu … ministrs|ministre|direktors|direktore|ministra|direktora|mērs',
];

/** Wordings by which a writer makes known that the view is only their own. */
export const DISCLAIMERS = [
  'viedoklis|viedokļi|viedokli|viedokļus|domas|uzskati|ieraksts|ieraksti|ierakstā|rakstītais|paustais|teiktais … personīgs|personīgi|personisks|personiski|privāts|privāti|mans|mani|manas|personīgas|privātas',
  'personīgs|personīgais|personisks|personiskais|privāts|privātais|personīgie|privātie|personiskie|personīgi|personiski|privāti viedoklis|viedokļi|ieraksts|ieraksti|uzskats|uzskati|pārdomas',
  'personīgo|personisko|privāto|savu viedokli',
  'personīgas|personiskas|privātas pārdomas|domas',
  'mans|mani viedoklis|viedokļi|uzskats',
  'savā vārdā',
  'runāju|rakstu|saku|izsakos tikai? par sevi',
  'par sevi , ne|nevis',
  'kā privātpersona|privātpersonai|privātpersonas',
  'kā privāts|privātam cilvēks|cilvēkam',
  'kā iedzīvotājs|iedzīvotāja|iedzīvotājai|iedzīvotājam|pilsonis|pilsone|pilsonim|pilsonei|rīdzinieks|rīdziniece',
  'ne|nevis|nav kā? … iestādes|ministrijas|aģentūras|pārvaldes|dienesta|inspekcijas|pašvaldības|domes|darba devēja|priekšniecības … viedoklis|viedokli|viedokļi|nostāja|nostāju|pozīcija|pozīciju|vārdā|darbinieks|darbiniece|pārstāvis|pārstāve',
  'ne|nevis|nav darba devēja*',
  'nepārstāv* … iestād*|ministrij*|aģentūr*|darba|institūcij*|viedokl*|nostāj*',
  'neatspoguļo … iestād*|ministrij*|aģentūr*|darba|institūcij*|viedokl*|nostāj*',
  'nepauž … iestād*|ministrij*|aģentūr*|darba|institūcij*|viedokl*|nostāj*',
  'nav saistīt* ar manu? darba? devēj*|iestād*|darbavietu',
  'var nesakrist ar',
  'nesakrīt ar … viedokl*|nostāj*',
  'mans … personīgais|personiskais|privātais … viedoklis|uzskats',
  '#mansviedoklis',
  '#personīgiviedoklis|#personīgaisviedoklis|#personīgsviedoklis|#personigsviedoklis|#personīgi|#privāti',
  '#viewsmyown|#viewsaremyown|#ownviews',
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
  'es varu',
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
  'mūsu … valsts|valstī|valsti|valstij|zeme|zemes|zemē|zemi|latvija|latvijas|latvijā|latviju|tauta|tautas|tautai|izlase|izlases|izlasi|izlasei',
  'mūsu sabiedrīb*|planēt*|valod*|karavīr*|hokejist*|sportist*|bērn*|senč*|vecāk*|mīļ*|dzīv*|nācij*|eirop*|dab*|mež*|jūr*|pilsēt*|novad*|pagast*|ģimen*|kaimiņ*|puik*|meiten*|vectēv*|vecmāmiņ*|himn*|karog*|svētk*|kultūr*|vēstur*|demokrātij*|vīriem|meitām|dēl*|klas*',
  'mēs|mums|mūs visi|visiem|visus|visas|visām|kopā',
  'visi|katrs|ikviens|daudzi|neviens no? mēs|mums',
  'katram|ikvienam|visiem no? mums',
  'mēs ,? latvieši|rīdzinieki|cilvēki|iedzīvotāji|eiropieši|vecāki|sievietes|vīrieši',
  'ar … draugiem|draugu|draudzeni|draudzenēm|ģimeni|sievu|vīru|bērniem|bērnu|meitu|dēlu|kaimiņiem|kaimiņu|mammu|tēti|vecākiem|suni|omi|māsu|brāli|meičām|puišiem|čaļiem',
];

/** Third person of speaking: somebody else's words are near. */
export const REPORTING = [
  'saka|teic|teica|sacīja|stāsta|stāstīja|pastāsta|pastāstīja|raksta|rakstīja|atzīst|atzina|uzsver|uzsvēra|norāda|norādīja',
  'skaidro|skaidroja|paskaidro|paskaidroja|pauž|pauda|komentē|komentēja|piebilst|piebilda|atceras|atcerējās|atklāj|smejas|joko',
  'dalās|dalījās|aicina|apgalvo|apgalvoja|uzskata|uzskatīja|domā|vērtē|vērtēja|kritizē|kritizēja|uzteic|slavē|ziņo|ziņoja|paziņo|paziņoja|informē|informēja|teikts|teiktais|teiktā|intervijā|citāts|secina|secināja|akcentē|akcentēja|atbild|atbildēja|min|minēja',
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
export const ROLES = [
  'ministrs|ministre|*ministrs|*ministre|direktors|direktore|vadītājs|vadītāja|priekšnieks|priekšniece|mērs|mēre|premjers|premjere|prezidents|prezidente',
  'priekšsēdētājs|priekšsēdētāja|deputāts|deputāte|sekretārs|sekretāre|speciālists|speciāliste|eksperts|eksperte|inspektors|inspektore',
  'ārsts|ārste|māsa|feldšere|feldšeris|pētnieks|pētniece|kolēģis|kolēģe|darbinieks|darbiniece|pārstāvis|pārstāve|policists|policiste',
  'kapteinis|majors|majore|ugunsdzēsējs|mežzinis|mežsargs|ihtiologs|ihtioloģe|biologs|bioloģe|skolotājs|skolotāja|students|studente|brīvprātīgais|brīvprātīgā|dalībnieks|dalībniece|iedzīvotāja|iedzīvotājs|konsultants|konsultante|praktikante|praktikants|reindžers|zinātnieks|zinātniece|jurists|juriste',
];

/** One person writes here, and the post says so: a day with a colleague, an account handed over. */
export const INTRODUCTIONS = [
  'mani sauc',
  'kas es|esmu esmu|es',
  'mans vārds ir',
  'es esmu … speciālist*|inspektor*|ihtiolo*|biolo*|ārst*|pētniek*|kolēģ*|darbiniek*|vadītāj*|direktor*|redaktor*|praktikant*',
  'esmu … speciālist*|inspektor*|ihtiolo*|biolo*|ārst*|pētniek*|redaktor*|praktikant* un',
  'šodien … šajā|šo|mūsu kontā|kontu|profilā|lapā',
  'kontu … pārņem|pārņēm*|pārņemu|vada|vadu',
  'vadu|vadīšu|pārņemu|pārņēmu … kontu|profilu|lapu',
  'pārņemu|pārņem šo|mūsu … kontu|profilu',
  'viena|vienu diena|dienu ar|kopā',
  'dienā kopā ar',
  'diena dzīvē',
  'darbinieka|darbinieces|kolēģes|kolēģa|ihtiologa|inspektora|ārsta|māsas|mežsarga|policista diena|stāsts|pieredze|dienasgrāmata',
  'pieredzes stāsts',
  'stāsta … kolēģe|kolēģis|darbinieks|darbiniece',
  'vārds … kolēģim|kolēģei|kolēģiem',
  'iepazīsti|iepazīstieties|iepazīstam|iepazīstinām',
  'raksta|rakstīja … anna|jānis|kolēģe|kolēģis',
];

/** Questions that readers ask, also about the sentence before: "Pazaudēju pasi. Ko darīt?" */
export const READER_QUESTIONS = [
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
  'mans|mana|manas|manu|manam|manai|manā|mani … meita|meitas|meitai|meitu|dēls|dēla|dēlu|dēlam|vīrs|vīru|vīram|sieva|sievu|sievai|māte|māti|tēvs|tēvu|mamma|mammu|tētis|tēti|mazbērni|suns|suni|kaķis|kaķi|draugs|draugi|draudzene|priekšnieks|priekšniece|atvaļinājums|atvaļinājumu|māsa|brālis|vecmāmiņa|vectēvs|kaimiņš|kaimiņi|dzimšanas|vārdadiena',
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
