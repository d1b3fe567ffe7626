/** Like differences together, counted. */
import type { Change } from './change';

export interface Group {
	kind: string;
	name: string;
	/** Rows and sentences that it touches. */
	times: number;
	pages: number;
	economies: number;
	/** The first of them. */
	example: Change;
}

/** Groups by kind and name, those that touch the most first. */
export function grouped(changes: Change[]): Group[] {
	const groups = new Map<string, Change[]>();
	for (const change of changes) {
		const key = `${change.kind}\n${change.name}`;
		const own = groups.get(key);
		if (own) own.push(change);
		else groups.set(key, [change]);
	}
	return [...groups.values()]
		.map((own) => ({
			kind: own[0]!.kind,
			name: own[0]!.name,
			times: own.reduce((sum, { times }) => sum + times, 0),
			pages: new Set(own.map(({ path }) => path)).size,
			economies: new Set(own.map(({ economy }) => economy)).size,
			example: own[0]!
		}))
		.sort((a, b) => b.times - a.times);
}

/** Groups of one kind together, the kind that is touched most first. */
export function byKind(groups: Group[]): [string, Group[]][] {
	const kinds = new Map<string, Group[]>();
	for (const group of groups) kinds.set(group.kind, [...(kinds.get(group.kind) ?? []), group]);
	return [...kinds];
}
