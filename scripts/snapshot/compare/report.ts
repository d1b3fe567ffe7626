/** What the comparison prints. */
import type { Meant } from './accepted';
import type { Change } from './change';
import { byKind, grouped, type Group } from './group';

const WIDTH = 400;
const count = (number: number) => number.toLocaleString('en');
const short = (text: string) => (text.length > WIDTH ? `${text.slice(0, WIDTH)} …` : text);
const total = (groups: Group[]) => groups.reduce((sum, { times }) => sum + times, 0);

/**
 * @param judged every difference, with the entry that accepts it
 * @param most groups shown of each kind
 */
export function report(
	judged: { change: Change; meant: Meant | null }[],
	accepted: Meant[],
	pages: number,
	most: number
): string {
	const open = grouped(judged.flatMap(({ change, meant }) => (meant ? [] : change)));
	const differing = new Set(judged.map(({ change }) => `${change.path} ${change.economy}`)).size;
	const meant = accepted.map((entry) => ({
		entry,
		groups: grouped(judged.flatMap((each) => (each.meant === entry ? each.change : [])))
	}));
	return [
		`${count(differing)} of ${count(pages)} pages differ; ${count(total(open))} differences in ${count(open.length)} groups are not accepted.`,
		...byKind(open).flatMap(([kind, groups]) => [
			`\n${kind}: ${count(total(groups))} in ${count(groups.length)} groups`,
			...groups.slice(0, most).flatMap(groupLines),
			...(groups.length > most
				? [`  … and ${count(groups.length - most)} groups more (--most shows them)`]
				: [])
		]),
		...meant.flatMap(({ entry, groups }) =>
			groups.length === 0
				? [`\nAccepted, but nothing fits it: ${entry.reason} (${entry.change.source})`]
				: [`\nAccepted: ${entry.reason}: ${count(total(groups))} in ${count(groups.length)} groups`].concat(
						groups.slice(0, 3).map(({ kind, name, times }) => `  ${count(times)} × ${kind}: ${short(name)}`)
					)
		)
	].join('\n');
}

function groupLines({ name, times, pages, economies, example }: Group): string[] {
	const { path, economy, figure, before, after } = example;
	const where = `${path} ${economy}${figure ? ` #${figure}` : ''}`;
	return [
		`  ${count(times)} × ${short(name)} (${pages} pages, ${economies} economies; first ${where})`,
		...(before === null ? [] : [`    - ${short(before)}`]),
		...(after === null ? [] : [`    + ${short(after)}`])
	];
}

/** What differs and is not accepted, page by page; of differences with one name the first three of a page. */
export function unified(judged: { change: Change; meant: Meant | null }[]): string {
	const pages = new Map<string, Change[]>();
	for (const { change, meant } of judged) {
		if (meant) continue;
		const page = `=== ${change.path} ${change.economy}`;
		pages.set(page, [...(pages.get(page) ?? []), change]);
	}
	return [...pages]
		.flatMap(([page, changes]) => [page, ...byKind(grouped(changes)).flatMap(inPage(changes))])
		.join('\n');
}

const inPage =
	(changes: Change[]) =>
	([kind, groups]: [string, Group[]]): string[] =>
		groups.flatMap(({ name, times }) => [
			`@@ ${kind}: ${count(times)} × ${short(name)}`,
			...changes
				.filter((change) => change.kind === kind && change.name === name)
				.slice(0, 3)
				.flatMap(({ before, after }) => [
					before === null ? [] : `-${before}`,
					after === null ? [] : `+${after}`
				])
				.flat()
		]);
