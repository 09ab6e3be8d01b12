import type { ActKind } from '../shape.ts';

/** Verbs of public communication, infinitives; `base:past` where the past is irregular. */
export const ACTS: Record<ActKind, string> = {
  rule: `approve ban:banned grant prohibit close:closed reopen restrict fine:fined repeal revoke impose adopt appoint dismiss suspend
    sanction allocate award authorise authorize fund:funded subsidise subsidize reimburse penalise penalize certify
    forbid:forbade,forbidden issue enforce prosecute`,
  decide: `decide open extend cancel reject postpone introduce reduce increase raise lift change guarantee
    ensure provide build:built repair replace renew inspect investigate pay:paid start launch end sign
    agree plan:planned commit:committed finish complete continue begin:began,begun invest review deliver improve
    fix solve resolve support hire recruit expand shut:shut stop:stopped prepare charge sell:sold buy:bought move help relocate remove give:gave,given
    take:took,taken demand allow permit tolerate find:found receive`,
  inform: `announce inform remind warn explain clarify publish confirm deny:denied regret apologise apologize
    advise urge recommend`,
  offer: `invite welcome ask offer encourage look seek:sought`,
  warm: `thank congratulate celebrate wish honour honor`,
};
