import { booksIn } from '../books.ts';
import type { SlangWords } from './words.ts';

const book = booksIn('lv');

/**
 * Diminutive stems that lose "-iņ-" and keep their ending: "naudiņa, naudiņas" to "nauda, naudas". The stems in the
 * second list are masculine: "-iņš" to "-s". The stem's own sounds stay, so the form is certain; only stems that
 * the group's topics know with any ending, so that a mend raises nothing new.
 */
const FEMININE = ['naud', 'nodev'];
const MASCULINE = ['pabalst', 'tarif', 'dokument', 'iesniegum', 'kredīt'];

export const words: SlangWords = {
  strong: book(
    'babk/as/i/ām|eiri/ki/ku/kus/ķi/ķu/ķus/ņi/ņu/ņus|eirīš/i/iem/u/us|haļav*|kapei/c*/k*|keš/a/s/u|piķ/a/i',
    'baig/ais/i/ā|blin|bļe|bļin|davai|krut/a/ais/as/i/ie/s/u/ā|lol|nafig*|omg|pofig*|superīg*|wtf',
    'apčakarē*|besī|fiks/i/o|hei//jā|izbesī*|jej|jip/ijā/ī|jēj|nočakarē*|opā|pliz|plz|plīz|sačakarē*|vnk|ček/o/ojiet/ot|štelle|šēr/o/ojiet',
    'uz halavu|haļavu',
    'nečīkst*|sūdīg*',
    'pa fikso|lēto|tīro',
    'čiki briki',
    'kač/ā/ājiet|uzmet aci|augšā',
    'lec//am augšā|iekšā',
  ),
  address: book(
    'brālīt|bāliņ*|cilvēciņ*|draudziņ*|iedzīvotājiņ*|mīļumiņ*|pensionāriņ*|sirsniņ*|vecīt|zaķī/t/ti/ši/šiem|čalis|čaļ/i/iem|čom/i/s',
  ),
  mild: book(
    'bišķ/i/iņ|dikti|fein/i/s|forš/a/i/ie/s/ā|ha-ha|haha|hehe|jauniņš|jaunumiņ/i/š|jess|johaidī|kaif/s/īg*|kolosāli|mega|mums-mums|ok|okei|oki|riktīg/i/s|ripo|smuki|super|sveikiņi|urrā|urā|vau|vot|wow|yes|čau|čaviņ/a/as|šit/ais/ie/o/ā',
  ),
  childish: book(
    'aizliegumiņ*|algiņ*|alģiņ*|atlaidīt*|deklarācijiņ*|dokumentiņ*|iesniegumiņ*|kompensācijiņ*|kredītiņ*|likumiņ*|naudiņ/a/ai/as/u/ā|nodeviņ*|nodoklī/ti/tis/ša/ši/šu/šus|pabalstiņ*|papīriņ*|pensi/jiņ*/ņ*|potīt/e/i|rēķiniņ*|sodiņ*|tarifiņ*|vakcīniņ*',
  ),
  grave: book(
    'aizlieg*|alg/a/as/u|apdraud*|atbalst/s/u|atlaid/e/es/i|atļauj*|avārij*|babk/as/i|bezmaksas|bojāgāj*|brīdinājum*|bīstam*|cietuš*|deklarācij*|dienest*|eir/ik*/iņ*/īš*|evakuā*|ieroč*|iesauk*|ievainot*|invalid*|jādeklarē|jāmaksā|jāreģistrē*|jāsamaksā|kapei/c*/k*|keš/s/u|kompensācij*|kredīt*|krāpniek*|licenc/e/es/i|likum/a/s/u|maksā/jum*/t|mir/is/us*|naud*|nemaksāt|nod/ev*/ok*|obligāt*|pabalst*|parād/i/s/u/us|pensij*|pensionār*|piķi|plūd/i/iem/os/u/us|pot/e/es/i/ēm/ē*|pārbaud*|rēķin*|sod/a/i/iem/s/u/us/īs*/īt*|subsīdij*|tarif*|ugunsgrēk*|vakc/inē*/īn*',
    'par brīvu|velti',
  ),
  playful: book(
    'bērniem|bērnudārza|izrād/e/i|jaunieš*|jokoj/am/ot|jok/s/u|komiks*|multfilm*|pasak/a/u/ā|sleng/a/s/u/ā|spēl/e/i/ē|vārd/i/nīc*/s/u',
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
