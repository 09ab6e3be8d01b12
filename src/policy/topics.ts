import type { Document } from '../engine/document.ts';
import type { Range } from '../engine/types.ts';
import type { Policy } from './compile.ts';

export interface FoundTopic {
  id: string;
  /** Where its words stand. */
  ranges: Range[];
}

/** Topics whose words occur, in the order of the rules. */
export declare function findTopics(policy: Policy, doc: Document): FoundTopic[];

/** Ids of the topics found, and of those the writer named. */
export declare function topicsIn(policy: Policy, doc: Document, named?: readonly string[]): string[];
