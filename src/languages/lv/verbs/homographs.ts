import { fold } from '../../../engine/tokens.ts';

/**
 * Spellings that are a verb and something else, and where the verb is meant in almost every text: "varu" (I can; power),
 * "saku" (I say; branches). One sign of it in the clause is enough (`context.ts`). Sorted by counts in the Universal Dependencies treebank of
 * Latvian (LVTB 2.17) where it has them; the rest stand here because the other word is rare (nouns of the doer in "-ēju", locatives in "-jos").
 */
const MOSTLY_VERBS =
  'aizmirstu aizmirstam aizmirstos atbilstam apskatīšu atbildīšu atgāju atgājām audzēju baudām bildīšu centos ceru ' +
  'ceram devām dzenam eju gaidu gaidām gaidīšu ganīšu gribu gribam griezīšu grozos guļu ģērbos iegribu ieskatos ' +
  'ieraugu izbrīnos izlasīšu izskatos īrēju jutu jutām jūtu kāpām kožu krītu laižu lasīšu liekam līdzēju māku mācos ' +
  'mācēju miršu mīlu minēju modos muldu mānu nojautu nolaižu noraušu palaižu palieku palīdzēju parādīšu pasaku ' +
  'pasakām paskatos pavadu pavadām pazīstu paužu paceļu paciešu pastāvu piebildīšu pļauju publicējam raudu raudām ' +
  'raugos redzu rēķinos saku sakām saduru saķeru sēdēju sēžu skatīšu skatos smaidām smirdu snaudu snaužu sodām ' +
  'spējam spējām spiežu svinu svinam sviežu tapām taustos tiku tikos turos turu uzeju uzlaižu uzklāju uzliku ' +
  'uzlikām uzskatu uzskatam uzturam uzturos uztveru vairos varam varu vācam vācos vārām vāros veltām velkam velku ' +
  'velkos vēlam vēlos vēlējos vērsim vēršos virzām zinām zinu čukstu šķirstu šķietu';

/** The other word is meant in almost every text, and not only by chance of the treebank. */
const SELDOM_VERBS =
  'pagaidu pagaidām papildu pārlieku milzu piespiedu tikām lūdzu kuru kuram kuros skaitu vācu augšu ilgu lielu tīru mājām māju ' +
  'dienu roku iespēju valstu manu gados ceļu piedevām joprojām nevienu guru trīsim jumu visu visam savu savam savām iespējām atļauju';

const words = (list: string, map: (word: string) => string = (word) => word): ReadonlySet<string> =>
  new Set(list.split(' ').map(map));

/**
 * Verbs that meet another word only without diacritics, or with the slip "-am", and win: "busu" is "būšu" far more often
 * than a genitive of buses, "atbalstam" is "we support" misspelt far more often than a dative.
 */
const VERBS_WITHOUT_DIACRITICS =
  'apskatam aprakstam atbalstam atlaujam atsaucu atteicu dariju darijam dzenos ejam gribam gulam ieejam ierakstam ' +
  'izejam izlasu kavejam kavejos klausu klausam lasu lejam likos macam macejam mainam mazinam medzu mierinu minejam ' +
  'naksu nesos nesu nobeidzu nolasu novelu novirzu paliekam palikam paliku palidzejam palidzu panemu paredzu ' +
  'parskatam partraucu parzinam parzinu pastastam pazinam pazinu pieejam pieredzu pierakstam pulcinam pulcinu radam ' +
  'rakstam redzu risinam saksim saksos saksu sapratam sapratu satikos satiku sargam sezam skaitam sledzu sniedzu ' +
  'sodam solam stastam teicu turam uzrakstam uzskatam uzvaram uzzinam uzzinu vedam vedu veicu zvanam';
/** The other way round: clear with diacritics, but without them the other word is meant ("rokam", "mīļu", "skaitam"). */
const NOT_WITHOUT_DIACRITICS = new Set('milu macos pulcinu aprakstam skaitam viram'.split(' '));

/** "To be" has no rival worth a rule: "bijs", "ēsma" and a genitive of buses are not met. */
export const ALWAYS_VERBS = /^(?:ne|pa)?(?:esmu|esam|biju|bijām|bijam|būšu|busu|būsim|busim)$/;

export const OFTEN_VERBS = words(MOSTLY_VERBS);
export const RARE_VERBS = words(SELDOM_VERBS);
export const OFTEN_VERBS_FOLDED = new Set(
  [...words(`${MOSTLY_VERBS} ${VERBS_WITHOUT_DIACRITICS}`, fold)].filter((word) => !NOT_WITHOUT_DIACRITICS.has(word)),
);
export const RARE_VERBS_FOLDED = words(`${SELDOM_VERBS} ņēmēju nodevēju paziņām daļu`, fold);
