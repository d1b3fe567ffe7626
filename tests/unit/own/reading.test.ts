import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { Reading } from '../../../src/lib/own/reading';
import {
	csvFile,
	forSql,
	placeCounts,
	placesIn,
	seriesOf,
	sqlNames,
	type OwnData
} from '../../../src/lib/own/table';
import { namesOf, ownSchema } from '../../../src/lib/page/own/schema';
import { ownFigure } from '../../../src/lib/view/own/own-figure';
import { placeOf } from './places';

const TABLE = 'country,year,value\nLesotho,2020,1.5\nLesotho,2040,2\nBotswana,2020,"3,000"\n';
const open = (bytes: Uint8Array) => new Reading(placeOf).open(bytes);

/** A series of its own for each 1,024 rows. */
const longTable = (count: number): Uint8Array => {
	const bytes = new Uint8Array(count * 40);
	let at = bytes.length;
	for (let i = count - 1; i >= 0; i -= 1) {
		const row = strToU8(`LSO,Series number ${100_000 + (i >> 10)},${1960 + (i % 60)},${i}\n`);
		bytes.set(row, (at -= row.length));
	}
	const head = strToU8('country,series,year,value\n');
	bytes.set(head, (at -= head.length));
	return bytes.subarray(at);
};

describe('a large file', () => {
	// A name that is a view of its piece of the text would hold the piece: findings/papaparse-a-kept-name-keeps-its-piece.sh.
	it('is let go piece by piece, though names of each of them are remembered', async () => {
		setFlagsFromString('--expose-gc');
		const collect = runInNewContext('gc') as () => void;
		const inUse = () => (collect(), collect(), process.memoryUsage().heapUsed);
		const bytes = longTable(400_000);
		const before = inUse();
		let more = 0;
		const opened = await new Reading(placeOf).open(bytes, (share) => {
			if (share === 1) more = inUse() - before;
		});
		expect(opened.joined.observations.series).toHaveLength(391);
		expect(bytes.length).toBeGreaterThan(12e6);
		expect(more).toBeLessThan(6e6);
	});

	it('is read from its disk part by part, and each of its values once', async () => {
		const rows = Array.from({ length: 300_000 }, (_, i) => `P${i % 700},S${i % 90},${1960 + (i % 61)},${i}`);
		const bytes = strToU8(`place,series,year,value\n${rows.join('\n')}\n`);
		const parts: number[] = [];
		const { joined } = await new Reading(placeOf).open({
			length: bytes.length,
			subarray(from, to) {
				parts.push(to - from);
				return bytes.slice(from, to);
			}
		});
		expect(bytes.length).toBeGreaterThan(5_000_000);
		expect(Math.max(...parts)).toBeLessThanOrEqual(2_000_000);
		const keys = new Set(rows.map((row) => row.slice(0, row.lastIndexOf(','))));
		expect(joined.observations.value).toHaveLength(keys.size);
		expect(joined.counts.twice ?? 0).toBe(rows.length - keys.size);
		const table: OwnData = { id: 'a', name: 'a', added: 0, isKept: false, observations: joined.observations };
		expect(placeCounts(table)).toEqual(seriesOf(table).map((series) => placesIn(table, series).length));
	});
});

/** An archive whose list of files is whole, and what the first of them is packed into is not. */
const damaged = (archive: Uint8Array): Uint8Array =>
	archive.map((byte, at) => (at >= 35 && at < 60 ? 255 : byte));

