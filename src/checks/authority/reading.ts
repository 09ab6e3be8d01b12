import { readOnce } from '../../engine/read-once.ts';
import { judgeAuthority } from '../../policy/authority/authority.ts';
import type { AuthorityProblem } from '../../policy/authority/problem.ts';
import type { CheckContext } from '../contract.ts';
import { readVoice } from '../voice/judgement.ts';

/** Why the writer may not, or not yet, post this here; judged once a post. */
export const readAuthority = (context: CheckContext): readonly AuthorityProblem[] => readOnce(context, judge);

const judge = (context: CheckContext): readonly AuthorityProblem[] =>
  judgeAuthority({ ...context, speaksForInstitution: readVoice(context).speaksForInstitution });
