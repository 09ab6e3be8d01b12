import type { CheckText } from '../../check.ts';
import type { TermRow } from './words.ts';

/**
 * Everyday words for terms of law where the two mean different things. Only phrases in which the wrong reading is the
 * usual one; the terms are those of the Latvian acts on criminal procedure, benefits, rent and exceptional states,
 * from general knowledge of their vocabulary, so each is advice and a hint.
 */
export const terms: readonly TermRow[] = [
  [
    'policija|policisti|robežsardze|robežsargi|vid|knab … arestēja|apcietināja|arestējusi|apcietinājusi|arestējuši|arestējis',
    'aizturēja',
    'policija aiztur, par apcietinājumu lemj tiesa',
  ],
  [
    'arestēts|arestēta|arestēti|arestētas|apcietināts … policij*|policisti|policistiem',
    'aizturēts',
    'policija aiztur, par apcietinājumu lemj tiesa',
  ],
  [
    'aizturēts|aizturēta|aizturēti|aizturēja|aizturējusi|aizturējuši|aiztur|notverts|notverti|notvēra|notvērusi … zaglis|zagli|zagļi|zagļus|zagle|slepkava|slepkavu|slepkavas|laupītājs|laupītāju|laupītāji|laupītājus|noziedznieks|noziedznieku|noziedznieki|noziedzniekus|krāpnieks|krāpnieku|krāpnieki|krāpniekus|izvarotājs|izvarotāju|vainīgais|vainīgo|vainīgie|vainīgos|dedzinātājs|dedzinātāju',
    'aizdomās turētais',
    'vainīgs ir tikai tas, kura vainu atzinusi tiesa',
  ],
  [
    'zaglis|zagli|zagļi|zagļus|slepkava|slepkavu|laupītājs|laupītāju|laupītāji|noziedznieks|noziedznieki|krāpnieks|krāpnieki|krāpnieku|izvarotājs|vainīgais|vainīgie|dedzinātājs ir|jau|beidzot? aizturēts|aizturēta|aizturēti|notverts|notverti|noķerts|noķerti',
    'aizdomās turētais',
    'vainīgs ir tikai tas, kura vainu atzinusi tiesa',
  ],
  [
    'noķēra|noķērām|noķērusi|notvērām|aizturējām … zagli|zagļus|slepkavu|laupītāju|laupītājus|noziedznieku|noziedzniekus|krāpnieku|krāpniekus|vainīgo|vainīgos|dedzinātāju',
    'aizdomās turētais',
    'vainīgs ir tikai tas, kura vainu atzinusi tiesa',
  ],
  [
    'apsūdzētais|apsūdzētā|aizdomās|aizturētais ir|turētais vainīgs|vainīga|noziedznieks',
    'apsūdzētais',
    'vainīgs ir tikai tas, kura vainu atzinusi tiesa',
  ],
  [
    'aplaupīts|aplaupīta|aplaupīti|aplaupītas|aplaupīja|aplaupījuši|aplaupījis|aplaupa … dzīvoklis|dzīvokli|māja|māju|mājas|vasarnīca|vasarnīcu|garāža|garāžu|šķūnis|šķūni|automašīna|automašīnu|auto|noliktava|noliktavu|pagrabs|pagrabu',
    'apzagts',
    'laupīšana ir ar vardarbību, zādzība – bez tās',
  ],
  [
    'dzīvoklis|māja|vasarnīca|garāža|šķūnis|automašīna|noliktava|pagrabs … aplaupīts|aplaupīta|aplaupītas',
    'apzagts',
    'laupīšana ir ar vardarbību, zādzība – bez tās',
  ],
  [
    'nozaga|nozagusi|nozaguši|nozagts|nozagta|nozagti|zog|zaga|zagšana|apzaga|apzog … valsti|budžet*|iestād*|pašvaldīb*|nodokļ*|kas|kasi|kases|līdzekļ*',
    'piesavinājās vai izšķērdēja',
    'uzticētu mantu piesavinās, svešu – nozog',
  ],
  [
    'ārkārtas stāvoklis|stāvokli|stāvokļa|stāvoklī',
    'ārkārtējā situācija',
    'likums pazīst ārkārtējo situāciju un izņēmuma stāvokli',
  ],
  [
    'izsludin*|izsludināts … karastāvoklis|karastāvokli',
    'ārkārtējā situācija vai izņēmuma stāvoklis',
    'likums pazīst ārkārtējo situāciju un izņēmuma stāvokli',
  ],
  [
    'māmiņu|māmiņalga|māmiņalgas|māmiņalgu|mammu alga|algas|algu|algām',
    'vecāku pabalsts vai maternitātes pabalsts',
    'tie ir divi pabalsti ar dažādiem noteikumiem',
  ],
  [
    'māmiņalga|māmiņalgas|māmiņalgu',
    'vecāku pabalsts vai maternitātes pabalsts',
    'tie ir divi pabalsti ar dažādiem noteikumiem',
  ],
  [
    'dekrēta nauda|naudu|naudas|pabalsts|pabalstu',
    'maternitātes pabalsts',
    'tā to sauc likumā, un tam ir savi termiņi',
  ],
  [
    'bērnu|bērna nauda|naudas|naudu|naudiņa|naudiņu',
    'ģimenes valsts pabalsts',
    'par bērnu ir vairāki pabalsti un nosacījumi atšķiras',
  ],
  [
    'bezdarbnieku|bezdarbnieka|bezdarba alga|algu|algas|nauda|naudu|naudas',
    'bezdarbnieka pabalsts',
    'to piešķir pēc nostrādātā laika un uz laiku',
  ],
  ['invalīdu pensija|pensiju|pensijas', 'invaliditātes pensija', 'tai ir savi nosacījumi, un ne katram tā pienākas'],
  [
    'suņu|tūristu|tūrisma nodoklis|nodokli|nodokļa|nodokļi',
    'nodeva',
    'pašvaldība uzliek nodevu, nodokli nosaka likums',
  ],
  [
    'stāvvietas|stāvvietu|autostāvvietas|iebraukšanas nodoklis|nodokli',
    'maksa vai nodeva',
    'nodokli nosaka tikai likums',
  ],
  [
    'sods|sodu|soda par … reģistrāciju|izsniegšanu|izskatīšanu|apliecību|pasi',
    'nodeva',
    'par pakalpojumu maksā nodevu, sodu – par pārkāpumu',
  ],
  ['štrāf*|štrof*', 'naudas sods', 'sods, līgumsods un nokavējuma nauda ir dažādas lietas'],
  [
    'karantīnā|karantīna|karantīnu … cilvēk*|iedzīvotāj*|skolēn*|klase|klasi|klasei|ģimene|ģimenei|bērnudārz*|slimniek*|kontaktperson*|mājās',
    'izolācija vai pašizolācija',
    'karantīnai, izolācijai un pašizolācijai ir dažādi noteikumi',
  ],
  [
    'cilvēk*|skolēn*|klase|klasei|ģimene|ģimenei|kontaktperson*|slimniek* … karantīnā|karantīna|karantīnu',
    'izolācija vai pašizolācija',
    'karantīnai, izolācijai un pašizolācijai ir dažādi noteikumi',
  ],
  [
    'valsts|pašvaldības|altum|bezprocentu kredīts|kredītu|kredīti|kredīta',
    'aizdevums',
    'nosacījumi un patērētāja tiesības atšķiras, nosauciet to, kas ir līgumā',
  ],
  [
    'noma|nomas|nomu|nomāt|nomā|nomājam dzīvokļa|dzīvokli|dzīvokļu',
    'īre',
    'dzīvokli īrē, īrnieka tiesības ir plašākas nekā nomniekam',
  ],
  [
    'dzīvokļa|dzīvokļu noma|nomas|nomu|nomnieks|nomnieki|nomniekam',
    'īre',
    'dzīvokli īrē, īrnieka tiesības ir plašākas nekā nomniekam',
  ],
  ['zemes|zemesgabala|zemi īre|īres|īrē|īrēt|īri|īrnieks', 'noma', 'zemi nomā, īrē tikai dzīvojamās telpas'],
  [
    'mobilizē|mobilizēs|mobilizējam|mobilizēti|mobilizācija|mobilizāciju … jaunieš*|studentus|puišus|18',
    'iesaukums valsts aizsardzības dienestā',
    'mobilizācija notiek tikai kara vai apdraudējuma gadījumā',
  ],
  [
    'pierakstīties|pierakstīt|pieraksts|pierakstu … dzīvesvietā|dzīvesvietu|adresē|dzīvoklī',
    'deklarēt dzīvesvietu',
    'dzīvesvietu deklarē, pierakstu likums vairs nepazīst',
  ],
  ['amnestija|amnestiju|amnestēs … nodok*|parād*|sod*', 'parāda dzēšana', 'amnestija ir atbrīvošana no kriminālsoda'],
];

export const text: CheckText = {
  title: 'Ikdienas vārds likuma vārda vietā',
  message: ({ word, rather }) => `Vai ar «${word}» domāts «${rather}»?`,
  why: ({ differs }) => `Tas maina jēgu: ${differs}.`,
  example: { bad: 'Policija aizturēja zagli.', good: 'Policija aizturēja zādzībā aizdomās turēto.' },
};
