import type { CheckText } from '../../check.ts';
import { book } from '../books.ts';
import type { StageWords } from './words.ts';

export const words: StageWords = {
  decided: book(
    'atcēla|atcēlusi|atcēlis|atcēluši|atcēlām|aizliedza|aizliegusi|aizliedzām|apstiprināja|apstiprinājusi|pieņēma|pieņēmusi|palielināja|palielinājusi|palielinājām|samazināja|samazinājusi|samazinājām|paaugstināja|paaugstinājusi|pazemināja|ieviesa|ieviesusi|ieviesām|nolēma|nolēmusi|noteica|noteikusi|piešķīra|piešķīrusi|cēla|cēlusi|pacēla|pacēlusi',
    'atcelts|atcelta|atcelti|atceltas|samazināts|samazināta|samazināti|samazinātas|palielināts|palielināta|palielināti|palielinātas|paaugstināts|paaugstināta|paaugstināti|paaugstinātas|ieviests|ieviesta|pieņemts|pieņemti|apstiprināts|apstiprināta|apstiprināti|aizliegts|aizliegta|aizliegti|aizliegtas|pacelts|pacelta|paceltas|pacelti',
    'palielinājuši|samazinājuši|aizlieguši|apstiprinājuši|pieņēmuši|ieviesuši|noteikuši|piešķīruši|paaugstinājuši|pazeminājuši|pacēluši',
    'ir|tagad jauns? likums',
    'stājies|stājas|stājušies|stājusies spēkā',
    'ir spēkā',
  ),
  coming: book(
    'atcels|atcelsim|samazinās|samazināsim|palielinās|palielināsim|ieviesīs|ieviesīsim|aizliegs|aizliegsim|pieaugs|nebūs|saruks|atceļ|atceļam|samazina|samazinām|palielina|palielinām|aizliedz|aizliedzam|ievieš|ieviešam',
    'būs … lielāks|lielāka|lielāki|lielākas|mazāks|mazāka|mazāki|mazākas|augstāks|augstāka|zemāks|zemāka|bezmaksas',
    'tiks atcelts|atcelta|samazināts|palielināts|ieviests|aizliegts',
    'vairs nav|nebūs',
  ),
  matter: book(
    'nodok*|nodev*|pabalst*|pensij*|pensiju|alga|algas|algu|tarif*|maksa|maksu|maksas|sods|sodu|sodi|sodus|soda|likums|likumu|likumi|likumus|grozījum*|atlaid*|atvieglojum*|kompensācij*|akcīz*|pvn|aizliegum*|noteikumi|noteikumus|likme|likmi|likmes|atbalstu|atbalsts|piemaks*|stipendij*|pievienotās',
  ),
  earlier: book(
    'likumprojekt*',
    'noteikumu|likuma|grozījumu|lēmuma projekt*',
    'pirmajā|otrajā|1|2 .? lasījumā|lasījumu|lasījums',
    'pirmais|otrais lasījums',
    'konceptuāl*',
    'atbalstīja|atbalstījusi|atbalstījām|atbalstīts|atbalstīta|atbalstīti|atbalsta',
    'iecere|ieceri|ieceres|priekšlikum*|ierosin*|rosina|rosinājum*',
    'izskatīs|izskatīšan*|lems|balsos|jāizskata|jābalso|jālemj|jāpieņem|jāapstiprina|izsludināšan*',
    'vēl jā*',
    'publiskajai|publiskā|sabiedrisk*|nodota|nodots|nodots apspriešan*|saskaņošan*|apspried*',
    'saskaņošanā|apspriešanā|apspriešanai|saskaņošanai',
    'iesniegts|iesniegta|iesniegti|iesniegs|iesniedz|nodots|nodos|virza|virzīs|sūta|nosūtīs|nonāks|nodod saeim*|valdīb*',
    'tālāk|vēl saeim*|valdīb*|lems|jā*|trešais|otrais',
  ),
  draft: book('likumprojekt*|projekt*|priekšlikum*|ieceri|iecere|koncepcij*'),
  final: book(
    'trešajā|galīgajā|galīgā|3 .? lasījumā|lasījums',
    'izsludin*',
    'latvijas vēstne*',
    'vēstnesis',
    'spēkā no|stāsies',
    'stāsies|stājas|stājās spēkā',
  ),
  careful: book(
    'ja saeim*|valdīb*|dome|deputāti|priekšlikum*|likumprojekt*|to|grozījum*',
    'tiktu|būtu|paredz|paredzēts|plāno|plānots|rosina|ierosina|ierosināts|iecerēts|varētu|aicina|vēlas|grib|prasa',
    'atbalst* … atcelt|samazināt|palielināt|ieviest|aizliegt|pacelt|paaugstināt',
    'nav|vēl atcelts|pieņemts|pieņemta|atcelta|apstiprināts|nav',
    'vēl nav',
    'nolēma virzīt|nodot|atbalstīt|rosināt|aicināt|ierosināt|konceptuāli|turpināt|sākt',
  ),
};

export const text: CheckText = {
  title: 'Lēmuma posms',
  message: ({ kind }) =>
    kind === 'early' ? 'Lēmums izklausās galīgs, bet vēl nav pieņemts.' : 'Nav teikts, kurā posmā ir lēmums.',
  why: ({ kind }) =>
    kind === 'early'
      ? 'Atbalstīts projekts vai pirmais lasījums vēl neko neatceļ un nepiešķir. Nosauciet, kas ir izlemts un kas vēl jālemj.'
      : 'Lasītājs var nodomāt, ka tas jau ir spēkā. Pievienojiet datumu, no kura tas ir spēkā, vai saiti uz lēmumu.',
  example: {
    bad: 'Valdība atcēla nodokli.',
    good: 'Valdība atbalstīja likumprojektu, kas paredz atcelt nodokli. Vēl jālemj Saeimai.',
  },
};
