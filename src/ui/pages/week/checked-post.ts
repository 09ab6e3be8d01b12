import type { Report } from '../../../engine/types.ts';
import type { PastedPost } from '../../../policy/tables/pasted-posts.ts';

/** A post of the week and what the rules in force say of it. */
export interface CheckedPost extends PastedPost {
  report: Report;
}
