import type { CheckText } from '../../check.ts';
import { book } from '../books.ts';
import type { PromiseWords } from './words.ts';

/** "Nezaudēs", "nepieaugs", "nemainīsies": Latvian negates twice, so beside "neviens" this form is always there. */
const NEGATED =
  /^ne(?!viens|kas$|kād|kad|liels|sens|taisās|taisas|baidās|baidas|jūtas|dodas|sūdzas|rodas).+(?:[āēīūaeiuo]s|[āēīūaeiuo]si|os|[^t]ies|[kgpmlrbd]s|[^i]sim|simies|[āēīūaeiukgpmlrbd]siet|sieties)$/u;
const NOT_VERB = /(?:īgs|igs|ums|ams|āms|iels|ējs|ejs|iskas|isks|ības|ibas|šanas|sanas)$/u;

export const words: PromiseWords = {
  coming: book(
    'aizsargās*|apdrošinās*|atbalstīs*|atgūs*|atlaidīs|brauks|būs//iet/im|cietīs|dab/ū/ūs*|drīkst//ēs*|dzīvos|gaidīs|iegūs*|ietaupīs*|izsniegs*|mainīsies|maksās*|nebūs|necelsies|nemainīsies|nemaksās*|nepieaugs|nepienāksies|nesodīs*|netiks|nevajadzēs|nevarēs*|nezaudēs*|nopelnīs*|pasargās*|pietiks|piemēros|pienāk/as/sies|piešķir//s*|samaksās*|sasniegs|saņem//at/s*|sedz|segs*|sodīs*|tiks|uzņems*|vajadzēs|vakcinēs*|varēs*|zaudēs*|ārstēs*',
    'būs|ir droš/a/as/i/s|pieejam/a/as/i/s|tiesī/bas/ga/gi/gs',
    'būs|ir … bezmaksas|brīvu|maksas|velti',
    'vienmēr ir? droš/a/as/i/s/ībā|pieejam*',
    'būs|ir vienmēr droš/a/as/i/s/ībā|pieejam*',
    'apmaksājam|dodam|izmaksājam|izsniedzam|kompensējam|piešķiram|sedzam',
    'būs|ir atļaut/a/i/s',
    'atbrauks|atdos|cels|dos|iedos|ieradīsies|nepaliks|paaugstinās|pacels|palīdzēs|pieliks',
    'nepaliek bez',
    'var//at/i/ēs … braukt|būvēt|dabūt|iegūt|izmantot|lietot|makšķerēt|saņemt|ārstēties',
    'nav|vairs jādeklarē|jāiesniedz|jāmaks/ā/ājas|jāreģistrējas|jāsamaksā|jāuzrāda',
    'tagad|turpmāk|vairs … nemaksā|nesaņem|nezaudē',
    'neko nemaks/ā/ās|nezaud/ē/ēs',
  ),
  deliver: book(
    'apmaksās*|apstiprinās*|atcels*|atlīdzinās*|atmaksās*|atrisinās*|attīrīs*|celsies|dubultos*|dzēsīs*|izmaksās*|izremontēs*|izskaudīs*|iztīrīs*|izzudīs|kompensēs*|kritīs|likvidēs*|nodrošinās*|norakstīs*|novērsīs*|palielinās*|pazudīs|pieaugs|piešķirs*|sakārtos*|salabos*|samazinās*|saruks|segs*|uzbūvēs*',
    'būs|tiks … apmaksāt*|apstiprināt*|atcelt*|atlīdzināt*|atrisināt*|attīrīt*|augstāk*|bezmaksas|brīvu|droš/as/i|dzēst*|dārgāk*|izmaksāt*|izremontēt*|kompensēt*|lielāk*|likvidēt*|lētāk*|maksas|mazāk*|norakstīt*|novērst*|palielināt*|sakārtot*|salabot*|samazināt*|segt/as/i/s|tīr/as/i|uzņemt*|velti|zemāk*',
    'ir … bezmaksas|brīvu|maksas|velti',
  ),
  weDeliver: book(
    'apmaksāsim|apstiprināsim|atcelsim|atdosim|atlīdzināsim|atmaksāsim|atrisināsim|attīrīsim|celsim|dubultosim|dzēsīsim|izmaksāsim|izskaudīsim|iztīrīsim|kompensēsim|likvidēsim|maksāsim|necelsim|nepalielināsim|nesamazināsim|nodrošināsim|norakstīsim|pacelsim|palielināsim|panāksim|piešķirsim|sakārtosim|samazināsim|segsim|uzbūvēsim',
  ),
  vow: book(
    'garantēt/a/as/i/s',
    'apsol/am/os/u/ām|apsolāmies|sol/am/os/u/ām|solāmies|zvēr/am/u',
    'var/am/u … apsolīt',
    'dod/am/u garantiju|vārdu',
    'esi//et|var/at/i būt? droš/i/s ,',
    'to apsol/u/ām|garantējam|sol/u/ām',
    'bez ierunām|šaubām',
  ),
  surely: book(
    'noteikti atbalstīs*|atcels*|būs|dabūs*|izmaksās*|kompensēs*|nebūs|netiks|palielinās*|pieaugs|piešķirs*|samazinās*|saņems*|tiks|varēs*',
    'noteikti … dabūs/i/iet|saņems//i/iet|varēsiet',
  ),
  light: book(
    'aizrau/još*/tīb*|atmosfēr*|burvīg*|dej/as/ām|draudzīg*|emocij*|fantastisk*|forš*|garš*|iedvesm*|interesant*|jautr*|kafij*|lielisk*|mūzik*|neaizmirstam*|noskaņ*|piedzīvojum*|priek/s/u|pārsteigum*|skaist*|smaid*|tēj*',
    'atbild*|centīs*|dalīs*|ieklaus*|inform*|lab/o/ot/oties|noskaidro*|pacenst*|padomā*|parād/ām/īs*/īt|pastāst*|pateiks*|pavēst*|paziņo*|publicē*|pārbaud*|sazinā*|turpinā*|uzklaus*|ziņo*',
    'lab/s/u garastāvokl*|laik*|noskaņ*',
  ),
  idiom: book(
    'nekas nedraud|nemainīsies',
    'nekļūs dārgāk*',
    '*im … līdz pēdējam centam',
    'vis/as/iem/us/ām un uzreiz',
    'būs|ir|un droš/a/as/s … vienmēr|vis/iem/ur',
    'ikvienam|visiem bez atļaujas|pārbaud/es/ēm|rindas',
    'drīkst visu',
    'viss ir? atļauts',
    'drīkst|var … bez ierobežojum/a/iem',
    'aizliegumu|bezdarba|ierobežojumu|korupcijas|nabadzības|noziedzības|sodu vairs nav|nebūs',
    'soda nebūs nevienam',
    'visi aizliegumi|ierobežojumi|sodi ir? atcelti',
    'nav nekā bīstama|kaitīga|slikta|ļauna',
    'visu apmaksās|atmaksās|kompensēs|samaksās|segs',
    'apmaksās|atmaksās|kompensēs|samaksās|segs visu',
    'bezdarbs|korupcija|nabadzība|parādi|problēmas|rind/a/as … beigsies|izzudīs|pazudīs',
    'ikvienam|jums|katram|tev|visiem ir? garantēt*',
    'garantēt/a/as/s ikvienam|jums|katram|tev|visiem',
    'nekād/a/as/i/u baktērij*|briesm*|draud*|piesārņojum*|problēm*|risk* … nav|nebūs|nepastāv',
    'nekād/a/as/u citu|jaun/a/u|lieku? atļauju|maks/as/u|maksājumu|nodev*|nodokļ*|pārbaužu|sodu',
    'bez|nav|nebūs absolūti|it|pilnīgi? nekād/a/as/u briesmu|draudu|problēmu|risk/a/u',
    'nav ko baidīties|uztraukties',
    'nav par ko baidīties|uztraukties',
    'bez|nav jebkāda|mazākā|ne|nekāda riska',
    'nav|nebūs|nerad/a/īs nekād* apdraudēj*|baktērij*|blakus*|bīstam*|draud*|problēm*|risk*',
    'nekād/a/u risk/a/u',
    'absolūti|garantēti|pavisam|pilnī/bā/gi|simtprocentīgi droš/a/as/s/u/ība/ību/ībā|nekaitīg*',
    'būs|ir|tas|visiem|ūdens absolūti|garantēti|pavisam|pilnī/bā/gi|simtprocentīgi droši',
    'absolūti|pavisam|pilnīgi|simtprocentīgi droši bērniem|dzer/ams/t|lieto/jam*/t|peldēties|visiem|ēst',
    '100 % droš*|garant*|nekaitīg*',
    '100 procent* droš*|garant*|nekaitīg*',
    'simtprocentīg/a/u droš*|garant*',
    'viss būs|ir bezmaksas',
    'ikvienam|katram|vis/iem/s/u/ām būs|ir? bez|bezmaksas|par|pilnīgi|tikai bez|par brīvu|maksas|velti',
    'ikvienam|katram|vis/iem/ām būs|ir? bez|par brīvu|maksas|velti',
    'viss būs|ir? bez|par brīvu|maksas|velti',
    'cen/a/as/u|maks/a/u|nodok/lis/ļi/ļus|rēķini|tarif/i/s/u nebūs|necels//ies/im|nekāps|nemainīsies|nemaksāsim|nepaaugstinās//im|nepalielinās//ies/im|nepieaugs|netiks',
    'problēm/a/as|rind/as/u … uz visiem laikiem',
    'avāriju|bedru|korupcijas|plūdu|problēm/as/u|rind/as/u … vairs nebūs',
    'vairs nebūs … avāriju|bedru|korupcijas|plūdu|problēmu|rind/as/u',
  ),
  freed: book('vairs nebūs jā*', 'nebūs vairs jā*'),
  person: book('cilvēk/am/s|iedzīvotāj/a/ai/am/s|pacient/am/e/ei/s|pensionār/am/e/ei/s|senior/am/s|ģimen/e/ei'),
  get: book('dabūs|saņems', 'tiks pie'),
  exempt: book(
    'vairs nemaksā/jam/si/siet/sim',
    'ne|nevienu cent/a/u',
    'nav|nebūs|vairs vairs? jāapmaksā|jādeklarē|jāmaks/ā/ājas|jāsamaksā',
    'vairs nav|nebūs jādeklarē|jāiesniedz|jāmaksā|jāpiesakās|jāreģistrējas|jāsamaksā|jāuzrāda',
    'nav|nebūs vairs jādeklarē|jāiesniedz|jāpiesakās|jāreģistrējas|jāuzrāda',
    'nevaja/dzēs/g/got vairs? deklarēt|iesniegt|maksāt|reģistrēt*|samaksāt',
    'drīkst|var//at/i/ēs nedeklarēt|neiesniegt|nemaksāt|nereģistrēt*',
    'vairs nav|nebūs nepieciešam*|vajadzīg*',
    'nav|nebūs vairs nepieciešam*|vajadzīg*',
    'nevienam|vairs nevaja/dzēs/g',
    'maksāt|samaksāt vairs? nebūs|nevaja/dzēs/g',
  ),
  toYou: book(
    'dabūs/i/iet/it|saņems/i/iet/it',
    'jums|jūs|tev|tu … atmaksās|dabūsi*|izmaksās|kompensēs|nebūs|pienāk/as/sies|piešķirs|samaksās|saņem//at/si*',
    'atmaksās|izmaksās|kompensēs|pienāk/as/sies|piešķirs … jums|tev',
    'jums|tev ir tiesības uz',
  ),
  forecast: book(
    'alg/a/as|kompensācijas|pabalst/i/s|pensij/a/as|piemaksas|stipendijas … augs|celsies|dubultosies|kāps|palielināsies|pieaugs|trīskāršosies',
    'celsies|dubultosies|kāps|palielināsies|pieaugs … alg/a/as|pabalst/i/s|pensij/a/as|piemaksas|stipendijas',
    'cenas|maksa|nodevas|nodok/lis/ļi|rēķini|tarif/i/s … kritīs|mazināsies|pazudīs|samazināsies|saruks',
    'kritīs|mazināsies|pazudīs|samazināsies|saruks … cenas|maksa|nodevas|nodok/lis/ļi|rēķini|tarif/i/s',
  ),
  canGet: book(
    'var//at/i/ēs/ēsi|varēsiet … dabūt|iegūt|saņemt',
    'dabū|saņem//iet … atbalst*|atlaid*|kompensāc*|naud*|pabalst*',
  ),
  past: book('*āja|*ēja|*oja|bija|brauca|deva|ieguva|pagājuš*|pērn|saņēma|tika'),
  toAll: book('ikviena/i/m|katra/i/m|vis/iem/ām'),
  always: book('jebk/ad/ur|vienmēr|visur'),
  never: book('nekad'),
  again: book('vairs'),
  gone: book('neapplūdīs|neatkārtosies|nebūs|necels*|nekāps|nenotiks|nepieaugs|neradīsies|netiks'),
  noLonger: book('vairs nekād/a/as/i/u', 'vairs nebūs', 'nebūs vairs', 'ir pagātne|vēsture', 'vairs nedraud'),
  comparing: book('pārāk|tik|tād/a/as/i/s/u'),
  because: book('jo|sakarā|tāpēc'),
  it: 'to',
  that: 'ka',
  repeated: book('neatkārtosies|nenotiks'),
  weShall: book('*āsim|*ēsim|*īsim|*osim|*gsim|*ksim|*psim|*tsim'),
  generic: book('*āsim|*ēsim|*īsim|*simies|*sies'),
  guarantee: book('garant/ē/ējam/ēju/ēs/ēsim/ēšu', 'var/am/u … garantēt'),
  harm: book(
    'neapkaups|neapplūdīs|neatlaidīs*|neatstās*|necietīs|nedzīvos|nekļūs|nenomirs|nenoslīks|nepaliks|nepiedzīvos|nesabruks|nesals|neslimos*|neslēgs*|nesodīs*|netiks|nezaudēs',
  ),
  barred: book('nedrīkst//ēs'),
  feeling: book(
    'neaizmirsīs*|neatk/lās*/āps*|neatteiks*|negribēs*|neizdarīs*|nepados*|nepamanīs*|nepametīs*|nepiedos*|nesapratīs*|neticēs*|neuzzinās*|nezinās*',
  ),
  lesser: book('augstāk/as/i|dubult*|lielāk/a/as/i/u|lētāk//a/as/i/s|mazāk/a/as/i/u|zemāk/as/i'),
  soon: book('beidzot|būs|kļūs|nākotnē|pieņems|tagad|tiks|turpmāk|varēs|ārstēs'),
  given: book(
    'tiek|tiks apmaksāt*|atcelt*|atlīdzināt*|atmaksāt*|dzēst*|izmaksāt*|kompensēt*|norakstīt*|palielināt*|piešķirt*|samazināt*|segt*',
    'apmaksās|atcels|atlīdzinās|atmaksās|dzēsīs|kompensēs|norakstīs|piešķirs|samazinās|segs',
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
