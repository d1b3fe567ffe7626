/** The types of chromium.mjs, which runs before anything is installed that could read TypeScript. */
export function findChromium(): Promise<string | null>;
