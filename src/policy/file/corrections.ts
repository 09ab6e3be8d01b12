import { canonicalSite } from '../register/sites.ts';
import type { AccountCorrection, Rules, SiteCorrection, SurfaceCorrection } from './rules.ts';

/** What a selector of the `sites` section finds. */
export type CorrectedPart = keyof SurfaceCorrection | 'account' | 'never';

/** One line of the `sites` section. */
export interface CorrectionLine {
  /** As the file writes it. */
  site: string;
  /** Absent for what concerns the whole site. */
  surface?: string;
  part: CorrectedPart;
  selector: string;
  /** Of an account: the attribute that names it. */
  attribute?: string;
  /** Its place in the file. */
  path: (string | number)[];
}

const PARTS = ['editable', 'publish', 'bounds'] as const;

/** Every selector that rules bring for sites, in the order of the file. */
export function correctionLines({ sites = {} }: Rules): CorrectionLine[] {
  return Object.entries(sites).flatMap(([site, { surfaces = {}, account = [], never = [] }]) => [
    ...Object.entries(surfaces).flatMap(([surface, given]) =>
      PARTS.flatMap((part) =>
        (given[part] ?? []).map((selector, index) => {
          const path = ['sites', site, 'surfaces', surface, part, index];
          return { site, surface, part, selector, path };
        }),
      ),
    ),
    ...account.map(({ selector, attribute }, index) => {
      const path = ['sites', site, 'account', index, 'selector'];
      return { site, part: 'account' as const, selector, ...(attribute !== undefined && { attribute }), path };
    }),
    ...never.map((selector, index) => ({
      site,
      part: 'never' as const,
      selector,
      path: ['sites', site, 'never', index],
    })),
  ]);
}

/** What the rules correct on one site, without keys that are not known; `undefined` where they correct nothing. */
export function correctionFor({ sites = {} }: Rules, site: string): SiteCorrection | undefined {
  const here = canonicalSite(site);
  const given = Object.entries(sites).find(([key]) => canonicalSite(key) === here)?.[1];
  if (!given) return undefined;
  const { surfaces, account, never } = given;
  return {
    ...(surfaces && {
      surfaces: Object.fromEntries(
        Object.entries(surfaces).map(([id, { editable, publish, bounds }]) => [
          id,
          known({ editable, publish, bounds }),
        ]),
      ),
    }),
    ...(account && {
      account: account.map(({ selector, attribute }): AccountCorrection => known({ selector, attribute })),
    }),
    ...(never && { never }),
  };
}

/** Without the keys that have no value. */
const known = <T extends object>(entry: T): T =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as T;
