import type { Group } from '../engine/types.ts';
import { isDoubted } from './classifier/impression.ts';
import type { CheckContext, SoFar } from './contract.ts';
import type { Judged } from './raise.ts';
import { isPrivateAccount } from './voice/accounts.ts';

/**
 * A rule finds words; the post as a whole may sound quite otherwise. What checks found by words alone is then shown and does
 * not ask (src/checks/classifier/README.md); on the scale it weighs what it weighed. Where an institution's rules stop posts
 * for a group, its checks are never doubted.
 * @returns the same list where nothing is doubted
 */
export function doubted(parts: readonly Judged[], context: CheckContext, soFar: SoFar): readonly Judged[] {
  if (context.emergency || isPrivateAccount(context.account)) return parts;
  const groups: Group[] = [];
  if (isDoubted('slip', context, soFar)) groups.push('voice');
  if (isDoubted('simple', context, soFar)) groups.push('simple');
  const isOne = ({ check, level, enforcement }: Judged) =>
    check.byWords === true && level === 'confirm' && enforcement !== 'block' && groups.includes(check.group);
  return parts.some(isOne)
    ? parts.map((judged) => (isOne(judged) ? { ...judged, level: 'hint', because: 'doubt' } : judged))
    : parts;
}
