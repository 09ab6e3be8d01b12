import type { TermRow } from './shape.ts';

/**
 * Everyday words for terms of law where the two mean different things. Only phrases in which the wrong reading is the
 * usual one; the terms are those of the Latvian acts on criminal procedure, benefits, rent and exceptional states,
 * from general knowledge of their vocabulary, so each is advice and a hint.
 */
export const terms: readonly TermRow[] = [
  [
    'knab|polici/ja/sti|robežsar/dze/gi|vid … apcietināj/a/usi|arestēj/a/is/usi/uši',
    'aizturēja',
    'policija aiztur, par apcietinājumu lemj tiesa',
  ],
  [
    'apcietināts|arestēt/a/as/i/s … polici/j*/sti|policistiem',
    'aizturēts',
    'policija aiztur, par apcietinājumu lemj tiesa',
  ],
  [
    'aiztur//ēja|aizturē/jusi/juši/ta/ti/ts|notv/erti/erts/ēra|notvērusi … dedzinātāj/s/u|izvarotāj/s/u|krāpniek/i/s/u/us|laupītāj/i/s/u/us|noziedzniek/i/s/u/us|slepkav/a/as/u|vainīg/ais/ie/o/os|zag/le/li/lis/ļi/ļus',
    'aizdomās turētais',
    'vainīgs ir tikai tas, kura vainu atzinusi tiesa',
  ],
  [
    'dedzinātājs|izvarotājs|krāpniek/i/s/u|laupītāj/i/s/u|noziedzniek/i/s|slepkav/a/u|vainīg/ais/ie|zag/li/lis/ļi/ļus beidzot|ir|jau? aizturēt/a/i/s|notvert/i/s|noķert/i/s',
    'aizdomās turētais',
    'vainīgs ir tikai tas, kura vainu atzinusi tiesa',
  ],
  [
    'aizturējām|notvērām|noķēr/a/usi/ām … dedzinātāju|krāpniek/u/us|laupītāj/u/us|noziedzniek/u/us|slepkavu|vainīg/o/os|zag/li/ļus',
    'aizdomās turētais',
    'vainīgs ir tikai tas, kura vainu atzinusi tiesa',
  ],
  [
    'aizdomās|aizturētais|apsūdzēt/ais/ā ir|turētais noziedznieks|vainīg/a/s',
    'apsūdzētais',
    'vainīgs ir tikai tas, kura vainu atzinusi tiesa',
  ],
  [
    'aplaup/a/īja/ījis|aplaupī/juši/ta/tas/ti/ts … auto|automašīn/a/u|dzīvokl/i/is|garāž/a/u|māj/a/as/u|noliktav/a/u|pagrab/s/u|vasarnīc/a/u|šķūn/i/is',
    'apzagts',
    'laupīšana ir ar vardarbību, zādzība – bez tās',
  ],
  [
    'automašīna|dzīvoklis|garāža|māja|noliktava|pagrabs|vasarnīca|šķūnis … aplaupīt/a/as/s',
    'apzagts',
    'laupīšana ir ar vardarbību, zādzība – bez tās',
  ],
  [
    'apz/aga/og|nozag/a/ta/ti/ts/usi/uši|zaga|zagšana|zog … budžet*|iestād*|kas//es/i|līdzekļ*|nodokļ*|pašvaldīb*|valsti',
    'piesavinājās vai izšķērdēja',
    'uzticētu mantu piesavinās, svešu – nozog',
  ],
  ['ārkārtas stāvok/li/lis/lī/ļa', 'ārkārtējā situācija', 'likums pazīst ārkārtējo situāciju un izņēmuma stāvokli'],
  [
    'izsludin* … karastāvokl/i/is',
    'ārkārtējā situācija vai izņēmuma stāvoklis',
    'likums pazīst ārkārtējo situāciju un izņēmuma stāvokli',
  ],
  [
    'mammu|māmiņalg/a/as/u|māmiņu alg/a/as/u/ām',
    'vecāku pabalsts vai maternitātes pabalsts',
    'tie ir divi pabalsti ar dažādiem noteikumiem',
  ],
  ['māmiņalg/a/as/u', 'vecāku pabalsts vai maternitātes pabalsts', 'tie ir divi pabalsti ar dažādiem noteikumiem'],
  ['dekrēta naud/a/as/u|pabalst/s/u', 'maternitātes pabalsts', 'tā to sauc likumā, un tam ir savi termiņi'],
  ['bērn/a/u naud/a/as/iņa/iņu/u', 'ģimenes valsts pabalsts', 'par bērnu ir vairāki pabalsti un nosacījumi atšķiras'],
  [
    'bezdarba|bezdarbniek/a/u alg/a/as/u|naud/a/as/u',
    'bezdarbnieka pabalsts',
    'to piešķir pēc nostrādātā laika un uz laiku',
  ],
  ['invalīdu pensij/a/as/u', 'invaliditātes pensija', 'tai ir savi nosacījumi, un ne katram tā pienākas'],
  ['suņu|tūris/ma/tu nodok/li/lis/ļa/ļi', 'nodeva', 'pašvaldība uzliek nodevu, nodokli nosaka likums'],
  ['autostāvvietas|iebraukšanas|stāvviet/as/u nodokl/i/is', 'maksa vai nodeva', 'nodokli nosaka tikai likums'],
  [
    'sod/a/s/u par … apliecību|izskatīšanu|izsniegšanu|pasi|reģistrāciju',
    'nodeva',
    'par pakalpojumu maksā nodevu, sodu – par pārkāpumu',
  ],
  ['štr/of*/āf*', 'naudas sods', 'sods, līgumsods un nokavējuma nauda ir dažādas lietas'],
  [
    'karantīn/a/u/ā … bērnudārz*|cilvēk*|iedzīvotāj*|klas/e/ei/i|kontaktperson*|mājās|skolēn*|slimniek*|ģimen/e/ei',
    'izolācija vai pašizolācija',
    'karantīnai, izolācijai un pašizolācijai ir dažādi noteikumi',
  ],
  [
    'cilvēk*|klas/e/ei|kontaktperson*|skolēn*|slimniek*|ģimen/e/ei … karantīn/a/u/ā',
    'izolācija vai pašizolācija',
    'karantīnai, izolācijai un pašizolācijai ir dažādi noteikumi',
  ],
  [
    'altum|bezprocentu|pašvaldības|valsts kredīt/a/i/s/u',
    'aizdevums',
    'nosacījumi un patērētāja tiesības atšķiras, nosauciet to, kas ir līgumā',
  ],
  ['nom/a/as/u/ā|nomā/jam/t dzīvok/li/ļa/ļu', 'īre', 'dzīvokli īrē, īrnieka tiesības ir plašākas nekā nomniekam'],
  ['dzīvokļ/a/u nom/a/as|nomniek/am/i/s|nomu', 'īre', 'dzīvokli īrē, īrnieka tiesības ir plašākas nekā nomniekam'],
  ['zemes|zemesgabala|zemi īre//s|īri|īrnieks|īrē//t', 'noma', 'zemi nomā, īrē tikai dzīvojamās telpas'],
  [
    'mobilizācij/a/u|mobiliz/ē/ējam/ēs/ēti … 18|jaunieš*|puišus|studentus',
    'iesaukums valsts aizsardzības dienestā',
    'mobilizācija notiek tikai kara vai apdraudējuma gadījumā',
  ],
  [
    'pierakst/s/u/īt|pierakstīties … adresē|dzīvesviet/u/ā|dzīvoklī',
    'deklarēt dzīvesvietu',
    'dzīvesvietu deklarē, pierakstu likums vairs nepazīst',
  ],
  ['amnest/ija/iju/ēs … nodok*|parād*|sod*', 'parāda dzēšana', 'amnestija ir atbrīvošana no kriminālsoda'],
];
