/** Some editors make HTML out of text; a page as strict as ours has to say that this is meant (Trusted Types). */
interface TrustedTypes {
  createPolicy: (name: 'default', rules: { createHTML: (text: string) => string }) => unknown;
}

(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', { createHTML: (text) => text });
