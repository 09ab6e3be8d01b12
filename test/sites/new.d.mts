export function makeSite(name: string, host: string, root?: string): string | undefined;
