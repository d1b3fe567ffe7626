/** Differences between the tables and CSV files of two snapshots of a page: columns first, then rows of the columns they share. */
import { diffArrays } from 'diff';
import { rowDifference, type Change } from './change';
import type { Block } from './parse';

type Found = Omit<Change, 'path' | 'economy' | 'times'> & { times?: number };

const asText = (row: string[]) => row.join(' | ');

/** Blocks belong together by figure and kind, in their order there. */
export function blockChanges(before: Block[], after: Block[]): Found[] {
	const left = [...after];
	const changes = before.flatMap((old) => {
		const at = left.findIndex(({ kind, figure }) => kind === old.kind && figure === old.figure);
		const [now] = at < 0 ? [] : left.splice(at, 1);
		return now ? within(old, now) : whole(old, 'gone');
	});
	return [...changes, ...left.flatMap((now) => whole(now, 'new'))];
}

const NAMES = { row: 'table', csv: 'CSV file' };

function whole({ kind, figure, columns, rows }: Block, how: 'gone' | 'new'): Found[] {
	const text = `${asText(columns)}, ${rows.length} rows`;
	const [before, after] = how === 'gone' ? [text, null] : [null, text];
	return [{ kind, figure, before, after, name: `a whole ${NAMES[kind]} is ${how}`, times: 1 }];
}

function within(old: Block, now: Block): Found[] {
	const { kind, figure } = old;
	const has = (block: Block, column: string) => block.columns.includes(column);
	const shared = old.columns.filter((column) => has(now, column));
	const gone = old.columns.filter((column) => !has(now, column));
	const come = now.columns.filter((column) => !has(old, column));
	// A name that stands twice, or a head of which nothing is left, says nothing about which column is which.
	const isNamed =
		[old, now].every(({ columns }) => new Set(columns).size === columns.length) && shared.length > 0;
	if (!isNamed) return rowChanges(old.columns, old, now);
	const head = { kind, figure, before: asText(old.columns), after: asText(now.columns) };
	const order = now.columns.filter((column) => has(old, column));
	return [
		...gone.map((column) => ({ ...head, name: `column gone: ${column}`, times: old.rows.length })),
		...come.map((column) => ({ ...head, name: `column added: ${column}`, times: now.rows.length })),
		...(asText(order) === asText(shared)
			? []
			: [{ ...head, name: `columns in another order: ${asText(order)}`, times: now.rows.length }]),
		...rowChanges(shared, only(old, shared), only(now, shared))
	];
}

function only(block: Block, columns: string[]): Block {
	const places = columns.map((column) => block.columns.indexOf(column));
	return { ...block, columns, rows: block.rows.map((row) => places.map((place) => row[place] ?? '')) };
}

function rowChanges(columns: string[], old: Block, now: Block): Found[] {
	const { kind, figure } = old;
	const changed = (before: string[], after: string[]): Found => ({
		kind,
		figure,
		before: asText(before),
		after: asText(after),
		name: rowDifference(columns, before, after)
	});
	if (isAligned(old.rows, now.rows))
		return old.rows.flatMap((row, i) =>
			asText(row) === asText(now.rows[i]!) ? [] : changed(row, now.rows[i]!)
		);

	const gone: string[][] = [];
	const come: string[][] = [];
	let b = 0;
	let a = 0;
	for (const { added, removed, count } of diffArrays(old.rows.map(asText), now.rows.map(asText))) {
		if (removed) gone.push(...old.rows.slice(b, b + count));
		if (added) come.push(...now.rows.slice(a, a + count));
		if (!added) b += count;
		if (!removed) a += count;
	}
	return unaligned(kind, figure, gone, come, changed);
}

/** The same rows in the same order, as far as their first cells say. */
const isAligned = (old: string[][], now: string[][]) =>
	old.length === now.length && old.every((row, i) => row[0] === now[i]![0]);

/** Rows that moved, rows that go by the same two first cells, and the rest as gone or new. */
function unaligned(
	kind: Block['kind'],
	figure: string,
	gone: string[][],
	come: string[][],
	changed: (before: string[], after: string[]) => Found
): Found[] {
	const left = new Set(come);
	const take = (fits: (row: string[]) => boolean) => {
		const found = [...left].find(fits);
		if (found) left.delete(found);
		return found;
	};
	const rest = gone.filter((row) => !take((other) => asText(other) === asText(row)));
	const moved = gone.length - rest.length;
	return [
		...(moved > 0
			? [
					{
						kind,
						figure,
						before: null,
						after: null,
						name: 'rows stand elsewhere in their table',
						times: moved
					}
				]
			: []),
		...rest.map((row) => {
			const now = take((other) => other[0] === row[0] && other[1] === row[1]);
			return now ? changed(row, now) : { kind, figure, before: asText(row), after: null, name: 'rows gone' };
		}),
		...[...left].map((row) => ({ kind, figure, before: null, after: asText(row), name: 'rows new' }))
	];
}
