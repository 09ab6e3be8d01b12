/** What is asked of the engine to learn and to measure; bundled for that (`src/build/imported.mjs`). */
export { compilePolicy } from '../../policy/compile.ts';
export { PRACTICE } from '../../policy/examples/practice.ts';
export { standingOf } from '../../policy/register/register.ts';
export { contextOf, createChecker, judgePost } from '../checker.ts';
export { featuresOf } from './features.ts';
export { merged } from './impression.ts';
export { learn } from './judgements.ts';
export { MOST, pack } from './shape.ts';
export { SLOTS } from './slot.ts';
