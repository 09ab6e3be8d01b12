import type { CheckText } from '../../check.ts';
import { book } from '../books.ts';
import type { SlangWords } from './words.ts';

/**
 * Diminutive stems that lose "-iņ-" and keep their ending: "naudiņa, naudiņas" to "nauda, naudas". The stems in the
 * second list are masculine: "-iņš" to "-s". The stem's own sounds stay, so the form is certain; only stems that
 * the group's topics know with any ending, so that a mend raises nothing new.
 */
const FEMININE = ['naud', 'nodev'];
const MASCULINE = ['pabalst', 'tarif', 'dokument', 'iesniegum', 'kredīt'];

export const words: SlangWords = {
  strong: book(
    'haļav*|babki|babkas|babkām|piķi|piķa|kešs|kešu|keša|kapeik*|kapeic*|eirīši|eirīšus|eirīšu|eirīšiem|eiriki|eirikus|eiriku|eiriņi|eiriņus|eiriņu',
    'superīg*|baigi|baigais|baigā|kruti|krutais|krutā|kruts|kruta|krutas|krutie|krutu|pofig*|nafig*|lol|omg|wtf|bļin|bļe|blin|davai',
    'fiksi|fikso|sačakarē*|apčakarē*|nočakarē*|apčakarēt|štelle|čeko|čekojiet|čekot|šērojiet|šēro|pliz|plīz|plz|vnk|besī|izbesī*|jēj|jej|jipī|jipijā|hei|heijā|opā',
    'uz haļavu|halavu',
    'pa tīro|lēto|fikso',
    'čiki briki',
    'kačā|kačājiet|uzmet aci|augšā',
    'lec|lecam augšā|iekšā',
  ),
  address: book(
    'cilvēciņ*|mīļumiņ*|draudziņ*|zaķīši|zaķīšiem|zaķīt|zaķīti|sirsniņ*|iedzīvotājiņ*|pensionāriņ*|bāliņ*|čomi|čoms|čaļi|čalis|čaļiem|vecīt|brālīt',
  ),
  mild: book(
    'forši|foršs|forša|foršie|foršā|forša|feini|feins|čau|čaviņa|čaviņas|sveikiņi|okei|ok|oki|super|urā|urrā|vau|wow|jess|yes|haha|ha-ha|hehe|bišķi|bišķiņ|mega|mums-mums|šitais|šitie|šitā|šito|vot|johaidī|ripo|kolosāli|riktīgi|riktīgs|jauniņš|jaunumiņš|jaunumiņi|dikti|smuki|kaifs|kaifīg*',
  ),
  childish: book(
    'naudiņa|naudiņas|naudiņu|naudiņai|naudiņā|pabalstiņ*|pensijiņ*|pensiņ*|nodoklīti|nodoklītis|nodoklīši|nodoklīšus|nodoklīša|nodoklīšu|sodiņ*|likumiņ*|rēķiniņ*|dokumentiņ*|papīriņ*|iesniegumiņ*|deklarācijiņ*|alģiņ*|algiņ*|nodeviņ*|tarifiņ*|kredītiņ*|atlaidīt*|kompensācijiņ*|vakcīniņ*|potīte|potīti|aizliegumiņ*',
  ),
  grave: book(
    'eirīš*|eirik*|eiriņ*|babki|babkas|piķi|kešs|kešu|kapeik*|kapeic*|pensionār*|pabalst*|nodok*|nodev*|pensij*|sods|sodu|soda|sodi|sodus|sodiem|sodīs*|sodīt*|jāmaksā|jāsamaksā|maksāt|nemaksāt|maksājum*|naud*|alga|algas|algu|kompensācij*|subsīdij*|rēķin*|parāds|parādu|parādi|parādus|deklarācij*|likums|likumu|likuma|tarif*|aizlieg*|obligāt*|jādeklarē|jāreģistrē*|dienest*|iesauk*|evakuā*|brīdinājum*|bīstam*|apdraud*|plūdi|plūdu|plūdiem|plūdos|plūdus|ugunsgrēk*|vakcīn*|vakcinē*|pote|potes|poti|avārij*|bojāgāj*|ievainot*|cietuš*|miris|mirus*|atbalsts|atbalstu|atļauj*|licence|licenci|licences|krāpniek*|kredīt*|bezmaksas|invalid*|atlaide|atlaides|atlaidi|pārbaud*|ieroč*',
    'par velti|brīvu',
  ),
  playful: book(
    'spēle|spēlē|spēli|izrāde|izrādi|jaunieš*|bērniem|bērnudārza|pasaka|pasaku|pasakā|multfilm*|komiks*|joks|joku|jokojam|jokojot|slengs|slengu|slenga|slengā|vārds|vārdu|vārdi|vārdnīc*',
  ),
  plain: (word) => {
    const key = word.toLowerCase();
    const form = FEMININE.flatMap((stem) => plainForm(key, stem, /^iņ(a|as|ai|u|ā|ām|ās)$/u, (ending) => ending))
      .concat(
        MASCULINE.flatMap((stem) =>
          plainForm(key, stem, /^iņ(š|a|am|u|ā|i|iem|us|os)$/u, (ending) => (ending === 'š' ? 's' : ending)),
        ),
      )
      .at(0);
    return form && word[0] !== key[0] ? form[0]?.toUpperCase() + form.slice(1) : form;
  },
};

function plainForm(key: string, stem: string, endings: RegExp, change: (ending: string) => string): string[] {
  const ending = key.startsWith(stem) ? endings.exec(key.slice(stem.length))?.[1] : undefined;
  return ending === undefined ? [] : [stem + change(ending)];
}

export const text: CheckText = {
  title: 'Žargons nopietnā ziņā',
  message: ({ word, kind }) =>
    kind === 'childish'
      ? `«${word}» par naudu vai pienākumu skan bērnišķīgi.`
      : `«${word}» šādā ziņā skan pārāk vaļīgi.`,
  why: () => 'Runa ir par cilvēku naudu, pienākumiem vai drošību, un tāds tonis var likt ziņu neuztvert nopietni.',
  fix: ({ plain }) => `Rakstīt «${plain}»`,
  example: {
    bad: 'Superīgi, naudiņa visiem!',
    good: 'No 1. decembra apkures pabalstam var pieteikties arī seniori: [saite]',
  },
};
