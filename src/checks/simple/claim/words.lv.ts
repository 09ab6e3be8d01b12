import { booksIn } from '../books.ts';
import type { ClaimWords } from './words.ts';

const book = booksIn('lv');

export const words: ClaimWords = {
  unit: book('€|%|cent/i/iem/us|eir/iem/o|eur//o|milj//on*|procent*|tūkst//oš*'),
  matter: book(
    'akcīz*|alg/a/as/u|atbalst/s/u|atlaid/e/es/i/ēm|atmaks*|atvieglojum*|kompensācij*|likm/e/es/i|līdzmaksājum*|maks/a/as/u|naudassod*|nod/ev*/ok*|pabalst*|pensij*|piemaks*|pvn|rēķin/i/s/u/us|sod/a/i/s/u/us|stipendij*|subsīdij*|tarif*|īres',
  ),
  excused: book(
    'biļet*|ieej*|tirg*|veikal*|ziedo*',
    'aizvadīt*|audit*|ceturksn*|esam|gad/a/os/ā|iekasē*|kop/ā/š|mēnes*|nedēļ*|pagājuš*|pusgad*|pārbaud/ē/ēs|pērn//ajā/ā|savāk*|saziedo*|vakar|šodien|šogad|šonakt|šorīt',
    '*āja|*ēja|*ājām|*ējām',
    'bija|iekasēja|pieauga|piemēroja|piesprieda|samazinājās|sasniedza|sodīja|tika|uzlika|veidoja',
  ),
  authority: book(
    'eksperti|pētnieki|pētījumi|speciālisti|zinātnieki|ārsti ir|jau? sen? apgalvo|apliecina|apstiprina|atzīst|liecina|parāda|pierāda|pierādījuši|rāda|saka|uzskata',
    'sen|zinātniski? pierādīts',
    'visi zina , ka',
    'lielāk/ais/ajai/ā daļ/a/ai|vairums cilvēk*|iedzīvotāj*|uzņēm*|ģimeņ*',
    'lielākā|vairums daļa? … atbalsta',
  ),
};
