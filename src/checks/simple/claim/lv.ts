import type { CheckText } from '../../check.ts';
import { book } from '../books.ts';
import type { ClaimWords } from './words.ts';

export const words: ClaimWords = {
  unit: book('eiro|eiriem|eur|euro|€|%|procent*|centi|centiem|centus|tūkst|tūkstoš*|milj|miljon*'),
  matter: book(
    'pabalst*|pensij*|pensiju|kompensācij*|nodok*|nodev*|sods|sodu|soda|sodi|sodus|naudassod*|alga|algas|algu|atlaide|atlaides|atlaidi|atlaidēm|atvieglojum*|tarif*|likme|likmes|likmi|stipendij*|piemaks*|subsīdij*|pvn|akcīz*|līdzmaksājum*|atbalsts|atbalstu|maksa|maksu|maksas|īres|rēķins|rēķini|rēķinus|rēķinu|atmaks*',
  ),
  excused: book(
    'biļet*|ieej*|veikal*|tirg*|ziedo*',
    'pērn|pērnā|pērnajā|šogad|vakar|šonakt|šodien|šorīt|nedēļ*|mēnes*|gadā|gados|gada|ceturksn*|pusgad*|pagājuš*|aizvadīt*|kopš|kopā|esam|saziedo*|savāk*|iekasē*|audit*|pārbaudē|pārbaudēs',
    '*āja|*ēja|*ājām|*ējām',
    'piemēroja|uzlika|sodīja|piesprieda|iekasēja|bija|tika|sasniedza|pieauga|veidoja|samazinājās',
  ),
  authority: book(
    'eksperti|zinātnieki|pētījumi|speciālisti|pētnieki|ārsti ir|jau|sen? saka|uzskata|apstiprina|apgalvo|rāda|parāda|liecina|pierādījuši|pierāda|apliecina|atzīst',
    'zinātniski|sen? pierādīts',
    'lielākā|lielākajai|lielākais daļa|daļai|vairums iedzīvotāj*|cilvēk*|ģimeņ*|uzņēm*',
    'lielākā|vairums daļa? … atbalsta',
  ),
};

export const text: CheckText = {
  title: 'Skaitlis vai apgalvojums bez avota',
  message: ({ kind }) => (kind === 'authority' ? 'Nav teikts, kas to saka un kur.' : 'Skaitlis bez datuma un avota.'),
  why: ({ kind }) =>
    kind === 'authority'
      ? 'Lasītājs nevar pārbaudīt apgalvojumu. Nosauciet, kurš un kur to teicis, vai pievienojiet saiti.'
      : 'Summas un likmes mainās, un lasītājs nevar pārbaudīt, vai šī ir spēkā. Pievienojiet, no kura datuma tā ir, vai saiti.',
  example: {
    bad: 'Pabalsts ir 500 eiro.',
    good: 'Pabalsts no 1. janvāra ir 500 eiro: [saite]',
  },
};
