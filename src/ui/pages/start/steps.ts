/** The first steps in order; after the last one the finish is shown. */
export const STEPS = ['rules', 'me', 'accounts', 'practice'] as const;

/** Where to go on after so many were passed; who has finished and comes again begins at the first. */
export const stepAfter = (passed: number): number => (passed < STEPS.length ? passed : 0);
