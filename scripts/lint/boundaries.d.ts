export const MAY_IMPORT: Readonly<Record<string, readonly string[]>>;
export const STILL: Readonly<Record<string, number>>;
export const CIRCLES: readonly (readonly string[])[];
export function folderOf(file: string): { rule: string; folder: string } | null;
export function forbidden(from: string, to: string): string | null;
