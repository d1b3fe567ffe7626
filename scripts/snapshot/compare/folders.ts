/** Two folders of snapshots, page by page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { meantBy, readAccepted, type Meant } from './accepted';
import type { Change } from './change';
import { pageChanges } from './page';
import { parsePage } from './parse';

export interface Compared {
	judged: { change: Change; meant: Meant | null }[];
	accepted: Meant[];
	/** Pages looked at. */
	pages: number;
}

/** Files of a snapshot below its folder. @throws Error when it has none */
export function filesOf(folder: string): string[] {
	const files = existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'))
		: [];
	if (files.length === 0)
		throw new Error(`There is no snapshot in ${folder}. Take one with: npm run snapshot -- --out ${folder}`);
	return files.sort();
}

/** @param wanted which pages, by path and economy */
export function compareFolders(
	before: string,
	after: string,
	acceptedFile: string,
	wanted: { pages: RegExp; economies: string[] }
): Compared {
	const accepted = existsSync(acceptedFile) ? readAccepted(readFileSync(acceptedFile, 'utf8')) : [];
	const files = [...new Set([...filesOf(before), ...filesOf(after)])].sort();
	const read = (folder: string, file: string) =>
		existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : null;
	let pages = 0;
	const judged = files.flatMap((file) => {
		const [old, now] = [read(before, file), read(after, file)];
		const { path, economy } = parsePage((old ?? now ?? '').slice(0, 500));
		if (!wanted.pages.test(path) || (economy !== '' && !wanted.economies.includes(economy))) return [];
		pages += 1;
		return pageChanges(old, now).map((change) => ({ change, meant: meantBy(change, accepted) }));
	});
	return { judged, accepted, pages };
}
