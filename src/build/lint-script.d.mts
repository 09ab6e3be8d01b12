/** See `lint-script.mjs`. */
export function lintScript(code: string, exceptions?: Record<string, number>): string[];
