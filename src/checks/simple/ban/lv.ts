import type { CheckText } from '../../check.ts';
import { book } from '../books.ts';
import type { BanWords } from './words.ts';

export const words: BanWords = {
  ban: book(
    'aizliegts|aizliegta|aizliegti|aizliegtas|liegts|liegta|liegti|liegtas',
    'nedrīkst',
    'nav|vairs atļauts|atļauta|atļauti|atļautas',
  ),
  comingBan: book(
    'aizliedzam|aizliegsim|aizliegs|aizliedz|nedrīkstēs|sodīsim|sodīs',
    'tiks|būs|tiek … aizliegt*|sodīts|sodīti|sodīta|sodītas|liegt*',
    'tiks sodīts|sodīti|sodīta|sodītas',
    'draud|saņems|saņemsiet|saņemsi|piemēros|maksās|maksāsi|maksāsiet|uzliks|uzliksim sods|sodu|naudassodu|soda',
    'sods|sodi gaida',
    'sods|sodu draud|gaida|saņems|būs|tiks|uzliks|uzliksim',
    'jāmaksā|jāsamaksā|jāapmaksā … sods|soda|sodu|naudassods',
    'par|visiem … sods',
    'par … sods',
    'bez licences|atļaujas|reģistrācijas|biļetes|vestes – sods|soda',
    'bez licences|atļaujas|reģistrācijas|biļetes sods|soda',
  ),
  duty: book(
    'jāmaksā|jāsamaksā|jāreģistrē|jāreģistrējas|jāpiereģistrē*|jādeklarē|jādeklarējas|jāiesniedz|jāvakcinē|jāvakcinējas|jāuzrāda|jānomaina|jāapdrošina|jāpiesakās|jāpieslēdzas|jānodod|jāpārreģistrē*|jāsaņem|jāiegādājas|jāatjauno|jāpārbauda|jāmaina|jālikvidē|jānojauc|jādien|jāmaksās|jāierodas|jāatmaksā|jāziņo|jāčipo|jāmarķē|jāuzstāda|jāizņem|jāvalkā|jānēsā|jāpļauj|jānopļauj|jātīra|jānotīra|jāatbrīvo|jāpārtrauc|jāpiemaksā|jāpievieno|jāpieslēdz|jāierīko|jāizbūvē|jāaizpilda|jāpērk|jānopērk|jāpierāda|jādod|jāievēro',
    'būs|vajadzēs maksāt|reģistrēt*|deklarēt*|iesniegt|uzrādīt|pieteikties|vakcinēt*',
    'ir? obligāts|obligāta|obligāti pienākums|reģistrācij*|vakcinācij*|deklarēšan*|pieteikšan*|apdrošināšan*|dienest*|nodev*|maks*',
    'pienākums *t|*ties',
    'pienākums ir maksāt|reģistrēt*|deklarēt*|iesniegt|pieteikties',
  ),
  mandatory: book(
    'obligāti jā*',
    'jā* obligāti',
    'obligāts|obligāta|obligātas|obligāti visiem|ikvienam|katram',
    'visiem|ikvienam|katram obligāts|obligāta|obligātas|obligāti',
  ),
  softBan: book('nedrīkstam|nedrīkstat|nedrīksti'),
  bare: book('sods|obligāts|obligāta|obligāti|obligātas'),
  penalty: new Set(['sods']),
  fromNow: book(
    'tagad|turpmāk|jauns|jaunums',
    'no šodienas|rītdienas|tagad|šīs|šī|šā dienas|brīža?',
    'no šī|šīs|šā brīža|dienas',
  ),
  notBan: book(
    'nav|nebija|netiek|netiks … aizliegts|aizliegta|aizliegti|aizliegtas|liegts|liegta|obligāts|obligāta|obligāti|sodīts|sodīti',
    'bija|tika … aizliegts|aizliegta|aizliegti|aizliegtas|liegts|liegta|liegti|liegtas|sodīts|sodīti',
    'aizliegts|aizliegta|aizliegti nav|nebija|netiek',
    'ne|nekas|neko aizliegts|aizliedz',
    'aizliegtas|aizliegti|aizliegts|aizliegta viela*|vielas|līdzekļ*|ierīc*|rīk*|tīkl*|metod*|preces|priekšmet*|zveja*|auglis|auglim|saldums',
    'neviens netiks|nesodīs',
    'nav|nebūs|nevienam|nevajag|nevajadzēs|nekad … jāmaksā|jāsamaksā|jāreģistrē*|jādeklarē*|jāiesniedz|jāuzrāda|jāpiesakās|maksāt|reģistrēt*|deklarēt*|iesniegt',
    'vai drīkst|nedrīkst',
    'nedrīkst nepamanīt|aizmirst|palaist|noliegt|neminēt|nepieminēt|noguldīt|apstāties|padoties|zaudēt|pieļaut|samierināties|atslābt',
  ),
  advice: book(
    'bērn*|mazul*|mājdzīvniek*|ledus|ledu|ūden*|ogles|sērkociņ*|elektrības|pin|parol*|kod*|medikament*|sēn*|sēnes|dzīvniek*|putn*|lāč*|gaisvad*|vad*|krāsn*|piesprādz*|svec*|petard*|rotaļliet*|grils|grilu|veselīb*|uzmanīg*',
    'lūdzam|lūdzu|aicinām|iesakām|ieteicam|neaizmirst*|atcerieties|atceries|sargā*|saudz*|drošīb*|dzīvīb*',
  ),
  place: book(
    'mež*|park*|pludmal*|ezer*|upe|upes|upē|iel*|laukum*|teritorij*|liegum*|skol*|ēk*|kapsēt*|pagalm*|autostāvviet*|stāvviet*|tilt*|ceļ*|šosej*|ost*|krast*|rezervāt*|stacij*|lidost*|pilsēt*|novad*|centr*|peldviet*|dārz*|kāp*|zon*|posm*|šeit|te|tur',
  ),
  locative: book(
    '*jā|*nā|*mā|*tā|*kā|*vā|*lā|*rā|*sā|*dā|*dē|*lē|*tē|*mē|*pē|*cē|*nē|*rē|*stī|*ūrā|*ajās|*ijās|*tnē|*tnēs|*ežos|*rkos|*eros|*jos|*nos|*tos|*kos',
  ),
  bearer: (key) => /(?:m|ai)$/u.test(key),
};

export const text: CheckText = {
  title: 'Aizliegums vai pienākums bez pamata',
  message: ({ kind }) =>
    kind === 'duty' ? 'Pienākums bez norādes, kam un kad.' : 'Aizliegums bez norādes, kam, kur un kad.',
  why: ({ kind }) =>
    kind === 'duty'
      ? 'Lasītājs nevar saprast, vai tas attiecas uz viņu un no kura laika. Nosauciet, kam un kad, un pievienojiet saiti uz noteikumiem.'
      : 'Lasītājs nevar saprast, ko tieši viņš nedrīkst un uz kā tas balstās. Nosauciet, kam, kur un līdz kuram laikam, vai pievienojiet saiti.',
  example: {
    bad: 'Tagad visiem jāmaksā sods.',
    good: 'No 1. maija par auto atstāšanu kāpu zonā var piemērot naudas sodu: [saite]',
  },
};
