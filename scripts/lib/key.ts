/**
 * The key of a build step: one hash over everything that the step reads. The same key means that the step would
 * make the same again.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectGraph } from './graph.ts';

export interface KeyParts {
	/** Programs: they and all that they import, found by reading them. */
	code?: readonly string[];
	/** Files, and folders with all that is in them. One that is absent counts as absent. */
	files?: readonly string[];
	/** Anything else that the result depends on: the key of the step before, a setting. */
	also?: readonly string[];
}

/** What a program does depends on its packages too. */
const PACKAGES = 'package-lock.json';

/**
 * @param root the project's folder, from which all paths are named: a clone elsewhere has the same keys
 * @throws Error naming the file and what it imports when that is not there
 */
export function keyOf(root: string, { code = [], files = [], also = [] }: KeyParts): string {
	const hash = createHash('sha256').update(also.join('\0'));
	const reached = code.length > 0 ? [PACKAGES, ...projectGraph(root).reached(code)] : [];
	for (const path of [...reached, ...files.flatMap((file) => filesUnder(root, file))]) {
		const file = join(root, path);
		hash.update(`\0${path}\0`).update(existsSync(file) ? readFileSync(file) : 'absent');
	}
	return hash.digest('hex');
}

function filesUnder(root: string, path: string): string[] {
	const file = join(root, path);
	if (!existsSync(file) || !statSync(file).isDirectory()) return [path];
	return readdirSync(file)
		.sort()
		.flatMap((name) => filesUnder(root, `${path}/${name}`));
}
