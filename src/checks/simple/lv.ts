import { book } from './books.ts';
import type { GroupWords } from './words.ts';

/**
 * Latvian words of the group. Bare absolutes stand in 8.6 % of ordinary posts, so none counts alone
 * (23,772 posts counted); a stem is written so that past tense falls out where it can ("saņem*", not "saņēm*").
 */
export const lv: GroupWords = {
  everyone: book(
    'visi|visas|visiem|visām|visus',
    'ikviens|ikviena|ikvienam|ikvienai|ikvienu',
    'katrs|katra|katram|katrai|katru|ikkatrs|ikkatra|ikkatram|ikkatrai|ikkatru',
    'jebkurš|jebkura|jebkuram|jebkurai|jebkuru',
    'vienmēr|visur|jebkur|jebkad',
    'visam novadam|ciemam',
    'visai tautai|pilsētai|sabiedrībai',
  ),
  nobody: book(
    'neviens|neviena|nevienam|nevienai|nevienu|nevienā',
    'nekas|neko|nekam|nekad|nekur',
    'nekāds|nekāda|nekādu|nekādi|nekādas|nekādam|nekādus|nekādiem|nekādām',
  ),
  whoever: book(
    'katrs|ikviens|visi|jebkurš|katram|ikvienam|visiem , kas|kurš|kuri|kam|kuriem|kuram to? vēlas|grib|vēlēsies|gribēs|gribas|prasīs|palūgs|patīk|ienāks',
  ),
  notAbsolute: book(
    'paldies|pateicamies|pateicos|pateicība … visiem|visām|ikvienam|katram',
    'visiem|visām|ikvienam|katram … paldies',
    'sveiki|sveicieni|sveiciens|sveicam|labdien|labrīt|labvakar|čau … visi|visiem|visus|visām',
    'visiem|visām|ikvienam … jauk*|priecīg*|laimīg*|skaist*|gaiš*|mierīg*|veiksm*|novēl*|vēlam',
    'novēlam|vēlam|novēlu … visiem|visām|ikvienam|katram',
    'visi|visas|ikviens|katrs|visus|ikvienu|visiem|ikvienam … aicin*|gaidīt*|gaidīs*|gaidām|laipni|mīļi|interesent*|jānāk|jābūt',
    'aicin*|gaid*|lūdzam|uzrunā* … visus|visas|ikvienu|katru|visi|ikviens',
    'visi|visas|visiem|visām|visus|ikviens|ikvienam|katrs|katram|neviens|nevienam , kas|kuri|kuras|kuru|kam|kuriem|kurām|kurus|kurš|kura|kuram|kurai',
    'visi|visiem|visus|visas tie|tiem|tos|tās|šie|šiem|šos|šīs',
    'ne|nebūt|gandrīz|teju|praktiski visi|visas|visiem|visām|visus|katrs|katram|ikviens|ikvienam|vienmēr|visur|neviens|nevienam|nekas',
    'visi|visas kopā',
    'visu|visas|visus|visiem|vispār gad*|laik*|dien*|nakt*|mūž*|diennakt*|vasar*|ziem*|nedēļ*|jautājum*|neskaidrīb*',
    'katru|katrs|katra|katrā dien*|rīt*|vakar*|gad*|mēnes*|nedēļ*|reiz*|otr*|treš*|svētdien*|sestdien*|pirmdien*|otrdien*|trešdien*|ceturtdien*|piektdien*|stund*|minūt*|gadījum*|sol*',
    'visiem zinām*|skaidr*|sen',
    'katram|katrs|katra|katrai|ikviens|ikvienam|neviens|nevienam no šiem|šīm|mums|jums|viņiem|tiem',
    'ikvienam|visiem|katram … ir? tiesības uz dzīv*|drošu|cieņ*|privāt*|izglītīb*|informācij*|brīvīb*|aizsardzīb*|atpūt*|vārda|drošību|veselīb*',
    'visi|mēs|mums zin|zina|zinām|gribam|vēlamies|ceram|mīlam|esam',
    'nekas cits|īpaš*|nav',
    'neko vairāk|darīt|citu|nezin*',
    'ar visiem|visām no|ar',
    'uz visiem laikiem',
    'pāri visam',
    'uz visiem jautājum*|zvan*|ziņ*|komentār*|vēstul*',
  ),
  closed: book(
    'abi|abas|abiem|abām|divi|divas|diviem|divām|trīs|trim|četri|četras|četriem|četrām|pieci|piecas|pieciem|piecām|seši|sešas|sešiem|sešām|septiņi|septiņas|septiņiem|astoņi|astoņas|astoņiem|deviņi|deviņas|deviņiem|desmit|divpadsmit',
  ),
  money: book(
    'pabalst*|naud*|eiro|eiriem|eur|€|pensij*|pensiju|alga|algas|algu|algām|algai|kompensāc*|kompensē*|atlaide|atlaides|atlaidi|atlaidēm|atlaižu|atvieglojum*|nodok*|nodev*|maksa|maksas|maksu|maksai|maksāt|maksā|maksās*|jāmaksā|nemaksā*|samaks*|jāsamaks*|tarif*|cena|cenas|cenu|cenām|rēķin*|sods|sodu|soda|sodi|sodus|sodiem|sodīs*|sodīt*|subsīdij*|dotācij*|stipendij*|kredīt*|aizdevum*|parādu|parādi|parādus|parāds|parādiem|izmaks*|atmaks*|apmaks*|piemaks*|līdzmaks*|bezmaksas|prēmij*|atlīdzīb*|finansējum*|pvn|akcīz*',
    'atbalsts|atbalstu',
    'bez maksas',
    'par brīvu|velti',
    'pie|bez atbalsta|naudas|palīdzības',
    'zaudējum*',
  ),
  rights: book(
    'tiesīb*|tiesīg*|pienākas|pienāksies|atļauj*|atļauts|atļauta|atļauti|atļautas|drīkst|drīkstēs*|vīza|vīzas|vīzu|pilsonīb*|dzīvokļ*|dzīvokli*|bērnudārz*|rindas|rindu|rindām|rindā|ārsts|ārsta|ārstu|ārsti|ārstiem|ārstēšan*|operācij*|medikament*|zālēm|zāles|zāļu|vakcīn*|pote|potes|poti|potes|aprūp*|slimnīc*|pakalpojum*|biļet*|licenc*|darbu|darbavietu|darbavietas|stāvviet*|transport*|pusdien*|ēdināšan*|elektrīb*|apkur*|siltum*|izglītīb*|internets|internetu|dators|datoru|darbs|mājoklis|mājokli|mājokļ*|palīdzība|palīdzību|palīdzības|pases|pasi|apliecīb*',
    'vieta|vietu|vietas … dārz*|skol*|bērnudārz*|pansionāt*|grup*',
    'darba vieta|vietu|vietas',
  ),
  duty: book(
    'jāmaks*|jāsamaks*|jāreģistr*|jāpiereģistr*|jādeklar*|jāiesniedz|jāvakcinē*|jāuzrāda|deklarāc*|iesniegum*|dokument*|mantojum*|pieteikum*|pienākum*|birokrātij*|ierobežojum*|obligāt*|aizlie*|reģistr*|pārbaud*|karteris|iesauk*|dienest*',
  ),
  safety: book(
    'drošs|droša|drošas|drošu|drošā|drošība|drošību|drošības|drošībā|nedrošs|risks|riska|risku|riski|riskiem|bīstam*|apdraud*|draud|draudu|draudi|nekaitīg*|kaitīg*|veselīb*|inficē*|saslim*|radiāc*|piesārņ*|noplūd*|blakusparādīb*|plūdi|plūdu|plūdiem|plūdos|plūdus|cietīs|kiberuzbrukum*|nabadzīb*|bezdarb*|korupcij*|noziedz*|baktērij*|vīrus*|aļģ*|zilaļģ*|avārij*|maluzvej*|saslimš*',
    'dati|datus|datiem|datu',
  ),
  works: book(
    'bedre|bedres|bedru|ceļu|ceļus|ceļi|iela|ielas|ielu|skola|skolas|skolu|upes|upi|upe|ezeri|ezerus|ezeru|mājas|ēkas|laipas|tilti|tiltus|problēma|problēmas|problēmu|jautājumus|iesniegumus|pieteikumus|bērnudārzi|slimnīcas|slimnīcu|autobusi|vilcieni|klases|grupas|purvus|ūdeņus|krastus|pludmales',
  ),
  groups: book(
    'senioriem|pensionāriem|ģimenēm|skolēniem|studentiem|jauniešiem|iedzīvotājiem|rīdziniekiem|vecākiem|bērniem|strādājošajiem|strādniekiem|skolotājiem|mediķiem|ārstiem|policistiem|autovadītājiem|braucējiem|pasažieriem|uzņēmējiem|uzņēmumiem|zemniekiem|lauksaimniekiem|makšķerniekiem|novadniekiem|māmiņām|mammām|tētiem|tev|jums|tevi|jūs|invalīdiem|bēgļiem|jaunajiem|mazuļiem|pacientiem|slimniekiem',
    'seniori|pensionāri|skolēni|studenti|iedzīvotāji|rīdzinieki|bērni|pacienti',
  ),
  benefit: book(
    'pabalst*|naud*|eiro|eur|€|pensij*|kompensāc*|atlaide|atlaides|atlaidi|atlaides|atvieglojum*|subsīdij*|dotācij*|stipendij*|piemaks*|prēmij*|atlīdzīb*|bezmaksas|dzīvokl*|dzīvokļ*',
    'atbalsts|atbalstu|atbalstam',
    'vieta|vietu … bērnudārz*|pansionāt*',
  ),
  free: book('bezmaksas', 'bez maksas', 'par brīvu|velti', 'par baltu velti'),
  otherFree: book('par brīvu|velti … tikai'),
  condition: book(
    'ja|jeb',
    'izņemot|izņēmum*|nosacījum*|kritērij*|atkarīb*|atkarīg*|atbilstoši|ienākumiem|vecumā|vecuma|vecumu|deklarēt*|deklarēju*|trūcīg*|maznodrošināt*|represēt*|daudzbērnu|bāreņ*',
    'ar nosacījum*|invaliditāt*',
    ', kuri|kuras|kuru|kuriem|kurām|kurus|kurš|kuram|kurai|kam',
    'pensionāri|bērni|cilvēki|iedzīvotāji|ģimenes|vecāki|skolēni|studenti|uzņēmumi|uzņēmēji|personas|tie|tiem|seniori|darbinieki|autovadītāji|vadītāji|īpašnieki|tās|tas , kas',
    '*iem|*ām|*ji|*ki|*as|*es , kas',
    'tikai|vienīgi tiem|tie|tās|tām|tad|ar',
  ),
  courtesy: book(
    'ja jums|tev|ir|vēl|rodas|radīsies|radušies|kaut … jautājum*|neskaidr*|šaub*|ierosinājum*|problēm*|kas|ko',
    'ja interesē|vēlaties|vēlies|gribat|gribi|nezini|nezināt|nesaprot*|patīk|varat|vari|nu|kas|piekrīt*|domājat',
    'it|kā|un|nu|kaut|pat ja',
    'ja vien',
    'nekād*|bez|bez nekād*|jebkād*|kādiem|liekiem? izņēmum*|nosacījum*|kritērij*',
    'nekādu|nekādi|bez izņēmum*|nosacījum*|kritērij*',
  ),
  hedge: book(
    'plāno|plānojam|plānots|plānota|plānoti|plānotas|paredz|paredzam|paredzēts|paredzēta|paredzēti|iecerēts|iecerēta|iecere|ceram|ceru|cer|centī*|mēģinā*|iespējam*|varētu|visticamāk|domājam*|parasti|lielākoties|pārsvarā|gandrīz|vēlamies|gribam|gribētu|vēlētos|aicinām|ierosin*|priekšlikum*|apsver*|diskut*|sapņo*|strādājam|strādāsim|apmēram|aptuveni|orientējoši|aplēs*|prognoz*|mērķis|tiecamies|būtu|saņemtu|varbūt|laikam|kaut',
    'droši vien',
    'pagaidām|līdzšinēj*|šobrīd|pašlaik nav|nezin*',
    'līdz šim',
    'sola|solīja|solot|solījis|solījusi',
    'nevaram|nevar|nespējam|negribam|neviens solīt|apsolīt|garantēt|apgalvot',
  ),
  law: book(
    'pants|panta|pantu|pantā|satversm*|direktīv*|regula|regulas|regulā',
    'likums|likumā|likumi|likumos|noteikumi|noteikumos|saistošie|saistošajos nosaka|noteikts|noteikta|noteikti|paredz|paredzēts|prasa|noteikumi|noteikumos|noteikumiem',
    '*as|*es|*bu|*ku|*a|*cu|*ju likums|likumu|likumā|likuma|likumam',
    'noteikumi|noteikumos|noteikumu nr',
    'saskaņā ar',
  ),
  source: book(
    'sīkāk|plašāk|vairāk informācij*|lasi|lasiet|:|mājaslap*|tīmekļ*|komentār*|pielikum*|saite|saitē|par|skat|uzzin*',
    'vairāk|sīkāk|plašāk|visu|informācija|informāciju|kārtību … mājaslap*|tīmekļ*|vietnē|vietn*|portālā|komentār*|pielikum*|saitē|attēlā',
    'lasiet|lasi|skatiet|skaties|skat|meklējiet|meklē … mājaslap*|tīmekļ*|vietnē|portālā|komentār*|pielikum*|saitē|attēlā|zemāk|še|šeit',
    'pēc … datiem|pētījum*|aptauj*|aprēķin*|aplēs*',
    'csp|pētījumā|pētījuma|aptauj*|statistik*|avots|avoti|laboratorij*|mērījum*',
    ', rāda|liecina|informē|norāda|apliecina',
    'dati|analīz* liecina|rāda|apliecina|apstiprina|parāda',
  ),
  date: book(
    'janvār*|februār*|mart|marts|marta|martu|martā|martam|aprīl*|maijs|maija|maiju|maijā|maijam|jūnij*|jūlij*|august*|septembr*|oktobr*|novembr*|decembr*',
    'pirmdien*|otrdien*|trešdien*|ceturtdien*|piektdien*|sestdien*|svētdien*|brīvdienās',
    'plkst|pulksten*',
    'gada beig*|sākum*|laikā|vidū',
    'šī|nākamā|šajā|nākamajā mēneša|nedēļas|gada beig*|sākum*',
  ),
  near: book('rīt|parīt|šodien|šovakar|šonakt|šorīt|vakar|šonedēļ'),
  denial: book(
    'mīts|mīti|mītu|meli|melīg*|nepaties*|maldin*|krāpniek*|krāpnie*|viltus|viltu|neticiet|netici|viltvārž*|dezinformāc*|baumas|baumo*|tenkas',
    'nav taisnība|patiesība|tiesa|tā',
  ),
  event: book(
    'koncert*|festivāl*|pasākum*|izstād*|sacensīb*|skrējien*|pārgājien*|ekskursij*|talka|talkas|talku|talkā|izrād*|kino|filmu|filma|filmas|dalīb*|ieeja|ieejas|radošā|radošās|darbnīc*|nodarbīb*|seminār*|lekcij*|konferenc*|apmeklētāj*|viesi|viesiem|dalībniek*|loterij*|konkurs*|balv*|svētkos|svētki|svētku|gadatirg*|hokej*|futbol*|basketbol*|tējas|tēju|kafij*|zup*|muzej*|zoodārz*|koncertzāl*|egl*|dāvan*|treniņ*|vingroš*',
  ),
  opensNoClaim: new Set(['vai', 'lai']),
  joins: new Set(
    'ka un lai bet jo ja kas kuri kuras kuru kuriem kurām kurš kura kad tāpēc taču kā vai tomēr nevis tad kur kamēr'.split(
      ' ',
    ),
  ),
};
