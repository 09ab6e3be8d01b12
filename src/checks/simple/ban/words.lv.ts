import { booksIn } from '../books.ts';
import type { BanWords } from './words.ts';

const book = booksIn('lv');

export const words: BanWords = {
  ban: book('aizliegt/a/as/i/s|liegt/a/as/i/s', 'nedrīkst', 'nav|vairs atļaut/a/as/i/s'),
  comingBan: book(
    'aizlie/dz/dzam/gs/gsim|nedrīkstēs|sodīs//im',
    'būs|tiek|tiks … aizliegt*|liegt*|sodīt/a/as/i/s',
    'tiks sodīt/a/as/i/s',
    'draud|maksās//i/iet|piemēros|saņems//i/iet|uzliks//im naudassodu|sod/a/s/u',
    'sod/i/s gaida',
    'sod/s/u būs|draud|gaida|saņems|tiks|uzliks//im',
    'jāapmaksā|jāmaksā|jāsamaksā … naudassods|sod/a/s/u',
    'par|visiem … sods',
    'par … sods',
    'bez atļaujas|biļetes|licences|reģistrācijas|vestes – sod/a/s',
    'bez atļaujas|biļetes|licences|reģistrācijas sod/a/s',
  ),
  duty: book(
    'jāaizpilda|jāapdrošina|jāatbrīvo|jāatjauno|jāatmaksā|jādeklar/ē/ējas|jād/ien/od|jāiegādājas|jāier/odas/īko|jāiesniedz|jāievēro|jāiz/būvē/ņem|jālikvidē|jāma/ina/ksā/ksās/rķē|jāno/dod/jauc|jānomaina|jānop/ērk/ļauj|jānotīra|jānēsā|jāpiemaksā|jāpiereģistrē*|jāpierāda|jāpies/akās/lēdz|jāpieslēdzas|jāpievieno|jāpārbauda|jāpārreģistrē*|jāpārtrauc|jāpērk|jāpļauj|jāreģistr/ē/ējas|jāsamaksā|jāsaņem|jātīra|jāuzrāda|jāuzstāda|jāvakcin/ē/ējas|jāvalkā|jāziņo|jāčipo',
    'būs|vajadzēs deklarēt*|iesniegt|maksāt|pieteikties|reģistrēt*|uzrādīt|vakcinēt*',
    'ir? obligāt/a/i/s apdrošināšan*|deklarēšan*|dienest*|maks*|nodev*|pienākums|pieteikšan*|reģistrācij*|vakcinācij*',
    'pienākums *t|*ties',
    'pienākums ir deklarēt*|iesniegt|maksāt|pieteikties|reģistrēt*',
  ),
  mandatory: book(
    'obligāti jā*',
    'jā* obligāti',
    'obligāt/a/as/i/s ikvienam|katram|visiem',
    'ikvienam|katram|visiem obligāt/a/as/i/s',
  ),
  softBan: book('nedrīkst/am/at/i'),
  bare: book('obligāt/a/as/i/s|sods'),
  penalty: new Set(['sods']),
  fromNow: book(
    'jaun/s/ums|tagad|turpmāk',
    'no rītdienas|tagad|šodienas|šā|šī|šīs brīža|dienas?',
    'no šā|šī|šīs brīža|dienas',
  ),
  notBan: book(
    'nav|nebija|neti/ek/ks … aizliegt/a/as/i/s|liegt/a/s|obligāt/a/i/s|sodīt/i/s',
    'bija|tika … aizliegt/a/as/i/s|liegt/a/as/i/s|sodīt/i/s',
    'aizliegt/a/i/s nav|nebija|netiek',
    'ne|nek/as/o aizlie/dz/gts',
    'aizliegt/a/as/i/s augli/m/s|ierīc*|līdzekļ*|metod*|preces|priekšmet*|rīk*|saldums|tīkl*|viela*|zveja*',
    'neviens nesodīs|netiks',
    'nav|nebūs|nekad|nevaja/dzēs/g|nevienam … deklarēt*|iesniegt|jādeklarē*|jāiesniedz|jāmaksā|jāpiesakās|jāreģistrē*|jāsamaksā|jāuzrāda|maksāt|reģistrēt*',
    'vai drīkst|nedrīkst',
    'nedrīkst aizmirst|apstāties|atslābt|neminēt|nepamanīt|nepieminēt|noguldīt|noliegt|padoties|palaist|pieļaut|samierināties|zaudēt',
  ),
  advice: book(
    'bērn*|dzīvniek*|elektrības|gaisvad*|gril/s/u|kod*|krāsn*|led/u/us|lāč*|mazul*|medikament*|mājdzīvniek*|ogles|parol*|petard*|piesprādz*|pin|putn*|rotaļliet*|svec*|sēn*|sērkociņ*|uzmanīg*|vad*|veselīb*|ūden*',
    'aicinām|atcerie/s/ties|drošīb*|dzīvīb*|iesakām|ieteicam|lūdz/am/u|neaizmirst*|sargā*|saudz*',
  ),
  place: book(
    'autostāvviet*|centr*|ceļ*|dārz*|ezer*|iel*|kapsēt*|krast*|kāp*|laukum*|lidost*|liegum*|mež*|novad*|ost*|pagalm*|park*|peldviet*|pilsēt*|pludmal*|posm*|rezervāt*|skol*|stacij*|stāvviet*|te|teritorij*|tilt*|tur|upe//s|upē|zon*|ēk*|šeit|šosej*',
  ),
  locative: book(
    '*jā|*nā|*mā|*tā|*kā|*vā|*lā|*rā|*sā|*dā|*dē|*lē|*tē|*mē|*pē|*cē|*nē|*rē|*stī|*ūrā|*ajās|*ijās|*tnē|*tnēs|*ežos|*rkos|*eros|*jos|*nos|*tos|*kos',
  ),
  bearer: (key) => /(?:m|ai)$/u.test(key),
};
