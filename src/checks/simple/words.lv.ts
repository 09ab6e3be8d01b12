import { booksIn } from './books.ts';
import type { GroupWords } from './words.ts';

const book = booksIn('lv');

/**
 * Latvian words of the group. Bare absolutes stand in 8.6 % of ordinary posts, so none counts alone
 * (23,772 posts counted); a stem is written so that past tense falls out where it can ("saņem*", not "saņēm*").
 */
export const lv: GroupWords = {
  everyone: book(
    'vis/as/i/iem/us/ām',
    'ikvien/a/ai/am/s/u',
    'ikkatr/a/ai/am/s/u|katr/a/ai/am/s/u',
    'jebkur/a/ai/am/u/š',
    'jebk/ad/ur|vienmēr|visur',
    'visam ciemam|novadam',
    'visai pilsētai|sabiedrībai|tautai',
  ),
  nobody: book('nevien/a/ai/am/s/u/ā', 'nek/ad/am/as/o/ur', 'nekād/a/am/as/i/iem/s/u/us/ām'),
  whoever: book(
    'ikvien/am/s|jebkurš|katr/am/s|vis/i/iem , kam|kas|kur/am/i/iem/š to? grib//as/ēs|ienāks|palūgs|patīk|prasīs|vēlas|vēlēsies',
  ),
  notAbsolute: book(
    'paldies|pateicamies|pateic/os/ība … ikvienam|katram|vis/iem/ām',
    'ikvienam|katram|vis/iem/ām … paldies',
    'labdien|labrīt|labvakar|sveic/am/ieni/iens|sveiki|čau … vis/i/iem/us/ām',
    'ikvienam|vis/iem/ām … gaiš*|jauk*|laimīg*|mierīg*|novēl*|priecīg*|skaist*|veiksm*|vēlam',
    'novēl/am/u|vēlam … ikvienam|katram|vis/iem/ām',
    'ikvien/am/s/u|katrs|vis/as/i/iem/us … aicin*|gaid/ām/īs*/īt*|interesent*|jābūt|jānāk|laipni|mīļi',
    'aicin*|gaid*|lūdzam|uzrunā* … ikvien/s/u|katru|vis/as/i/us',
    'ikvien/am/s|katr/am/s|nevien/am/s|vis/as/i/iem/us/ām , kam|kas|kur/a/ai/am/as/i/iem/u/us/ām/š',
    'vis/as/i/iem/us tie//m|tos|tās|šie//m|šos|šīs',
    'gandrīz|ne|nebūt|praktiski|teju ikvien/am/s|katr/am/s|nekas|nevien/am/s|vienmēr|vis/as/i/iem/ur/us/ām',
    'vis/as/i kopā',
    'vis/as/iem/pār/u/us dien*|gad*|jautājum*|laik*|mūž*|nakt*|nedēļ*|neskaidrīb*|vasar*|ziem*',
    'katr/a/s/u/ā ceturtdien*|dien*|gad*|minūt*|mēnes*|nedēļ*|otr*|piektdien*|pirmdien*|reiz*|rīt*|sestdien*|sol*|stund*|svētdien*|treš*|vakar*',
    'visiem sen|skaidr*|zinām*',
    'ikvien/am/s|katr/a/ai/am/s|nevien/am/s no jums|mums|tiem|viņiem|šiem|šīm',
    'ikvienam|katram|visiem … ir? tiesības uz aizsardzīb*|atpūt*|brīvīb*|cieņ*|droš/u/ību|dzīv*|informācij*|izglītīb*|privāt*|veselīb*|vārda',
    'mums|mēs|visi ceram|esam|gribam|mīlam|vēlamies|zin//a/ām',
    'nekas cits|nav|īpaš*',
    'neko citu|darīt|nezin*|vairāk',
    'ar vis/iem/ām ar|no',
    'uz visiem laikiem',
    'pāri visam',
    'uz visiem jautājum*|komentār*|vēstul*|ziņ*|zvan*',
  ),
  closed: book(
    'abas|abi//em|abām|astoņ/as/i/iem|desmit|deviņ/as/i/iem|div/as/i/iem|divpadsmit|divām|piec/as/i/iem/ām|septiņ/as/i/iem|seš/as/i/iem/ām|trim|trīs|četr/as/i/iem/ām',
  ),
  money: book(
    '€|aizdevum*|akcīz*|alg/a/ai/as/u/ām|apmaks*|atlai/de/des/di/dēm/žu|atlīdzīb*|atmaks*|atvieglojum*|bezmaksas|cen/a/as/u/ām|dotācij*|eir/iem/o|eur|finansējum*|izmaks*|jāmaksā|jāsamaks*|kompens/āc*/ē*|kredīt*|līdzmaks*|maks/a/ai/as/u/ā/ās*/āt|naud*|nemaksā*|nod/ev*/ok*|pabalst*|parād/i/iem/s/u/us|pensij*|piemaks*|prēmij*|pvn|rēķin*|samaks*|sod/a/i/iem/s/u/us/īs*/īt*|stipendij*|subsīdij*|tarif*',
    'atbalst/s/u',
    'bez maksas',
    'par brīvu|velti',
    'bez|pie atbalsta|naudas|palīdzības',
    'zaudējum*',
  ),
  rights: book(
    'apkur*|apliecīb*|aprūp*|atļau/j*/ta/tas/ti/ts|biļet*|bērnudārz*|darbaviet/as/u|darb/s/u|dator/s/u|drīkst//ēs*|dzīvok/li*/ļ*|elektrīb*|internet/s/u|invaliditāt*|izglītīb*|licenc*|medikament*|mājok/li/lis/ļ*|operācij*|pakalpojum*|palīdzīb/a/as/u|pas/es/i|pienāk/as/sies|pilsonīb*|pot/e/es/i|pusdien*|rind/as/u/ā/ām|siltum*|slimnīc*|stāvviet*|tiesī/b*/g*|transport*|vakcīn*|vīz/a/as/u|zāl/es/ēm|zāļu|ārst/a/i/iem/s/u|ārstēšan*|ēdināšan*',
    'viet/a/as/u … bērnudārz*|dārz*|grup*|pansionāt*|skol*',
    'darba viet/a/as/u',
  ),
  duty: book(
    'aizlie*|birokrātij*|deklarāc*|dienest*|dokument*|ierobežojum*|iesauk*|iesniegum*|jādeklar*|jāiesniedz|jāmaks*|jāpiereģistr*|jāreģistr*|jāsamaks*|jāuzrāda|jāvakcinē*|karteris|mantojum*|obligāt*|pienākum*|pieteikum*|pārbaud*|reģistr*',
  ),
  safety: book(
    'apdraud*|avārij*|aļģ*|baktērij*|bezdarb*|blakusparādīb*|bīstam*|cietīs|draud//i/u|droš/a/as/s/u/ā/ība/ības/ību/ībā|inficē*|kaitīg*|kiberuzbrukum*|korupcij*|maluzvej*|nabadzīb*|nedrošs|nekaitīg*|noplūd*|noziedz*|piesārņ*|plūd/i/iem/os/u/us|radiāc*|risk/a/i/iem/s/u|saslim*|veselīb*|vīrus*|zilaļģ*',
    'dat/i/iem/u/us',
  ),
  works: book(
    'autobusi|bedr/e/es/u|bērnudārzi|ceļ/i/u/us|ezer/i/u/us|grupas|iel/a/as/u|iesniegumus|jautājumus|klases|krastus|laipas|mājas|pieteikumus|pludmales|problēm/a/as/u|purvus|skol/a/as/u|slimnīc/as/u|tilt/i/us|upe//s|upi|vilcieni|ēkas|ūdeņus',
  ),
  groups: book(
    'autovadītājiem|braucējiem|bēgļiem|bērniem|iedzīvotājiem|invalīdiem|jaunajiem|jauniešiem|jums|jūs|lauksaimniekiem|makšķerniekiem|mammām|mazuļiem|mediķiem|māmiņām|novadniekiem|pacientiem|pasažieriem|pensionāriem|policistiem|rīdziniekiem|senioriem|skolotājiem|skolēniem|slimniekiem|strādniekiem|strādājošajiem|studentiem|tev//i|tētiem|uzņēmumiem|uzņēmējiem|vecākiem|zemniekiem|ārstiem|ģimenēm',
    'bērni|iedzīvotāji|pacienti|pensionāri|rīdzinieki|seniori|skolēni|studenti',
  ),
  benefit: book(
    '€|atlaid/e/es/i|atlīdzīb*|atvieglojum*|bezmaksas|dotācij*|dzīvok/l*/ļ*|eiro|eur|kompensāc*|naud*|pabalst*|pensij*|piemaks*|prēmij*|stipendij*|subsīdij*',
    'atbalst/am/s/u',
    'viet/a/u … bērnudārz*|pansionāt*',
  ),
  free: book('bezmaksas', 'bez maksas', 'par brīvu|velti', 'par baltu velti'),
  otherFree: book('par brīvu|velti … tikai'),
  condition: book(
    'ja|jeb',
    'atbilstoši|atkarī/b*/g*|bāreņ*|daudzbērnu|deklarē/ju*/t*|ienākumiem|izņemot|izņēmum*|kritērij*|maznodrošināt*|nosacījum*|represēt*|trūcīg*|vecum/a/u/ā',
    'ar invaliditāt*|nosacījum*',
    ', kam|kur/ai/am/as/i/iem/u/us/ām/š',
    'autovadītāji|bērni|cilvēki|darbinieki|iedzīvotāji|pensionāri|personas|seniori|skolēni|studenti|tas|tie//m|tās|uzņēm/umi/ēji|vadītāji|vecāki|ģimenes|īpašnieki , kas',
    '*iem|*ām|*ji|*ki|*as|*es , kas',
    'tikai|vienīgi ar|tad|tie//m|tām|tās',
  ),
  courtesy: book(
    'ja ir|jums|kaut|radušies|radīsies|rodas|tev|vēl … ierosinājum*|jautājum*|kas|ko|neskaidr*|problēm*|šaub*',
    'ja domājat|grib/at/i|interesē|kas|nesaprot*|nezin/i/āt|nu|patīk|piekrīt*|var/at/i|vēlaties|vēlies',
    'it|kaut|kā|nu|pat|un ja',
    'ja vien',
    'bez|nekād* jebkād*|kādiem|liekiem|nekād*? izņēmum*|kritērij*|nosacījum*',
    'bez|nekād/i/u izņēmum*|kritērij*|nosacījum*',
  ),
  hedge: book(
    'aicinām|aplēs*|apmēram|apsver*|aptuveni|būtu|centī*|cer//am/u|diskut*|domājam*|gandrīz|grib/am/ētu|iecer/e/ēta/ēts|ierosin*|iespējam*|kaut|laikam|lielākoties|mērķis|mēģinā*|orientējoši|parasti|paredz//am/ēta/ēti/ēts|plān/o/ojam/ota/otas/oti/ots|priekšlikum*|prognoz*|pārsvarā|sapņo*|saņemtu|strādā/jam/sim|tiecamies|var/būt/ētu|visticamāk|vēlamies|vēlētos',
    'droši vien',
    'līdzšinēj*|pagaidām|pašlaik|šobrīd nav|nezin*',
    'līdz šim',
    'sol/a/ot/īja|solīj/is/usi',
    'negribam|nespējam|nevar//am|neviens apgalvot|apsolīt|garantēt|solīt',
  ),
  law: book(
    'direktīv*|pant/a/s/u/ā|regul/a/as/ā|satversm*',
    'likum/i/os/s/ā|noteikum/i/os|saistoš/ajos/ie nosaka|noteik/ta/ti/ts/umi|noteikum/iem/os|paredz//ēts|prasa',
    '*as|*es|*bu|*ku|*a|*cu|*ju likum/a/am/s/u/ā',
    'noteikum/i/os/u nr',
    'saskaņā ar',
  ),
  source: book(
    'plašāk|sīkāk|vairāk informācij*|lasi|lasiet|:|mājaslap*|tīmekļ*|komentār*|pielikum*|saite|saitē|par|skat|uzzin*',
    'informācij/a/u|kārtību|plašāk|sīkāk|vairāk|visu … attēlā|komentār*|mājaslap*|pielikum*|portālā|saitē|tīmekļ*|vietn*',
    'las/i/iet|mekl/ē/ējiet|skat//ies/iet … attēlā|komentār*|mājaslap*|pielikum*|portālā|saitē|tīmekļ*|vietnē|zemāk|še|šeit',
    'pēc … aplēs*|aprēķin*|aptauj*|datiem|pētījum*',
    'aptauj*|avot/i/s|csp|laboratorij*|mērījum*|pētījum/a/ā|statistik*',
    ', apliecina|informē|liecina|norāda|rāda',
    'analīz*|dati apliecina|apstiprina|liecina|parāda|rāda',
  ),
  date: book(
    'aprīl*|august*|decembr*|februār*|janvār*|jūlij*|jūnij*|maij/a/am/s/u/ā|mart//a/am/s/u/ā|novembr*|oktobr*|septembr*',
    'brīvdienās|ceturtdien*|otrdien*|piektdien*|pirmdien*|sestdien*|svētdien*|trešdien*',
    'plkst|pulksten*',
    'gada beig*|laikā|sākum*|vidū',
    'nākam/ajā/ā|šajā|šī gada|mēneša|nedēļas beig*|sākum*',
  ),
  near: book('parīt|rīt|vakar|šodien|šonakt|šonedēļ|šorīt|šovakar'),
  denial: book(
    'baum/as/o*|dezinformāc*|krāpnie*|maldin*|mel/i/īg*|mīt/i/s/u|nepaties*|netic/i/iet|tenkas|vilt/u/us|viltvārž*',
    'nav patiesība|taisnība|tiesa|tā',
  ),
  event: book(
    'apmeklētāj*|balv*|basketbol*|dalīb*|darbnīc*|dāvan*|egl*|ball/e/i/ē|dziesm/as/u|ekskursij*|estrād*|festivāl*|film/a/as/u|futbol*|gadatirg*|hokej*|ieej/a/as|izrād*|izstād*|kafij*|kino|koncert*|konferenc*|konkurs*|lekcij*|loterij*|muzej*|nodarbīb*|pasākum*|pārgājien*|radoš/ā/ās|sacensīb*|seminār*|skrējien*|svētk/i/os/u|talk/a/as/u/ā|treniņ*|tēj/as/u|vies/i/iem|vingroš*|zoodārz*|zup*',
  ),
  opensNoClaim: new Set(['vai', 'lai']),
  joins: new Set(
    'ka un lai bet jo ja kas kuri kuras kuru kuriem kurām kurš kura kad tāpēc taču kā vai tomēr nevis tad kur kamēr'.split(
      ' ',
    ),
  ),
};
