import type { CheckText } from '../../check.ts';
import { book } from '../books.ts';
import type { PromiseWords } from './words.ts';

/** "Nezaudēs", "nepieaugs", "nemainīsies": Latvian negates twice, so beside "neviens" this form is always there. */
const NEGATED =
  /^ne(?!viens|kas$|kād|kad|liels|sens|taisās|taisas|baidās|baidas|jūtas|dodas|sūdzas|rodas).+(?:[āēīūaeiuo]s|[āēīūaeiuo]si|os|[^t]ies|[kgpmlrbd]s|[^i]sim|simies|[āēīūaeiukgpmlrbd]siet|sieties)$/u;
const NOT_VERB = /(?:īgs|igs|ums|ams|āms|iels|ējs|ejs|iskas|isks|ības|ibas|šanas|sanas)$/u;

export const words: PromiseWords = {
  coming: book(
    'saņems*|saņem|saņemat|dabūs*|dabū|būs|būsim|būsiet|nebūs|tiks|netiks|varēs*|nevarēs*|pienākas|pienāksies|nepienāksies|drīkst|drīkstēs*|maksās*|nemaksās*|samaksās*|vajadzēs|nevajadzēs|izmaksās*|piešķirs*|piešķir|atmaksās*|kompensēs*|segs*|sedz|apmaksās*|nodrošinās*|samazinās*|palielinās*|pieaugs|nepieaugs|celsies|necelsies|mainīsies|nemainīsies|zaudēs*|nezaudēs*|iegūs*|iegūst|sasniegs|sodīs*|nesodīs*|atlaidīs|ārstēs*|uzņems*|brauks|vakcinēs*|ietaupīs*|piemēros|atbalstīs*|izsniegs*|aizsargās*|pasargās*|apdrošinās*|atcels*|dzēsīs*|norakstīs*|dzīvos|cietīs|atgūs*|nopelnīs*|gaidīs',
    'ir|būs tiesības|tiesīgs|tiesīgi|tiesīga|pieejams|pieejama|pieejami|pieejamas|drošs|droša|droši|drošas',
    'ir|būs … bezmaksas|velti|brīvu|maksas',
    'vienmēr ir? drošībā|droši|drošs|droša|drošas|pieejam*|pieejams',
    'ir|būs vienmēr drošībā|droši|drošs|droša|drošas|pieejam*',
    'izsniedzam|piešķiram|izmaksājam|dodam|apmaksājam|kompensējam|sedzam',
    'ir|būs atļauts|atļauta|atļauti',
    'pacels|paaugstinās|cels|palīdzēs|nepaliks|atbrauks|ieradīsies|pieliks|dos|iedos|atdos',
    'nepaliek bez',
    'var|varat|vari|varēs … saņemt|dabūt|iegūt|izmantot|braukt|ārstēties|lietot|makšķerēt|būvēt',
    'nav|vairs jāmaksā|jāmaksājas|jāsamaksā|jāiesniedz|jāreģistrējas|jāuzrāda|jādeklarē',
    'vairs|turpmāk|tagad … nemaksā|nezaudē|nesaņem',
    'neko nemaksā|nemaksās|nezaudē|nezaudēs',
  ),
  deliver: book(
    'izmaksās*|atmaksās*|kompensēs*|segs*|apmaksās*|piešķirs*|samazinās*|palielinās*|atcels*|dzēsīs*|norakstīs*|atrisinās*|salabos*|sakārtos*|izremontēs*|likvidēs*|novērsīs*|izskaudīs*|nodrošinās*|uzbūvēs*|dubultos*|attīrīs*|iztīrīs*|atlīdzinās*|apstiprinās*|pazudīs|izzudīs|pieaugs|celsies|palielināsies|dubultosies|samazināsies|kritīs|saruks',
    'tiks|būs … samazināt*|palielināt*|atcelt*|izmaksāt*|kompensēt*|apmaksāt*|segts|segtas|segti|dzēst*|norakstīt*|atrisināt*|salabot*|sakārtot*|izremontēt*|novērst*|likvidēt*|bezmaksas|velti|brīvu|maksas|atlīdzināt*|droši|drošas|tīri|tīras|mazāk*|lielāk*|lētāk*|dārgāk*|augstāk*|zemāk*|apstiprināt*|attīrīt*|uzņemt*',
    'ir … bezmaksas|velti|brīvu|maksas',
  ),
  weDeliver: book(
    'izmaksāsim|atmaksāsim|kompensēsim|segsim|apmaksāsim|piešķirsim|samazināsim|palielināsim|atcelsim|dzēsīsim|norakstīsim|atrisināsim|nodrošināsim|dubultosim|pacelsim|celsim|necelsim|nepalielināsim|nesamazināsim|atdosim|maksāsim|sakārtosim|likvidēsim|izskaudīsim|apstiprināsim|atlīdzināsim|attīrīsim|iztīrīsim|uzbūvēsim|panāksim',
  ),
  vow: book(
    'garantēts|garantēta|garantēti|garantētas',
    'solām|solu|solāmies|solos|apsolām|apsolu|apsolāmies|apsolos|solam|apsolam|zvēru|zvēram',
    'varam|varu … apsolīt',
    'dodam|dodu vārdu|garantiju',
    'esiet|varat|vari|esi būt? droši|drošs ,',
    'to solām|apsolām|garantējam|apsolu|solu',
    'bez šaubām|ierunām',
  ),
  surely: book(
    'noteikti saņems*|tiks|netiks|būs|nebūs|varēs*|izmaksās*|piešķirs*|atbalstīs*|dabūs*|samazinās*|palielinās*|pieaugs|atcels*|kompensēs*',
    'noteikti … saņemsiet|saņems|dabūsiet|varēsiet|saņemsi|dabūsi',
  ),
  light: book(
    'jautr*|interesant*|garš*|lielisk*|emocij*|pārsteigum*|piedzīvojum*|smaid*|prieks|prieku|skaist*|noskaņ*|atmosfēr*|kafij*|tēj*|mūzik*|dejas|dejām|draudzīg*|aizraujoš*|neaizmirstam*|fantastisk*|burvīg*|forš*|aizrautīb*|iedvesm*',
    'atbild*|inform*|pastāst*|ziņo*|paziņo*|pavēst*|dalīs*|parādīs*|parādām|parādīt|pateiks*|turpinā*|padomā*|uzklaus*|ieklaus*|labo|labot|laboties|noskaidro*|pārbaud*|sazinā*|pacenst*|centīs*|publicē*',
    'labs|labu garastāvokl*|laik*|noskaņ*',
  ),
  idiom: book(
    'nekas nemainīsies|nedraud',
    'ir|būs|un drošs|droša|drošas … visiem|visur|vienmēr',
    'visiem|ikvienam bez rindas|pārbaudes|pārbaudēm|atļaujas',
    'drīkst visu',
    'viss ir? atļauts',
    'ierobežojumu|aizliegumu|sodu|noziedzības|korupcijas|nabadzības|bezdarba vairs nav|nebūs',
    'soda nebūs nevienam',
    'bez ierobežojuma|ierobežojumiem',
    'visi ierobežojumi|aizliegumi|sodi ir? atcelti',
    'nav nekā bīstama|kaitīga|ļauna|slikta',
    'visu apmaksās|segs|samaksās|atmaksās|kompensēs',
    'apmaksās|segs|samaksās|atmaksās|kompensēs visu',
    'rindas|rinda|problēmas|nabadzība|bezdarbs|korupcija|parādi … pazudīs|izzudīs|beigsies',
    'tev|jums|visiem|ikvienam|katram ir? garantēt*',
    'garantēts|garantēta|garantētas tev|jums|visiem|ikvienam|katram',
    'nekādu|nekādas|nekāda|nekādi baktērij*|risk*|draud*|briesm*|piesārņojum*|problēm* … nav|nebūs|nepastāv',
    'nekādu|nekādas|nekāda jaunu|jauna|citu|lieku? nodokļ*|nodev*|sodu|maksu|maksas|maksājumu|atļauju|pārbaužu',
    'nav|nebūs|bez absolūti|pilnīgi|it? nekāda|nekādu|nekādas riska|risku|briesmu|draudu|problēmu',
    'nav ko baidīties|uztraukties',
    'nav par ko uztraukties|baidīties',
    'nav|bez nekāda|jebkāda|ne|mazākā riska|riska',
    'nav|nebūs|nerada|neradīs nekād* risk*|draud*|apdraudēj*|bīstam*|blakus*|baktērij*|problēm*',
    'nekādu|nekāda risku|riska',
    'pilnīgi|absolūti|simtprocentīgi|garantēti|pavisam|pilnībā drošs|droša|drošas|drošu|drošība|drošību|drošībā|nekaitīg*',
    'ir|būs|visiem|ūdens|tas pilnīgi|absolūti|simtprocentīgi|garantēti|pavisam|pilnībā droši',
    'pilnīgi|absolūti|simtprocentīgi|pavisam droši lietot|lietojam*|dzert|dzerams|peldēties|ēst|visiem|bērniem',
    '100 % droš*|nekaitīg*|garant*',
    '100 procent* droš*|nekaitīg*|garant*',
    'simtprocentīga|simtprocentīgu droš*|garant*',
    'viss ir|būs bezmaksas',
    'viss|visu|visiem|visām|ikvienam|katram ir|būs? bez|par|pilnīgi|bezmaksas|tikai bez|par maksas|brīvu|velti',
    'visiem|visām|ikvienam|katram ir|būs? par|bez brīvu|velti|maksas',
    'viss ir|būs? par|bez brīvu|velti|maksas',
    'cenas|cena|cenu|tarifs|tarifi|tarifu|nodokļi|nodoklis|nodokļus|maksa|maksu|rēķini nepieaugs|nekāps|nemainīsies|necelsies|netiks|necels|necelsim|nepalielinās|nepalielināsim|nepalielināsies|nepaaugstinās|nepaaugstināsim|nebūs|nemaksāsim',
    'problēma|problēmas|rindas|rindu … uz visiem laikiem',
    'rindu|rindas|problēmu|problēmas|korupcijas|plūdu|avāriju|bedru … vairs nebūs',
    'vairs nebūs … rindu|rindas|problēmu|korupcijas|plūdu|avāriju|bedru',
  ),
  exempt: book(
    'vairs nemaksājam|nemaksāsim|nemaksāsiet|nemaksāsi',
    'ne|nevienu centa|centu',
    'nebūs|nav|vairs vairs? jāmaksā|jāmaksājas|jāsamaksā|jādeklarē|jāapmaksā',
    'vairs nav|nebūs jāmaksā|jāsamaksā|jāiesniedz|jāreģistrējas|jāuzrāda|jādeklarē|jāpiesakās',
    'nebūs|nav vairs jāiesniedz|jāreģistrējas|jāuzrāda|jādeklarē|jāpiesakās',
    'nevajag|nevajadzēs|nevajagot vairs? maksāt|deklarēt|iesniegt|reģistrēt*|samaksāt',
    'var|varat|vari|varēs|drīkst nemaksāt|neiesniegt|nedeklarēt|nereģistrēt*',
    'vairs nav|nebūs vajadzīg*|nepieciešam*',
    'nav|nebūs vairs vajadzīg*|nepieciešam*',
    'vairs|nevienam nevajadzēs|nevajag',
    'maksāt|samaksāt vairs? nevajag|nevajadzēs|nebūs',
  ),
  toYou: book(
    'saņemsiet|saņemsi|dabūsiet|dabūsi|saņemsit|dabūsit',
    'jums|tev|jūs|tu … pienākas|pienāksies|saņemsi*|dabūsi*|nebūs|samaksās|izmaksās|piešķirs|atmaksās|kompensēs|saņemat|saņem',
    'pienākas|pienāksies|izmaksās|piešķirs|atmaksās|kompensēs … jums|tev',
    'jums|tev ir tiesības uz',
  ),
  forecast: book(
    'pensijas|pensija|algas|alga|pabalsti|pabalsts|stipendijas|piemaksas|kompensācijas … pieaugs|palielināsies|dubultosies|celsies|kāps|augs|trīskāršosies',
    'pieaugs|palielināsies|dubultosies|celsies|kāps … pensijas|pensija|algas|alga|pabalsti|pabalsts|stipendijas|piemaksas',
    'nodokļi|nodoklis|tarifi|tarifs|cenas|rēķini|nodevas|maksa … samazināsies|kritīs|saruks|pazudīs|mazināsies',
    'samazināsies|kritīs|saruks|pazudīs|mazināsies … nodokļi|nodoklis|tarifi|tarifs|cenas|rēķini|nodevas|maksa',
  ),
  canGet: book(
    'var|varat|vari|varēs|varēsiet|varēsi … saņemt|dabūt|iegūt',
    'saņem|saņemiet|dabū … pabalst*|naud*|atlaid*|kompensāc*|atbalst*',
  ),
  past: book('bija|tika|saņēma|brauca|deva|ieguva|pērn|pagājuš*|*āja|*ēja|*oja'),
  toAll: book('visiem|visām|ikvienam|katram|katrai|ikvienai'),
  always: book('vienmēr|visur|jebkur|jebkad'),
  never: book('nekad'),
  again: book('vairs'),
  gone: book('nepieaugs|necels*|nekāps|nebūs|netiks|nenotiks|neatkārtosies|neapplūdīs|neradīsies'),
  noLonger: book(
    'vairs nekādu|nekādas|nekāda|nekādi',
    'vairs nebūs',
    'nebūs vairs',
    'ir vēsture|pagātne',
    'vairs nedraud',
  ),
  comparing: book('tik|tāds|tāda|tādu|tādi|tādas|pārāk'),
  because: book('jo|tāpēc|sakarā'),
  it: 'to',
  that: 'ka',
  repeated: book('neatkārtosies|nenotiks'),
  weShall: book('*āsim|*ēsim|*īsim|*osim|*gsim|*ksim|*psim|*tsim'),
  generic: book('*āsim|*ēsim|*īsim|*simies|*sies'),
  guarantee: book('garantējam|garantēju|garantē|garantēsim|garantēšu|garantēs', 'varam|varu … garantēt'),
  harm: book(
    'nesodīs*|neslēgs*|neatstās*|nedzīvos|nepaliks|necietīs|nesals|neslimos*|neatlaidīs*|netiks|nekļūs|nenomirs|nenoslīks|nezaudēs|neapkaups|nepiedzīvos|nesabruks|neapplūdīs',
  ),
  barred: book('nedrīkst|nedrīkstēs'),
  feeling: book(
    'neaizmirsīs*|nepametīs*|neatkāps*|nepiedos*|nezinās*|nesapratīs*|nepamanīs*|neuzzinās*|neatteiks*|negribēs*|neatklās*|neticēs*|neizdarīs*|nepados*',
  ),
  lesser: book(
    'mazāki|mazāka|mazākas|mazāku|lielāki|lielāka|lielākas|lielāku|zemāki|zemākas|augstākas|augstāki|lētāk|lētāka|lētākas|lētāki|lētāks|dubult*',
  ),
  soon: book('būs|tagad|turpmāk|beidzot|kļūs|tiks|varēs|pieņems|ārstēs|nākotnē'),
  given: book(
    'tiks|tiek dzēst*|izmaksāt*|kompensēt*|atmaksāt*|palielināt*|samazināt*|atcelt*|segt*|segti|segtas|piešķirt*|norakstīt*|atlīdzināt*|apmaksāt*',
    'dzēsīs|kompensēs|atmaksās|samazinās|atcels|segs|piešķirs|norakstīs|atlīdzinās|apmaksās',
  ),
  sameThing: (absolute, noun) => {
    const ending = /^vis(i|as|iem|ām|am|us)$/u.exec(absolute)?.[1];
    return ending !== undefined && noun.endsWith(ending);
  },
  negatedFuture: (key) => NEGATED.test(key) && !NOT_VERB.test(key),
};

