export const MAY_IMPORT: Readonly<Record<string, readonly string[]>>;
export function folderOf(file: string): { rule: string; folder: string } | null;
export function forbidden(from: string, to: string): string | null;
