import type { EditorTexts } from '../../../../i18n/editor.ts';
import { AccountsPart } from './accounts.tsx';
import { FilePart } from './file.tsx';
import { InstitutionPart } from './institution.tsx';
import { LanguagePart } from './language.tsx';
import { LevelsPart } from './levels.tsx';
import { PeoplePart } from './people.tsx';
import { PeriodsPart } from './periods.tsx';
import { SituationsPart } from './situations.tsx';
import { TopicsPart } from './topics.tsx';
import { VoicePart } from './voice.tsx';

export type PartId = keyof EditorTexts['tabs'];

/** The parts in order, each with the keys of the file that it edits. */
export const PARTS: readonly { id: PartId; keys: readonly string[]; Fields: () => preact.JSX.Element }[] = [
  { id: 'institution', keys: ['institution'], Fields: InstitutionPart },
  { id: 'accounts', keys: ['accounts'], Fields: AccountsPart },
  { id: 'people', keys: ['people'], Fields: PeoplePart },
  { id: 'topics', keys: ['topics'], Fields: TopicsPart },
  { id: 'voice', keys: ['voice'], Fields: VoicePart },
  { id: 'language', keys: ['language'], Fields: LanguagePart },
  { id: 'periods', keys: ['quietPeriods'], Fields: PeriodsPart },
  { id: 'situations', keys: ['situations'], Fields: SituationsPart },
  { id: 'levels', keys: ['enforcement'], Fields: LevelsPart },
  { id: 'file', keys: ['version', 'issued', 'expires', 'timeZone', 'drafts', 'record'], Fields: FilePart },
];

/** The part that a place in the file belongs to; the last one for what no part has. */
export const partOf = (path: string): PartId => {
  const key = /^[^.[]*/.exec(path)?.[0] ?? '';
  return PARTS.find(({ keys }) => keys.includes(key))?.id ?? 'file';
};

/** The part that the page's address names: `#rules/people`. */
export const partNamed = (hash: string): PartId => PARTS.find(({ id }) => hash === `#rules/${id}`)?.id ?? 'institution';
