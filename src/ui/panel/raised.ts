import { createContext } from 'preact';

/** How often what is shown was laid on top of the page again. After each time it takes no presses for a moment. */
export const Raised = createContext(0);