export const text: CheckText = {
  title: 'Solījums bez nosacījumiem',
  message: ({ kind }) => (kind === 'safety' ? 'Pārāk drošs apgalvojums.' : 'Solījums bez nosacījumiem.'),
  why: ({ kind }) => WHY[kind ?? ''] ?? GENERAL,
  example: {
    bad: 'Visi saņems pabalstu.',
    good: 'Pabalstu no 1. janvāra saņems ģimenes, kuru ienākumi ir mazāki par 400 eiro uz cilvēku: [saite]',
  },
};

const GENERAL = 'Kam tas nepienāksies, tas jutīsies maldināts. Nosauciet, kam un kad, vai pievienojiet saiti.';

const WHY: Record<string, string> = {
  benefit: 'Kam pabalsts nepienāksies, tas jutīsies maldināts. Nosauciet, kam un kad, vai pievienojiet saiti.',
  safety:
    'Ja kaut viens gadījums būs citāds, iestādei vairs neticēs. Nosauciet, kas pārbaudīts un kad, vai pievienojiet avotu.',
  exempt:
    'Kam tomēr būs jāmaksā vai jāpiesakās, tas jutīsies maldināts. Nosauciet, uz ko tas attiecas un no kura datuma.',
  vow: 'Iestādes solījumu uztver kā saistību. Nosauciet nosacījumus un termiņu vai rakstiet, kas ir plānots.',
};
