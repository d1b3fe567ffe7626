import { describe, expect, it } from 'vitest';
import { MOST_FILES, seriesPlan, type Inline } from '../../../src/lib/source/plan';
import { packEconomy, packGroup } from '../../../src/lib/source/part-pack';
import { PARTS, WHOLE, type PagePart } from '../../../src/lib/source/parts';
import { ofIndicator, sourceOf, type Ways } from '../../../src/lib/source/series';
import { flows } from '../../../src/lib/source/flows';
import type { EconomyView, GroupSeriesView, SeriesView } from '../../../src/lib/types';

const line = (value: number): SeriesView => ({ y: [2000], v: [value] });
const groupLine = (value: number): GroupSeriesView => ({ y: [2000], v: [value], n: [3], m: [4] });
const economy = (iso3: string, value: number): EconomyView => ({
	...{ iso3, groups: ['SADC'], similar: [], ranks: {} },
	series: { A: line(value) }
});
const NOTHING = { tied: {}, judged: null };
const PART: PagePart = { economies: 3, groups: 17, similar: 2 };
const A = new Set('A');
const INLINE: Inline = { economies: { LSO: economy('LSO', 1) }, groups: { SADC: { A: groupLine(2) } } };
const many = Array.from({ length: MOST_FILES + 1 }, (_, index) => `X${index}`);

/** Ways that say what they were asked for. */
function ways(inline?: Inline) {
	const asked: string[] = [];
	const files: Record<string, unknown> = {
		'economies/3/LSO': packEconomy(economy('LSO', 10), A, NOTHING),
		'economies/3/ZAF': packEconomy(economy('ZAF', 20), A, NOTHING),
		'groups/17/SADC': packGroup({ id: 'SADC', series: { A: groupLine(30) } }, A),
		'similar/2/TWN': packGroup({ id: 'SIMILAR-TWN', series: {} }, A),
		'aid/LSO': { iso3: 'LSO' }
	};
	const all: Ways = {
		inline,
		async packs<T>(file: string) {
			asked.push(file);
			return files[file] as T;
		},
		async indicator(id) {
			asked.push(`file ${id}`);
			return { LSO: line(1), ZAF: line(2), BWA: line(3) };
		},
		async database(indicators, economies) {
			asked.push(`database ${indicators.length} ${String(economies)}`);
			return { LSO: { X0: line(7) } };
		}
	};
	return { all, asked };
}

describe('a question for series of clauses', () => {
	it('is answered from files of economies and groups, each read once, and all at the same time', async () => {
		const { all, asked } = ways();
		const answer = await sourceOf(all).series({
			indicators: 'core',
			part: PART,
			economies: ['LSO', 'ZAF', 'LSO'],
			groups: ['SADC', 'SIMILAR-TWN', 'SADC']
		});
		expect(asked).toEqual(['economies/3/LSO', 'economies/3/ZAF', 'groups/17/SADC', 'similar/2/TWN']);
		expect(answer).toEqual({
			economies: { LSO: { A: line(10) }, ZAF: { A: line(20) } },
			groups: { SADC: { A: groupLine(30) }, 'SIMILAR-TWN': {} }
		});
	});

	it('asks for nothing that the page has itself', async () => {
		const { all, asked } = ways(INLINE);
		const source = sourceOf(all);
		const answer = await source.series({
			indicators: 'core',
			part: PART,
			economies: ['LSO', 'ZAF'],
			groups: ['SADC']
		});
		expect(asked).toEqual(['economies/3/ZAF']);
		expect(answer.economies['LSO']).toEqual({ A: line(1) });
		expect(answer.groups['SADC']).toEqual({ A: groupLine(2) });
		expect(await source.economy('LSO', PART)).toBe(INLINE.economies['LSO']);
		expect(asked).toHaveLength(1);
	});

	it('is answered from every part where a page needs all, each indicator once', async () => {
		const asked: string[] = [];
		const packs = async <T>(file: string) => {
			asked.push(file);
			const [kind, part = ''] = file.split('/');
			if (kind !== 'economies')
				return packGroup({ id: '', series: { [`S${part}`]: groupLine(30) } }, null) as T;
			const own = { ...economy('ZAF', 20), series: { A: line(20), [`X${part}`]: line(Number(part)) } };
			return packEconomy(own, new Set(['A', `X${part}`]), NOTHING) as T;
		};
		const answer = await sourceOf({ packs }).series({
			indicators: 'core',
			part: WHOLE,
			economies: ['ZAF'],
			groups: ['SADC', 'SIMILAR-ZAF']
		});
		expect(Object.keys(answer.economies['ZAF'] ?? {})).toHaveLength(PARTS.economies + 1);
		expect(answer.groups['SADC']).toEqual({ Sall: groupLine(30) });
		expect(Object.keys(answer.groups['SIMILAR-ZAF'] ?? {})).toHaveLength(PARTS.similar);
		expect(asked).toHaveLength(PARTS.economies + 1 + PARTS.similar);
	});

	it('fails as a whole when a part does not come', async () => {
		const { all } = ways();
		const source = sourceOf({
			...all,
			packs: () => Promise.reject(new Error('The network did not answer.'))
		});
		await expect(
			source.series({ indicators: 'core', part: PART, economies: ['LSO'], groups: ['SADC'] })
		).rejects.toThrow('The network did not answer.');
	});
});

describe('a question for a few indicators', () => {
	it('is answered from the file of each, for the economies asked for: who has no value is there without one', async () => {
		const { all, asked } = ways(INLINE);
		const answer = await sourceOf(all).series({ indicators: ['A', 'B', 'A'], economies: ['LSO', 'TWN'] });
		expect(asked).toEqual(['file A', 'file B']);
		expect(answer).toEqual({ economies: { LSO: { A: line(1), B: line(1) }, TWN: {} }, groups: {} });
	});

	it('is of all economies where it says so, and read by indicator', async () => {
		const answer = await sourceOf(ways().all).series({ indicators: ['A'], economies: 'all' });
		expect(ofIndicator(answer, 'A')).toEqual({ LSO: line(1), ZAF: line(2), BWA: line(3) });
		expect(ofIndicator(answer, 'B')).toEqual({});
	});

	it('asks nothing for no economy or no indicator', () => {
		expect(seriesPlan({ indicators: ['A'], economies: [] })).toEqual([]);
		expect(seriesPlan({ indicators: [], economies: 'all' })).toEqual([]);
		expect(seriesPlan({ indicators: 'core', part: PART, economies: [], groups: [] })).toEqual([]);
	});
});

describe('a question for many indicators', () => {
	it('goes to the database as one', async () => {
		const { all, asked } = ways();
		const answer = await sourceOf(all).series({ indicators: many, economies: ['LSO'] });
		expect(asked).toEqual([`database ${many.length} LSO`]);
		expect(answer.economies).toEqual({ LSO: { X0: line(7) } });
		expect(seriesPlan({ indicators: many.slice(1), economies: ['LSO'] })).toHaveLength(MOST_FILES);
	});

	it('is a fault where there is no database', async () => {
		const { packs } = ways().all;
		await expect(sourceOf({ packs }).series({ indicators: many, economies: 'all' })).rejects.toThrow(
			'needs the database'
		);
		await expect(sourceOf({ packs }).series({ indicators: ['A'], economies: 'all' })).rejects.toThrow(
			'needs files of one indicator'
		);
	});
});

it('flows are asked for by kind and economy', async () => {
	const { all } = ways();
	expect(await flows(all.packs, { kind: 'aid', economy: 'LSO' })).toEqual({ iso3: 'LSO' });
});
