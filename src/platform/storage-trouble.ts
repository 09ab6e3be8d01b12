/** What went wrong with storage; the surfaces have one sentence for each. */
export type StorageTrouble = 'corrupt' | 'unreadable' | 'full';

/** Why something could not be kept. */
export type KeepingTrouble = Exclude<StorageTrouble, 'corrupt'>;
