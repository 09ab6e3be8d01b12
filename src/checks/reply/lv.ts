import type { SituationWords } from './words.ts';

/**
 * Written for how people write to institutions in Latvian; checked against `test/situations/lv.tsv`. Left out on
 * purpose: bare opinions, «meli», «zagļi», rhetorical questions, irony, quarrels among others.
 */
export const lv: SituationWords = {
  slurs:
    'idiot*|ideot*|debil*|kretīn*|stulb*|debiķ*|dibeni|tupie*|tupī*|mērgļ*|muļķi|muļķe|muļķis|muļķes|parazīt*|maita|maitas|mēsli|mēsls|sūdi|sūdabrāļi|lupatas|cūkas|lopi|izdzimteņi|dauni|dauns|pamuļķi|neģēļi',
  practical:
    'jāiesnie*|jāpies*|jāaizp*|jāreģ*|atvērt*|atver*|atvērs|slēgt*|pieej*|iespējam*|saņem*|iesnie*|piete*|reģistr*|maksā|maksās|jāmaks*|maksāt|maksu|maksa|biļet*|termiņ*|izziņ*|kopij*|iesniegum*|atļauj*|licenc*|pase|pasi|pases|nodot|nodod|jānodod|konteiner*|zvanīt|jāzvana|ziņot|jāziņo|vērsties|jāvēršas|griezties|muzej*|autobus*|vilcien*|atiet|kursē|kursēs|adrese|adresi|tālu|stāvviet*|obligāt*|derīg*|nozīmē|nokavē*|filiāl*|nodaļ*|stacij*|ieej*|darba|pabalst*|izskat*|laiks|laiki|ilgi|jāgaida|dokument*|jāņem|vajag|vajadzīg*|drīkst|varu|varam|varētu|varēs|jāpērk|nopirkt|pērk|jādara|dara|sāk*|beidzas|beigsies|notiks|paredzēt*|plānot*|strādā|strādās*|strādājat|stradajat|karti|e-pastu|e-parakstu|e-paraksts|numurs|numuru|kabinet*|stāvā|iestāde|atrodas|atlaide|atlaides|tiesa|nosacījum*|prasīb*|kritērij*|vieta|vietas|pieteikum*|parakstīt|noformēt|pagarināt|deklarēt|rēķin*|jāmet|ūdens|tiesības|rezultāt*|eglīte|veidlap*',
  thanks: 'paldies|paldiess|paldis|paldie*|pateicos|pateicamies',
  asks: `
sakiet|sakat|saki|pasakiet|pasakat|pasaki|pateiksiet ,? lūdzu
lūdzu ,? pasakiet|pasakat|pasaki|sakiet|precizējiet|paskaidrojiet
gribēju|gribētu|vēlos|vēlētos|gribu … jautāt|pajautāt|uzzināt|noskaidrot|precizēt
interesē ,? vai|kad|kur|cik|cikos|kādi
jautājums :|-|–|—|, vai|kad|kur|cik|cikos|kas`,
  refutes: `
tā nav tiesa|taisnība|patiesība
tas nav tiesa|taisnība|patiesi
nav taisnība|tiesa|patiesība , ka
neatbilst patiesībai|īstenībai|faktiem
informācija|apgalvojums|ziņa|apgalvotais … nav pareiz*|paties*|taisnīb*
informācija|apgalvojums|ziņa|apgalvotais … ir nepareiz*|nepaties*|maldinoš*|viltus
nepatiesa|nepatiess|viltus|maldinoša|maldinošs informācija|ziņa|apgalvojums`,
  kinds: {
    emergency: {
      says: `
deg … māja|mājas|dzīvoklis|dzīvoklī|ēka|mežs|kūla|šķūnis|garāža|jumts|noliktava|purvs
māja|mājā|dzīvoklis|dzīvoklī|mežs|kūla|šķūnis|garāža|kāpņutelpā deg
slīkst … ezer*|upē|jūrā|diķī|gaujā|daugavā|lielupē
ezerā|upē|jūrā|diķī|gaujā|daugavā|lielupē … slīkst
kāds|cilvēks|bērns|zēns|puika|vīrietis|sieviete slīkst
aizdegusies|aizdegies|aizdegās|aizdegas … māja|mašīna|automašīna|šķūnis|kūla|mežs|jumts|dzīvoklis|balkons
sabrukusi|sabrucis|sagruvusi|sagruvis … cilvēk*
nokrita|nokritis|nokritusi no … jumta|balkona|trepēm|koka|tilta|loga
nekustas|nereaģē , ko darīt
ir|cilvēks|bērns … ūdenī|ledū ,? sauc palīgā
nevaru … paelpot|elpot
mežā apmaldī*
apmaldī* … mežā|purvā
kāds|vīrietis|cilvēks šauj
avārija|sadursme ,? ir … cietuš*|ievainot*|iespiest*
gāzes smaka|smaku|smarža
ož|smird … gāzes|gāzi
bez samaņas
zaudēja|zaudējis|zaudējusi samaņu
neelpo
māte|mamma|mammīte|tēvs|tētis|bērns|vīrs|sieva|cilvēks|vecmāmiņa|draugs … nevar elpot|paelpot
ielūzis|ielūzusi|ielūza|iekritis|iekrita … ledū|akā|upē|ezerā|ūdenī
negribu|negribas vairs dzīvot
izdarīšu|izdarīt pašnāvību
ar nazi|ieroci|pistoli … draud*|uzbrūk*
draud*|uzbrūk* … ar nazi|ieroci|pistoli
sit … sievu|bērnu|sievieti
atsūtiet|sūtiet|izsauciet … palīdzību|glābējus|ātros|mediķus|ugunsdzēsējus`,
      spoils: `
ja|kad|kā|kāpēc … deg|slīkst|neelpo|sit|ož|samaņas
vakar|aizvakar|pērn|toreiz|pagājuš*|filmā|seriālā|grāmatā|sapn*|mācīb*|kādreiz
dzīvot … šajā|šādā|tādā|te|šeit|ar|kopā|pie|valstī|latvijā|rīgā
termiņ*|papīr*|darbos|mājasdarb*|krās*|jāņ*|smiekl*|kauna|smoga
sirds|acis deg
ziņo|informē|likum*|pētījum*|statistik*|palīdzēja|izglāba`,
    },
    insult: {
      says: `
esat|esi … #
# jūs|tu esat|esi
# jūs
idiotu|stulbeņu|muļķu|debilu|kretīnu bars … esat|jūs
jūs|esat … stulbeņu|idiotu|muļķu|kretīnu bars
ej|ejat|ejiet … d|n|p
jūs|tu ,? visi? #
# tādi|tādas|tāds|tāda ,|!|.
tādi|tādas|tāds|tāda # kā jūs|tu
ej|ejat|ejiet … dirst|nahuj|nahren|ieskrieties
aizveries|aizverieties|aizverat muti
aizveries|aizverieties
aizver|aizveriet|turi|turiet … muti|mutes`,
      spoils: `
, ka|ja|lai jūs|tu|esat|esi
ja|nevis jūs|tu
domā*|saka|teica … ka
par # tu|jūs
nav|neesi|neesat #
teica|saka|sauca|nosauca|sauc … #`,
    },
    complaint: {
      says: `
jau … mēnesi|mēnešus|nedēļu|nedēļas|gadu … gaidu|gaidām … atbildi|atbildes|lēmumu|pabalstu|pasi|rēķinu|pieņemšanu
gaidu|gaidām|gaidīju … atbildi … jau|mēne*|nedēļ*|kopš
joprojām|aizvien|vēl nekād* ziņ*|atbilžu|atbildes
neviens … neatbild|neceļ|nepaceļ|nereaģē|neatzvana|neatraksta
neviens nav atbildējis|reaģējis|atzvanījis
uz … neviens neatbild|nereaģē
neatbild|nereaģē … jau|mēnesi|nedēļ*
jūs|kāpēc … neatbildat|nereaģējat|nerīkojaties
rakstīju|zvanīju|ziņoju jums ,? neatbildat|nereaģējat
mēnesi|mēnešus|nedēļu|nedēļas|joprojām|aizvien nav … atbildes|atbildējuši|atbildēts|atbilžu
neceļ … telefonu|klausuli|tālruni
nometa|nomet … klausuli
nevar|nevaru|nevaram … sazvanīt|piezvanīt|piezvanīties|sazvanīties|ielogoties|pieslēgties|iesniegt
lapa|mājaslapa|portāls|sistēma|vietne|lietotne|aplikācija|e-pakalpojums … nestrādā|nedarbojas|karājas|uzkaras
portāls|sistēma|vietne|lietotne|e-pakalpojums … nav pieejam*
nestrādā|nedarbojas … mājaslapa|portāls|sistēma|vietne|lietotne|e-pakalpojums
e-pakalpojums|portāls|sistēma|lapa met … kļūdu
nav izvest*|iztīrīt*|notīrīt*|salabot*|nokaisīt*|novākt*|saremontēt* … jau|kopš|nedēļ*|mēne*|vēl|dien*
jau|joprojām|aizvien|atkal … nav izvest*|iztīrīt*|notīrīt*|salabot*|nokaisīt*|novākt*|saremontēt*
kad beidzot *siet
gribu|vēlos|gribētu|vēlētos … sūdzību|sūdzēties|pasūdzēties
iesniegt|iesniegšu|rakstīšu sūdzību
sūdzos
esmu … neapmierināt*
slikta|briesmīga|drausmīga|šausmīga|pretīga|rupja … apkalpošana|attieksme
darbinie* … rupj*|nelaipn*
joprojām|aizvien neesmu|neesam … saņēm*
joprojām|aizvien nav … saņemt*|atnāk*|atnāc*|izmaksāt*|pienāk*
nav atnāk*|pienāk*|saņemt* ,? lai gan|kaut
jūs? solījāt
jau otro|trešo|ceturto|piekto reizi … rakst*|zvan*|ziņo*|sūdz*
rakst*|zvan*|ziņo*|sūdz* … jau otro|trešo|ceturto|piekto|vairāk*|trīs|divas|četras|piecas reiz*|nedēļu|mēnesi
zvanu|rakstu … jau|visu … nedēļu|mēnesi|dienu
stāvēju|stāvējām|sēdēju|nostāvēju|gaidīju … rindā … stundas|stundu
man atteica bez
jūs|atkal nokavējāt|sajaucāt|pazaudējāt|aizmirsāt
rēķins|rēķinā … nepareizs|nepareizi|kļūda
autobuss|vilciens|tramvajs|trolejbuss atkal … neatnāca|nepienāca|neatbrauca|kavējas|kavējās
nedeg … laterna|laternas
laterna|laternas … nedeg
visu laiku aizņemts
mēnesi|nedēļu|dienu|gadu bez … apkures|ūdens|elektrības|gāzes|interneta
atbildes nav|nebija
nav … atbildēts
uz … vēstuli|e-pastu|iesniegumu nav
nekas|nekā nav darīts|izdarīts|mainījies|noticis
slikta pieredze
ūdens … brūns|netīrs|duļķains … jau|nedēļ*
neielādējas|uzkārās … biļeti|pieteikum*|iesniegum*
lietotne|lapa|portāls|sistēma neielādējas|neveras
durvis ciet|slēgtas , lai|kaut
uzlika|saņēmu … sodu ,? lai|kaut
jāgaida gads|gadu|mēnešiem|mēnesi
turēja uz līnijas
izgāztuv* … pirms … nekas
cik var vilkt|gaidīt|ciest`,
      spoils: `
nav ko sūdzēties
bet … ātri|labi|šoreiz
draug*|ciemos|koncert*|vērts|mīļ*
mans|mana|manam|savs|savu dators|telefons|tālrunis|portatīvais`,
    },
    thanks: {
      says: `
paldies|paldiess|pateicos|pateicamies ,? par … palīdz*|atbil*|inform*|info|skaidroj*|padom*|ātr*|operatīv*|atsauc*|darb*|ziņ*|iespēj*|pasākum*|taku|atgādin*|sirsn*|izprat*|rūp*|brīnišķ*|lielisk*
liels|milzīgs|sirsnīgs|vislielākais|lielu|milzīgu|sirsnīgu|vislielāko … paldies
pateicīg* par
pateicība … *iem|*ei|*am
paldies *iem|*ei|*ām
paldies ,? sapratu|noskaidroju|atradu|skaidrs
nokārtot*|priecīg*|sajūsm*|skaist* ,? paldies
sirsnīgi pateicos|pateicamies
pateikt|saku|sakām … paldies
super|forši|lieliski|malači|jauki|darbs ,|! paldies
paldies ,? jums|glābējiem|ugunsdzēsējiem|mediķiem|policistiem|kolēģiem|komandai|darbiniec*|darbiniekiem
paldies , ka *āt
paldies|pateicos ,|! ļoti|viss noderīg*|skaidrs|labi
forši|jauki|lieliski … paldies par`,
      spoils: `
bet|tomēr|diemžēl|taču|tikai|atkal|nu|neko|nevajag|nevajadzēs|nē|gaidīj*|gaidām
jau? iepriekš
paldies dievam
, ka ne*
valdīb*|deputāt*|ministr*|politiķ*|ierēdņ*|prezident*|saeim*|nodok*|cenām|inflācij*|rindā|rindām|stund*|putin*`,
    },
    question: {
      says: `
vai|kur|kurp|kā|kad|cikos|cik|kas|kam|kāds|kāda|kādi|kādas|kādā|kādos|kādu|kurš|kura|kuri|kurā|kuros|kuram|ko
līdz|no|pie cikiem|kuram|kurai|kuriem|kādam|kura|kuras|kā|kurienes`,
      spoils: `
kauna|kauns|beidzot|vispār|normāli|kāpēc|kādēļ|nevienam|vienmēr|opozīcij*|politiķ*|deputāt*|valdīb*|ministr*
jums deva tiesības
kas … to … maksās
vai var būt|gadīties
mūsu valst*|tauta
kāda starpība|jēga
cik ilgi vēl
kā jūs|tu var*
kā … var tā
vai tad|tiešām|arī|ne|nē
vai zināj*|zināt|kāds
jums nav
jūs|tu domājat|domā`,
    },
  },
};
