import type { AccountStanding } from '../../policy/register/register.ts';

/** The institution's own account, and text tried without any (src/policy/README.md, Whose account). */
export const isInstitutional = ({ capacity }: AccountStanding): boolean =>
  capacity === 'institution' || capacity === 'absent';

/** Somebody's own account; one that the register does not know counts as such. */
export const isPrivateAccount = ({ capacity }: AccountStanding): boolean =>
  capacity === 'personal' || capacity === 'unknown';
