import { describe, expect, it } from 'vitest';
import { cellDifference, rowDifference, wordsThatDiffer } from '../../../scripts/snapshot/compare/change';
import { pageChanges } from '../../../scripts/snapshot/compare/page';
import { parsePage } from '../../../scripts/snapshot/compare/parse';

const page = (...lines: string[]) => ['page: /aid/', 'economy: LSO', ...lines, ''].join('\n');
/** Kind, name and number of what differs between pages of these lines. */
const changes = (before: string[], after: string[]) =>
	pageChanges(page(...before), page(...after)).map(({ kind, name, times }) => [kind, name, times]);
const csv = (columns: string, ...rows: string[]) => [
	'csv-of: line a.csv',
	`csv-columns: ${columns}`,
	...rows.map((row) => `csv: ${row}`)
];

describe('a page of a snapshot', () => {
	it('is sentences with their figure, and tables and files by column', () => {
		const read = parsePage(
			page(
				'h1: Aid: Lesotho',
				'figure: line',
				'h3: It rose',
				'columns: Year | Value',
				'row: 2000 | 1 | ',
				'end: line',
				...csv('id,name', 'LSO,"a, b"')
			)
		);
		expect(read).toMatchObject({ path: '/aid/', economy: 'LSO' });
		expect(read.sentences.slice(0, 3)).toEqual([
			{ kind: 'h1', text: 'Aid: Lesotho', figure: '' },
			{ kind: 'figure', text: 'line', figure: 'line' },
			{ kind: 'h3', text: 'It rose', figure: 'line' }
		]);
		expect(read.blocks).toEqual([
			{ kind: 'row', figure: 'line', columns: ['Year', 'Value'], rows: [['2000', '1', '']] },
			{ kind: 'csv', figure: 'line', columns: ['id', 'name'], rows: [['LSO', 'a, b']] }
		]);
	});

	it('that is in one snapshot alone is one difference', () => {
		expect(pageChanges(page('h1: a'), null)).toMatchObject([{ kind: 'page', before: '/aid/', after: null }]);
		expect(pageChanges(null, page('h1: a'))).toMatchObject([{ kind: 'page', before: null, after: '/aid/' }]);
	});
});

describe('sentences that differ', () => {
	it('are named by the words that differ, so that the same change elsewhere has the same name', () => {
		expect(wordsThatDiffer('aid has risen since 1960', 'aid rose since 1960')).toBe('“has risen” → “rose”');
		expect(wordsThatDiffer('a b', 'a b c')).toBe('“(nothing)” → “c”');
		expect(wordsThatDiffer('a a', 'a')).toBe('“a” → “(nothing)”');
		expect(changes(['h3: aid has risen'], ['h3: aid rose'])).toEqual([['h3', '“has risen” → “rose”', 1]]);
	});

	it('are new or gone where there is nothing of their kind to hold them to', () => {
		expect(changes(['text: a', 'h3: b'], ['h3: b', 'fact: c'])).toEqual([
			['text', 'gone: a', 1],
			['fact', 'new: c', 1]
		]);
	});

	it('are told apart when only their place, their kind or their lines changed', () => {
		expect(changes(['text: a', 'text: b', 'text: c'], ['text: b', 'text: c', 'text: a'])).toEqual([
			['moved', 'text stands elsewhere', 1]
		]);
		expect(changes(['text: a'], ['h3: a'])).toEqual([['kind', 'text is now h3', 1]]);
		expect(changes(['text: a b', 'h3: c'], ['text: a', 'text: b', 'h3: c'])).toEqual([
			['cut', 'the same words in other lines: text → text text', 1]
		]);
	});

	it('stand in the figure that they stood in before', () => {
		const [change] = pageChanges(page('figure: a', 'h3: x', 'end: a'), page('figure: a', 'h3: y', 'end: a'));
		expect(change).toMatchObject({ figure: 'a', before: 'x', after: 'y', economy: 'LSO', path: '/aid/' });
	});
});

describe('tables and files that differ', () => {
	it('say a column once, with its rows, and hold the others to each other', () => {
		expect(
			changes(
				csv('id,nature', 'LSO,actual', 'LDC,actual'),
				csv('id,nature,origin', 'LSO,actual,observed', 'LDC,estimate,computed')
			)
		).toEqual([
			['csv', 'column added: origin', 2],
			['csv', 'nature: “actual” → “estimate”', 1]
		]);
		expect(changes(csv('id,a,b', 'LSO,1,2'), csv('id,b,a', 'LSO,2,1'))).toEqual([
			['csv', 'columns in another order: id | b | a', 1]
		]);
		expect(changes(csv('id,a', 'LSO,1'), csv('id', 'LSO'))).toEqual([['csv', 'column gone: a', 1]]);
	});

	it('of numbers say how far they are apart, not which they are', () => {
		expect(cellDifference('3.5704199999999995', '3.57042')).toBe(
			'numbers apart by at most 1e-12 of their size'
		);
		expect(cellDifference('100', '100.5')).toBe('numbers apart by at most 0.01 of their size');
		expect(cellDifference('0', '5')).toBe('other numbers');
		expect(cellDifference('', '5')).toBe('“” → “5”');
		expect(cellDifference('1.0 million', '5')).toBe('“1.0 million” → “5”');
		expect(rowDifference(['a', ''], ['1', 'x'], ['1', 'y', 'z'])).toBe(
			'column 2: “x” → “y”; column 3: “” → “z”'
		);
	});

	it('find rows again by their first two cells where some are new or gone', () => {
		expect(
			changes(
				csv('id,year,v', 'LSO,2000,1', 'LSO,2001,2', 'LSO,2002,3'),
				csv('id,year,v', 'LSO,2001,2', 'LSO,2002,9', 'LSO,2003,4', 'LSO,2004,5')
			)
		).toEqual([
			['csv', 'rows gone', 1],
			['csv', 'v: other numbers', 1],
			['csv', 'rows new', 1],
			['csv', 'rows new', 1]
		]);
	});

	it('tell rows that only stand elsewhere', () => {
		expect(changes(csv('id', 'a', 'b', 'c'), csv('id', 'c', 'a', 'b'))).toEqual([
			['csv', 'rows stand elsewhere in their table', 1]
		]);
	});

	it('are one difference when they are whole new or gone, and with a head of doubles are held row by row', () => {
		expect(changes(csv('id', 'a'), [])).toContainEqual(['csv', 'a whole CSV file is gone', 1]);
		expect(changes(['columns: a | a', 'row: 1 | 2'], ['columns: a | a', 'row: 1 | 3'])).toEqual([
			['row', 'a: other numbers', 1]
		]);
	});
});
