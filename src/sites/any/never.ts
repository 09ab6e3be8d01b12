/** Searches, logins, letters and source code. */
export const NEVER: readonly string[] = [
  '[role="search"], [role="searchbox"], [role="combobox"]',
  'form:has(input[type="password"])',
  'form:has(:is(input, textarea):is([name="to" i], [name="_to"], [name^="to_"], [name="cc" i], [name="bcc" i]))',
  'form:has([name*="recipient" i], [name*="subject_to" i])',
  '[role="log"] + *',
  '.CodeMirror, .cm-editor, .monaco-editor',
];
