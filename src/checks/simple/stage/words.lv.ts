import { booksIn } from '../books.ts';
import type { StageWords } from './words.ts';

const book = booksIn('lv');

export const words: StageWords = {
  decided: book(
    'aizlie/dza/dzām/gusi|apstiprināj/a/usi|atcēl/a/is/usi/uši/ām|cēl/a/usi|ievies/a/usi/ām|nolēm/a/usi|notei/ca/kusi|paaugstināj/a/usi|pacēl/a/usi|palielināj/a/usi/ām|pazemināja|pieņēm/a/usi|piešķīr/a/usi|samazināj/a/usi/ām',
    'aizliegt/a/as/i/s|apstiprināt/a/i/s|atcelt/a/as/i/s|ieviest/a/s|paaugstināt/a/as/i/s|pacelt/a/as/i/s|palielināt/a/as/i/s|pieņemt/i/s|samazināt/a/as/i/s',
    'dubultot/a/as/i/s|divkāršot/a/as/i/s',
    'aizlieguši|apstiprinājuši|ieviesuši|noteikuši|paaugstinājuši|pacēluši|palielinājuši|pazeminājuši|pieņēmuši|piešķīruši|samazinājuši',
    'ir|tagad jauns? likums',
    'stāj/as/ies|stāju/sies/šies spēkā',
    'ir spēkā',
  ),
  coming: book(
    'aizlie/dz/dzam/gs/gsim|atce/ls/lsim/ļ/ļam|ieviesīs//im|ievieš//am|nebūs|palielin/a/ām/ās/āsim|pieaugs|samazin/a/ām/ās/āsim|saruks',
    'būs … augstāk/a/s|bezmaksas|lielāk/a/as/i/s|mazāk/a/as/i/s|zemāk/a/s',
    'tiks aizliegts|atcelt/a/s|ieviests|palielināts|samazināts',
    'vairs nav|nebūs',
  ),
  matter: book(
    'aizliegum*|akcīz*|alg/a/as/u|atbalst/s/u|atlaid*|atvieglojum*|grozījum*|iemaks*|kompensācij*|lik/me/mes/mi/umi/ums/umu|likumus|maks/a/as/u|nod/ev*/ok*|noteikum/i/us|pabalst*|pensij*|piemaks*|pievienotās|pvn|sod/a/i/s/u/us|stipendij*|tarif*',
  ),
  earlier: book(
    'likumprojekt*',
    'grozījumu|likuma|lēmuma|noteikumu projekt*',
    '1|2|otrajā|pirmajā .? lasījum/s/u/ā',
    'otrais|pirmais lasījums',
    'konceptuāl*',
    'atbalst/a/īja|atbalstī/jusi/jām/ta/ti/ts',
    'iecer/e/es/i|ierosin*|priekšlikum*|rosina|rosinājum*',
    'balsos|izskatī/s/šan*|izsludināšan*|jāapstiprina|jābalso|jāizskata|jālemj|jāpieņem|lems',
    'vēl jā*',
    'nodot/a/s|publisk/ajai/ā|sabiedrisk* apsprie/d*/šan*|saskaņošan*',
    'apspriešan/ai/ā|saskaņošan/ai/ā',
    'iesnie/dz/gs/gta/gti/gts|nodo/d/s/ts|nonāks|nosūtīs|sūta|virz/a/īs saeim*|valdīb*',
    'tālāk|vēl jā*|lems|otrais|saeim*|trešais|valdīb*',
  ),
  draft: book('iecer/e/i|koncepcij*|likumprojekt*|priekšlikum*|projekt*'),
  final: book(
    '3|galīg/ajā/ā|trešajā .? lasījum/s/ā',
    'izsludin*',
    'latvijas vēstne*',
    'vēstnesis',
    'spēkā no|stāsies',
    'stāj/as/ās|stāsies spēkā',
  ),
  careful: book(
    'ja deputāti|dome|grozījum*|likumprojekt*|priekšlikum*|saeim*|to|valdīb*',
    'aicina|būtu|grib|iecerēts|ierosin/a/āts|paredz//ēts|plān/o/ots|prasa|rosina|tiktu|varētu|vēlas',
    'atbalst* … aizliegt|atcelt|ieviest|paaugstināt|pacelt|palielināt|samazināt',
    'nav|vēl apstiprināts|atcelt/a/s|nav|pieņemt/a/s',
    'vēl nav',
    'nolēma aicināt|atbalstīt|ierosināt|konceptuāli|nodot|rosināt|sākt|turpināt|virzīt',
  ),
};
