/** Words of statutes and of the paper that follows them; ordinary news words ("law", "police", "government") left out. */
export const VOCABULARY =
  /^(?:accordance|pursuant|provisions?|appli(?:cants?|cable|cations?)|obligations?|oblig\p{L}+|penalt\p{L}+|permits?|procedures?|compli\p{L}+|non-compliance|submission|submitted|documentation|competent|liable|prescribed|specified|entitled|aforementioned|conditions|decisions?|revoked|determin\p{L}+|approved|issued|issuance|processed|effected|enactments?|regulations?|requirements?|authorit\p{L}+|notwithstanding|thereof|hereby|herein|shall|persons?|grounds|initiation|proceedings|certificates?|validity|extension|lodged|concerned|referred|paragraph|subject|implement\p{L}+|measures|undertaken|conducted|evaluation|assessment|monitoring|respective|territor\p{L}+|pertaining|receipt|commencement|termination|appeal\p{L}*|stipulat\p{L}+|amend\p{L}+|statutory|legislation|furnish\p{L}*|requisite|deem\p{L}*|ensur\p{L}+)$/u;

/** Words that speak to somebody: law has none. */
export const PERSONAL = /^(?:you|your|yours|we|our|us|i|my|please|thanks|thank|let's)$/u;
