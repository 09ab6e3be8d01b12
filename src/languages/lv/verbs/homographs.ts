/**
 * Spellings that are a verb and something else, and where the verb is meant in almost every text: "varu" (I can; power),
 * "saku" (I say; branches). Chosen by count in the Universal Dependencies treebank of Latvian (LVTB 2.17).
 */
const MOSTLY_VERBS =
  'biju varu varam zinu zinām gribu gribam vēlos vēlamies vēlējos saku sakām cenšos centos ceru daru daram pazīstu liekam lieku jūtu tiku esmu eju izeju metu guļu mostos ēdam nojautu teicu palīdzēju māku gaidām spējam peru sēžu skatos sēdēju jutu sākam redzu griežu minēju dodamies mācos ticu strādāju';

export const OFTEN_VERBS: ReadonlySet<string> = new Set(MOSTLY_VERBS.split(' '));
