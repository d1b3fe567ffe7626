/** The words of the catalogue: what people wrote (data/catalog/indicators) over what the importers say. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { AGGREGATES, DIRECTIONS, TOPICS, UNIT_KINDS } from '../../scripts/lib/vocabulary';
import { catalogue, imported, said, written } from './read-catalog';

const KEYS = new Set(
	'short_title title unit unit_kind direction ideal topic definition notes decimals aggregate'.split(' ')
);
const VOCABULARY: Record<string, ReadonlySet<string>> = {
	unit_kind: new Set(UNIT_KINDS),
	direction: new Set(DIRECTIONS),
	aggregate: new Set(AGGREGATES),
	topic: new Set(TOPICS)
};

const clauses = (
	parse(readFileSync('data/policy/priorities.yaml', 'utf8')) as {
		id: string;
		indicators?: (string | { indicator: string })[];
	}[]
).map(({ id, indicators }) => ({
	id,
	indicators: (indicators ?? []).map((line) => (typeof line === 'string' ? line : line.indicator))
}));

const empty = (value: unknown) => value === undefined || value === null || String(value).trim() === '';

describe('the words of the catalogue', () => {
	it('are about indicators that exist', () => {
		const unknown = written.filter(({ id }) => !imported.has(id)).map(({ id, file }) => `${id} (${file})`);
		expect(unknown).toEqual([]);
	});

	it('are written once for each indicator', () => {
		const seen = new Map<string, string>();
		const twice = written.flatMap(({ id, file }) => {
			const before = seen.get(id);
			seen.set(id, file);
			return before === undefined ? [] : [`${id} in ${before} and ${file}`];
		});
		expect(twice).toEqual([]);
	});

	it('use the known keys and nothing empty', () => {
		const wrong = written.flatMap(({ id, entry }) =>
			Object.entries(entry)
				.filter(([key, value]) => !KEYS.has(key) || (key !== 'ideal' && empty(value)))
				.map(([key]) => `${id} ${key}`)
		);
		expect(wrong).toEqual([]);
	});

	it('keep to the vocabularies', () => {
		const wrong = [...catalogue].flatMap(([id, entry]) =>
			Object.entries(VOCABULARY)
				.filter(([key, words]) => !empty(entry[key]) && !words.has(String(entry[key])))
				.map(([key]) => `${id} ${key}: ${entry[key]}`)
		);
		expect(wrong).toEqual([]);
	});

	it('name the best value wherever nearer to it is better', () => {
		const wrong = [...catalogue]
			.filter(([, entry]) => entry.direction === 'to' && !Number.isFinite(parseFloat(String(entry.ideal))))
			.map(([id]) => id);
		expect(wrong).toEqual([]);
	});

	it('give every series a short title of at most 48 characters', () => {
		const long = [...catalogue]
			.filter(([id, entry]) => entry.is_lead === 'true' || said.get(id)?.short_title)
			.filter(([, { short_title }]) => String(short_title).length > 48)
			.map(([id, { short_title }]) => `${id}: ${short_title}`);
		expect(long).toEqual([]);
	});

	it('never give two indicators of one source the same short title', () => {
		const seen = new Map<string, string>();
		const alike = [...catalogue].flatMap(([id, { source, short_title }]) => {
			const key = `${source}: ${String(short_title).toLowerCase()}`;
			const before = seen.get(key);
			seen.set(key, id);
			return before === undefined ? [] : [`${key} (${before} and ${id})`];
		});
		expect(alike).toEqual([]);
	});

	it('are whole for every series that a clause uses', () => {
		const needed = ['definition', 'short_title', 'unit', 'unit_kind', 'direction', 'topic'];
		const missing = clauses.flatMap(({ id: clause, indicators }) =>
			indicators.flatMap((indicator) => {
				const entry = catalogue.get(indicator);
				if (entry === undefined) return [`${clause}: no such indicator as ${indicator}`];
				return needed.filter((key) => empty(entry[key])).map((key) => `${clause}: ${indicator} ${key}`);
			})
		);
		expect(missing).toEqual([]);
	});
});

describe('directions, units and titles', () => {
	const all = [...catalogue];
	const of = (id: string) => catalogue.get(id)!;

	it('say of parity that equal is best, whichever sex is behind', () => {
		const parity = all.filter(
			([, { unit_kind, title }]) => unit_kind === 'ratio' && /girls per boy|girls to boys|parity index/i.test(String(title))
		);
		expect(parity.length).toBeGreaterThan(10);
		for (const [id, { direction, ideal }] of parity) expect([direction, Number(ideal)], id).toEqual(['to', 1]);
	});

	it('call no amount of aid or debt in current prices good or bad', () => {
		const nominal = all.filter(([id, { unit_kind, unit }]) => {
			const isMoney = /^(DT\.ODA|DT\.DOD|IDS\.|IMF\.GGD)/.test(id) && unit_kind === 'usd';
			return isMoney && String(unit).includes('current prices');
		});
		expect(nominal.length).toBeGreaterThan(8);
		for (const [id, { direction }] of nominal) expect(direction, id).toBe('none');
	});

	it('are the same in both editions of a UN series', () => {
		const differ = all.flatMap(([id, entry]) => {
			const newer = id.endsWith('.2020') ? catalogue.get(id.replace(/\.2020$/, '')) : undefined;
			if (!newer || newer.direction === entry.direction) return [];
			return newer.unit_kind === entry.unit_kind ? [`${id}: ${entry.direction}, newer ${newer.direction}`] : [];
		});
		expect(differ).toEqual([]);
	});

	it('rank neither deflation nor the longest lead in schooling first', () => {
		expect(of('FP.CPI.TOTL.ZG')).toMatchObject({ direction: 'to', ideal: 3 });
		expect(of('LDC.HAI.PARITY_COMPLETION')).toMatchObject({ direction: 'to', ideal: 1 });
		expect(of('DT.ODA.ODAT.CD').direction).toBe('none');
		expect(of('aid_received_total_us_inflation_adjusted').direction).toBe('up');
	});

	it('show pH with the decimals in which it changes', () => {
		const acidity = all.filter(([, { unit }]) => unit === 'pH');
		expect(acidity.length).toBeGreaterThan(100);
		for (const [id, { decimals }] of acidity) expect(Number(decimals), id).toBe(3);
	});

	it('name the unit where a short title says "per" and the values are per cent', () => {
		const short = all.filter(
			([, { short_title, unit }]) => / per (national income|exports|imports|capital|government)/.test(String(short_title)) && String(unit).startsWith('%')
		);
		expect(short.map(([id]) => id)).toEqual([]);
	});
});
