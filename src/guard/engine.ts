import { createChecker } from '../checks/checker.ts';

/** The engine as a script of its own, put into a page when somebody begins to write there. */
globalThis.kaVardaEngine = { createChecker };
