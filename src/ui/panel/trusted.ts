/**
 * How long a dialog takes no presses after it has come up: a press meant for the page must not decide
 * (src/platform/README.md, Dialogs).
 */
export const UNREADY = 500;

/** Whether a press was made by a person: the page cannot reach our buttons, and a script's press counts for nothing. */
export const onlyByHand = (event: Event): boolean => event.isTrusted;
