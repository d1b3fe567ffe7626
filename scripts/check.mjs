// npm run check: the types of everything, by TypeScript 7. What the last check made of the components goes first: svelte-check
// 4.7.8 keeps it when a component goes, and is at fault with what no longer exists.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, ROOT, run } from './lib/steps.mjs';

/** Sets up what the check needs. @returns whether that could be done */
export async function readyForTypes() {
	rmSync(join(ROOT, '.svelte-kit/.svelte-check'), { recursive: true, force: true });
	return (await run(bin('svelte-kit'), ['sync'])) === 0;
}

export const TYPES = [bin('svelte-check'), ['--tsgo', '--tsconfig', './tsconfig.json', '--fail-on-warnings']];

if (process.argv[1] === import.meta.filename)
	process.exitCode = (await readyForTypes()) ? await run(...TYPES) : 1;
