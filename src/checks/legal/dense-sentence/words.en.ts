import type { DenseWords } from './shape.ts';

/** Words of statutes and of the paper that follows them; ordinary news words ("law", "police", "government") left out. */
const VOCABULARY =
  /^(?:accordance|pursuant|provisions?|appli(?:cants?|cable|cations?)|obligations?|oblig.+|penalt.+|permits?|procedures?|compli.+|non-compliance|submission|submitted|documentation|competent|liable|prescribed|specified|entitled|aforementioned|conditions|decisions?|revoked|determin.+|approved|issued|issuance|processed|effected|enactments?|regulations?|requirements?|authorit.+|notwithstanding|thereof|hereby|herein|shall|persons?|grounds|initiation|proceedings|certificates?|validity|extension|lodged|concerned|referred|paragraph|subject|implement.+|measures|undertaken|conducted|evaluation|assessment|monitoring|respective|territor.+|pertaining|receipt|commencement|termination|appeal.*|stipulat.+|amend.+|statutory|legislation|furnish.*|requisite|deem.*|ensur.+)$/u;

/** Words that speak to somebody: law has none. */
const PERSONAL = /^(?:you|your|yours|we|our|us|i|my|please|thanks|thank|let's)$/u;

export const words: DenseWords = { vocabulary: VOCABULARY, personal: PERSONAL, enough: { law: 4, long: 4 } };