describe('a file that is brought', () => {
	it('may be an archive: its largest table is read, what describes it is not, and all tables are offered', async () => {
		const archive = zipSync({
			'Metadata_Country.csv': strToU8('x'.repeat(5000)),
			'data/API.csv': strToU8(TABLE),
			'small.csv': strToU8('a,b\n1,2\n')
		});
		const opened = await open(archive);
		expect(opened.files).toEqual(['data/API.csv', 'small.csv']);
		expect([opened.file, opened.rows, opened.text?.delimiter]).toEqual(['data/API.csv', 4, ',']);
	});

	it.each([
		['nothing', strToU8(''), 'empty'],
		['a head alone', strToU8('a,b\n'), 'nothing under it'],
		['a web page', strToU8('<!DOCTYPE html><html><title>403</title>'), 'a web page'],
		['JSON', strToU8('[{"country":"Lesotho","year":2020}]'), 'JSON'],
		['a PDF', strToU8('%PDF-1.7\n1 0 obj'), 'a PDF'],
		[
			'a quote that is open from the start',
			strToU8('"country,year\nLesotho,2020\n'),
			'opened here and never closed'
		],
		['a picture by another name', Uint8Array.from([0x89, 0x50, 0x4e, 0, 0, 1, 2]), 'save it as CSV'],
		['a broken workbook', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'save the sheet there as CSV'],
		['an archive without a table', zipSync({ 'a.pdf': strToU8('x') }), 'no table'],
		['half an archive', zipSync({ 'a.csv': strToU8(TABLE) }).slice(0, 40), 'not whole'],
		['an archive whose table is damaged', damaged(zipSync({ 'a.csv': strToU8(TABLE) })), 'not whole']
	])('that is %s is refused in words that say what to do', async (_, bytes, words) => {
		await expect(open(bytes)).rejects.toThrow(words);
	});

	it('is read in pieces of which none is the whole: quotes over lines, ends of lines and letters may be cut', async () => {
		const rows = Array.from(
			{ length: 45_000 },
			(_, i) =>
				`"Côte d’Ivoire","Série ${Math.floor(i / 400)}${i % 3 ? '' : '\r\nà suivre'} ✓✓",${1600 + (i % 400)},${i}.5`
		);
		const bytes = strToU8(`country,series,year,value\r\n${rows.join('\r\n')}\r\n`);
		expect(bytes.length).toBeGreaterThan(2_000_000);
		const { joined, faults, rows: count } = await open(bytes);
		expect([count, faults, joined.left]).toEqual([45_001, [], []]);
		expect(joined.observations.value.every((value, i) => value === i + 0.5)).toBe(true);
		expect(joined.observations.series[0]).toBe('Série 0\nà suivre ✓✓');
		const cut = await open(bytes.slice(0, -2));
		expect(cut.joined.observations.value).toHaveLength(45_000);
		const unclosed = await open(
			strToU8(
				`country,year,value\n${'LSO,2020,1\n'.repeat(5)}LSO,"2021,2\n${rows.map((row) => row.replaceAll('"', '')).join('\n')}`
			)
		);
		expect(unclosed.faults.map(({ row }) => row)).toEqual([7]);
	});

	it('is read again as its reader says', async () => {
		const reading = new Reading(placeOf);
		await reading.open(strToU8(TABLE));
		const said = reading.understand({ head: 0, decimal: ',' });
		expect([...reading.join(said).observations.value]).toContain(3);
		expect(reading.understand({ head: null }).columns.map(({ name }) => name)).toEqual([
			...['column 1', 'column 2', 'column 3']
		]);
	});
});

describe('a table of one’s own', () => {
	let table: OwnData;
	beforeAll(async () => {
		const reading = new Reading(placeOf);
		const { understood } = await reading.open(strToU8(TABLE));
		table = {
			...{ id: 'a', name: 'Écoles, 2024', added: 0, isKept: false },
			observations: reading.join(understood).observations
		};
	});

	it('is asked in SQL by a plain name, each its own, and comes out with every row', async () => {
		const named = (...names: string[]) => sqlNames(names.map((name) => ({ name })));
		expect(named('Écoles, 2024', '2024', '…')).toEqual(['ecoles_2024', 't_2024', 'table_of_mine']);
		const twice = [table, { ...table, id: 'b' }, { ...table, id: 'c', name: 'Order' }];
		expect(forSql(twice).map(({ name }) => name)).toEqual(['ecoles_2024', 'ecoles_2024_2', 'order']);
		expect(ownSchema(twice).map(({ name }) => name)).toEqual(
			twice.map(({ id }) => namesOf(twice, id).written)
		);
		expect(namesOf(twice, 'b')).toEqual({ bare: 'ecoles_2024_2', written: 'own.ecoles_2024_2' });
		expect(namesOf(twice, 'c')).toEqual({ bare: 'order', written: 'own."order"' });
		const csv = await (await csvFile(table)).text();
		expect(csv.split('\r\n')[1]).toBe('"Lesotho","LSO","value",2020,1.5,');
		expect(csv.trim().split('\r\n')).toHaveLength(4);
	});

	it('is drawn as the reader’s own, a year to come as a projection', () => {
		const figure = ownFigure({
			...{ table: table.name, series: seriesOf(table)[0] ?? '', observations: table.observations },
			...{ places: ['Lesotho'], published: null, thisYear: 2026 }
		});
		const series = figure.chart?.kind === 'line' ? figure.chart.model.series : [];
		expect(series.map(({ label }) => label)).toEqual(['Lesotho (yours)']);
		expect(series[0]?.points.map(({ year, nature }) => [year, nature])).toEqual([
			[2020, 'actual'],
			[2040, 'projection']
		]);
		expect(figure.notes[0]).toContain('no link carries it');
		expect(figure.title).toBe('Value, 2020 to 2040');
	});

	it('is of one year in its title where it has one', () => {
		const { title } = ownFigure({
			...{ table: table.name, series: seriesOf(table)[0] ?? '', observations: table.observations },
			...{ places: ['Botswana'], published: null, thisYear: 2026 }
		});
		expect(title).toBe('Value in 2020');
	});
});
