import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Links or, from disk to disk, copies a tree: the same bytes need no second place.
 * @param to a folder, made where it is not
 * @param isLeftOut by name, at the top
 */
export function linkTree(from: string, to: string, isLeftOut: (name: string) => boolean = () => false): void {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		if (isLeftOut(entry.name)) continue;
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) linkTree(source, target);
		else linkFile(source, target);
	}
}

/** @param to replaced when it is there */
export function linkFile(from: string, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	rmSync(to, { force: true });
	try {
		linkSync(from, to);
	} catch {
		// Another disk, or one that knows no links.
		copyFileSync(from, to);
	}
}

/** Puts a folder in another's place: the old one stays whole until the new one is there. */
export function replaceFolder(made: string, place: string): void {
	const old = `${made}.old`;
	rmSync(old, { recursive: true, force: true });
	if (existsSync(place)) renameSync(place, old);
	renameSync(made, place);
	rmSync(old, { recursive: true, force: true });
}
