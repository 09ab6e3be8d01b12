import type { SituationWords } from './shape.ts';

/**
 * Written for how people write to institutions in Latvian; checked against `test/situations/lv.tsv`. Left out on
 * purpose: bare opinions, «meli», «zagļi», rhetorical questions, irony, quarrels among others.
 */
export const words: SituationWords = {
  thanks: 'paldies|paldiess|paldis|paldie*|pateicos|pateicamies',
  refutes: `
tā|tas|šī nav tiesa|taisnība|patiesība|patiesi
nav taisnība|tiesa|patiesība , ka
neatbilst patiesībai|īstenībai|faktiem
informācija|apgalvojums|ziņa & nepaties*|nepareiz*|maldinoš*|viltus`,
  emergency: {
    says: `
deg|aizdeg* … māja|dzīvoklis|ēka|mežs|kūla|šķūnis|garāža|jumts|noliktava|automašīna|mašīna|purvs
māja|mājā|dzīvoklī|mežs|kūla … deg
kāds|cilvēks|bērns|zēns|vīrietis|sieviete … slīkst|ūdenī|ielūz*|ledus
ezerā|upē|jūrā|daugavā … slīkst
ielūz*|iekrit* … ūdenī|upē|ledū|akā
avārija|sadursme & cietušie|ievainoti|iespiests
gāzes smak*
ož|smird … gāzes
bez samaņas
neelpo|nekustas
nevar|nevaru … elpot|paelpot
negribu|negribas vairs dzīvot
izdarīšu pašnāvību
ar nazi|ieroci|pistoli & draud*|uzbrūk*
kāds šauj
sit … sievu|bērnu
mežā|purvā apmaldī*
atsūtiet|sūtiet|izsauciet & palīdzību|glābējus|ātros|mediķus`,
    spoils: `
ja|kad|kā|kāpēc … deg|slīkst|neelpo|sit|ož|samaņas
vakar|pērn|toreiz|pagājuš*|filmā|seriālā|grāmatā|mācīb*
dzīvot … šajā|šādā|tādā|te|šeit|ar|kopā|pie|valstī|latvijā|rīgā
termiņ*|papīr*|darbos|mājasdarb*|krās*|jāņ*|smog*|smiekl*
sirds|acis deg
ziņo|informē|likum*|pētījum*|statistik*|palīdzēja|izglāba`,
  },
  insult: {
    slurs:
      'idiot*|ideot*|debil*|debiķ*|kretīn*|stulb*|mērgļ*|muļķi|muļķe|muļķis|muļķu|parazīt*|maita|maitas|mēsli|sūdi|lupatas|cūkas|lopi|dauni|tupie*',
    says: `
esat|esi … #
# bars? jūs|tu
jūs|tu ,? visi? #
# tādi|tādas|tāds|tāda ,|!|.
tādi|tādas # kā jūs|tu
ej|ejat|ejiet … dirst|nahuj|ieskrieties|d|n
aizveries|aizverieties
aizver|aizveriet|turi|turiet muti`,
    spoils: `
, ka|ja|lai jūs|tu|esat|esi
domā*|saka|teica … ka
ja|nevis jūs|tu
par # tu|jūs
nav|neesi|neesat #`,
  },
  complaint: {
    says: `
neatbild*|nelabo|neceļ|nereaģē*|neatzvana & jau|joprojām|atkal|kopš|nedēļ*|mēne*|neviens|kāpēc|telefonu|e-pastiem
nestrādā|nedarbojas|neielādējas|karājas|uzkaras|pieejams & mājaslapa|portāls|sistēma|lietotne|e-pakalpojums|lifts
nedeg & latern*|apgaismojums
gaidu|gaidām|gaidīju|jāgaida|stāvēju & atbildi|lēmumu|pabalstu|pasi|rēķinu|rindā & jau|stundas|mēne*|nedēļ*|gads|gadu
nav|neesmu|neesam|nekādas|neviens & izvest*|iztīrīt*|notīrīt*|salabot*|novākt*|saņem*|saņēm*|atbild*|darīts|atnāc*|atnāk*|ziņas & jau|joprojām|atkal|kopš|nedēļ*|mēne*|vēl|kāpēc|lai|nosūtīju|rakstīju
nevar|nevaru|nevaram|iespējams & sazvanīt|piezvanīt*|ielogoties|pieslēgties|iesniegt & numur*|nevien*|jūsu|sistēm*|deklarāciju|pieteikum*
kad beidzot *siet
tālrunis|numurs neatbild
gribu|vēlos|gribētu|iesniegt & sūdzību|sūdzēties
sūdzos
neapmierināt*
slikt*|briesmīg*|drausmīg*|šausmīg*|pretīg*|rupj* & apkalpošan*|attieksm*|pieredz*
esmu sašut*
darbinie* … rupj*|nelaipn*
solījāt|nokavējāt|sajaucāt|pazaudējāt
rakst*|zvan*|ziņo*|sūdz*|brauc* & otro|trešo|trīs|vairāk*|4 & reiz*|nedēļu|mēnesi
mēnesi|nedēļu & apkures|ūdens|elektrības & bez|jau`,
    spoils: `
nav ko sūdzēties
nav|nebija slikt*
paldies , ka
bet … ātri|labi|šoreiz
draug*|ciemos|koncert*|vērts|mīļ*
mans|mana|manam|savs dators|telefons|tālrunis`,
  },
  thanked: {
    says: `
paldies|paldiess|pateicos|pateicamies par … palīdz*|atbild*|inform*|info|skaidro*|padom*|ātr*|operatīv*|atsauc*|darb*|ziņ*|pasākum*|sirsn*|brīnišķ*|lielisk*|jauno
liels|milzīgs|vislielākais|sirsnīgi … paldies|pateicos
paldies & pateikt|super|forš*|jauk*|lieliski|labs|malači|noderīg*|skaidrs|sapratu|nokārtot*|priecīg*|palīdzēja
paldies jums|komandai|visiem|*iem|*ei
pateicīgi|pateicība & par|*iem
paldies , ka *āt`,
    spoils: `
nesaka|jāsaka|nav|bet|tomēr|diemžēl|taču|tikai|atkal|nu|neko|nevajag|nē|gaidīj*
iepriekš|dievam
, ka ne*
valdīb*|deputāt*|ministr*|politiķ*|ierēdņ*|saeim*|nodok*|cenām|rindā|stund*`,
  },
  question: {
    says: `
sakiet|sakat|pasakiet|pasakat|pasaki & lūdzu
gribēju|gribētu|vēlos|vēlētos|lūdzu & jautāt|pajautāt|uzzināt|noskaidrot|precizēt
interesē|jautājums :|-|–|—|, vai|kad|kur|cik`,
    opens:
      'vai|kur|kurp|kā|kad|cikos|cik|kas|kam|kāds|kāda|kādi|kādas|kādā|kādos|kādu|kurš|kura|kuri|kurā|kuros|kuram|ko|kurienes|cikiem|kādam',
    about:
      'atvērt*|atver*|pieej*|iespējam*|saņem*|iesnie*|jāiesnie*|piete*|jāpies*|reģistr*|maksā|jāmaks*|maksāt|biļet*|termiņ*|atļauj*|licenc*|nodot|zvanīt|vērsties|kursē*|adrese|obligāt*|nodaļ*|ieej*|darba|pabalst*|ilgi|jāgaida|dokument*|vajag|vajadzīg*|drīkst|varu|varam|varētu|jāpērk|jādara|sāk*|beidzas|paredzēt*|strādā*|numurs|atrodas|tiesa|notiks|izmaks*|autobus*|e-pasts|pierakst*|veidlap*|pienākas|jāvēršas|attiecas',
    spoils: `
kauna|kauns|beidzot|vispār|normāli|kāpēc|nevienam|vienmēr|opozīcij*|politiķ*|deputāt*|valdīb*|ministr*
jums deva tiesības
kas … to … maksās
vai var būt|gadīties
mūsu valsts
cik ilgi vēl
kā jūs|tu var*
kā … var tā
tiešām|domāt|tādi|tādas|tādu
kur|kas|kā|kam|ko|vai tad
vai arī|ne|nē
kam vajadz*
cik var
vai mums
vai zināj*|zināt
jums nav
jūs|tu domājat|domā`,
  },
  holding: {
    question: 'Paldies par jautājumu. Noskaidrosim pie kolēģiem un atbildēsim šeit.',
    complaint: 'Paldies, ka rakstāt. Noskaidrosim pie kolēģiem, kas noticis, un atbildēsim šeit.',
    other: 'Paldies par ziņu. Pārrunāsim to ar kolēģiem un atbildēsim šeit.',
    emergency: 'Ja kāds ir briesmās, tūlīt zvaniet 112.',
  },
};
