import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const DATA = resolve(import.meta.dirname, '../../data');
const read = (path: string) => readFileSync(join(DATA, path), 'utf8');

interface Clause {
	id: string;
	front: string;
	policy_ref: string;
	label: string;
	says: string;
	indicators?: { indicator: string; note?: string }[];
	links?: string[];
	judged_by?: { target: string; indicator: string };
	missing?: string;
	no_data_reason?: string;
	data_hint?: string;
}
type Member = string | { indicator: string; scale: number };
interface Tie {
	id: string;
	title: string;
	reason: string;
	default: string;
	indicators: Member[];
}

/** The clauses of the policy in its own order; the ids are addresses and never change. */
const CLAUSES: Record<string, string> = {
	political: 'int-UN pol-bilateral 1-peace 1a 1b 1c 1d 1e 1f 1g 1h-un 1h-bwi',
	'socio-economic':
		'2-dev 2-FDI 2-ODA 2-market 2-region 2-SouthSouth 2-order 2-policyspace 2-IFA 2-finreg ' +
		'2a-MDG 2a-BPoA 2a-Almaty 2a-AfT 2a-EIF 2b 2c 2d 2e1 2e2 2e3 2e4 2e5 2e6 2e7 2e8 2e9w 2e9y 2e9a 2e9d ' +
		'2f1 2f2 2f3 2f4',
	culture: '3a 3b 3c'
};

const clauses = parse(read('policy/priorities.yaml')) as Clause[];
const ties = parse(read('catalog/ties.yaml')) as Tie[];
const memberId = (member: Member) => (typeof member === 'string' ? member : member.indicator);
const indicatorsOf = (clause: Clause) => clause.indicators ?? [];

interface Listed {
	id: string;
	short_title: string;
	title: string;
	direction: string;
}
const listed = new Map(
	readdirSync(join(DATA, 'observations'))
		.filter((name) => name.endsWith('.indicators.csv'))
		.flatMap((name) => Papa.parse<Listed>(read(`observations/${name}`), { header: true, delimiter: ',' }).data)
		.map((row) => [row.id, row])
);
const overrides = new Map(
	readdirSync(join(DATA, 'catalog/indicators')).flatMap((name) =>
		Object.entries(
			parse(read(`catalog/indicators/${name}`)) as Record<string, Partial<Listed> & { definition?: string }>
		)
	)
);

describe('the policy', () => {
	it('has all 49 clauses in its own order under three fronts', () => {
		const expected = Object.entries(CLAUSES).flatMap(([front, ids]) =>
			ids.split(' ').map((id) => ({ id, front }))
		);
		expect(expected).toHaveLength(49);
		expect(clauses.map(({ id, front }) => ({ id, front }))).toEqual(expected);
	});

	it('names each clause in a few plain words and says in one sentence what it asks', () => {
		for (const { id, label, says, policy_ref } of clauses) {
			expect(label.length, `${id}: ${label}`).toBeLessThanOrEqual(32);
			expect(says, id).toMatch(/^[A-Z].{20,230}\.$/);
			expect(says.match(/\. [A-Z]/), `${id} says one sentence`).toBeNull();
			expect(String(policy_ref), id).not.toBe('');
		}
		expect(new Set(clauses.map(({ label }) => label)).size).toBe(49);
	});

	it('measures a clause by at most 12 series, none of them twice', () => {
		for (const clause of clauses) {
			const ids = indicatorsOf(clause).map(({ indicator }) => indicator);
			expect(ids.length, clause.id).toBeLessThanOrEqual(12);
			expect(new Set(ids).size, clause.id).toBe(ids.length);
		}
	});

	it('has a measure for each clause, or the reason why not and where data might come from', () => {
		for (const clause of clauses) {
			const measured = indicatorsOf(clause).length > 0;
			if (!measured) expect(clause.no_data_reason, clause.id).toBeTruthy();
			expect(!clause.data_hint, clause.id).toBe(measured);
			expect(!!clause.missing, `${clause.id} says what is missing`).toBe(measured);
		}
		expect(clauses.filter((clause) => indicatorsOf(clause).length > 0).length).toBeGreaterThanOrEqual(45);
	});

	it('gives no headline to a clause that nothing open measures, and says which', () => {
		const near = clauses.filter((clause) => clause.no_data_reason && indicatorsOf(clause).length > 0);
		expect(near.map(({ id }) => id)).toEqual(
			'pol-bilateral 1e 1f 1h-un 2-SouthSouth 2e7 2e8 2e9d 3c'.split(' ')
		);
	});

	it('has no headline whose change would be neither good nor bad news', () => {
		for (const clause of clauses.filter(({ no_data_reason }) => !no_data_reason)) {
			const id = indicatorsOf(clause)[0]!.indicator;
			const direction = overrides.get(id)?.direction ?? listed.get(id)!.direction;
			expect(['up', 'down', 'to'], `${clause.id}: ${id}`).toContain(direction);
		}
	});

	it('names for a clause at most one target that judges it, by one of its own series', () => {
		for (const { id, judged_by, no_data_reason, indicators = [] } of clauses) {
			if (no_data_reason) expect(judged_by, id).toBeUndefined();
			if (judged_by) expect(indicators.map(({ indicator }) => indicator), id).toContain(judged_by.indicator);
		}
		const of = (id: string) => clauses.find((clause) => clause.id === id)!.judged_by;
		expect(of('2-FDI')).toEqual({ target: 'SDG:17.3', indicator: 'GF_FRN_FDI' });
		expect(of('2d')!.target).toBe('SDG:5.5');
		for (const id of ['3b', '2-order', '2-ODA', 'pol-bilateral', '2-SouthSouth', '1h-bwi'])
			expect(of(id), id).toBeUndefined();
	});

	it('links each clause to targets written as FRAMEWORK:target', () => {
		for (const { id, links = [] } of clauses) {
			expect(links.length, id).toBeGreaterThan(0);
			expect(new Set(links).size, id).toBe(links.length);
			for (const link of links) expect(link, id).toMatch(/^[A-Z][A-Z0-9-]*:[A-Za-z0-9][A-Za-z0-9._-]*$/);
		}
	});

	it('names only series that were imported, with a short title or a short name', () => {
		for (const clause of clauses) {
			for (const { indicator } of indicatorsOf(clause)) {
				const row = listed.get(indicator);
				expect(row, `${clause.id}: ${indicator}`).toBeDefined();
				const short = overrides.get(indicator)?.short_title || row?.short_title || row?.title || '';
				expect(short.length, `${indicator}: ${short}`).toBeLessThanOrEqual(48);
			}
		}
	});

	it('leads at most two clauses with the same series', () => {
		const counts = new Map<string, number>();
		for (const clause of clauses)
			for (const { indicator } of clause.no_data_reason ? [] : indicatorsOf(clause).slice(0, 1))
				counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
		expect([...counts].filter(([, count]) => count > 2)).toEqual([]);
	});
});

describe('the data behind the clauses', () => {
	let lesotho: Set<string>;
	beforeAll(async () => {
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const reader = await connection.runAndReadAll(
			`SELECT DISTINCT indicator FROM '${join(DATA, 'observations', '*.parquet')}' WHERE economy = 'LSO'`
		);
		lesotho = new Set(reader.getRows().map(([indicator]) => String(indicator)));
	});

	it('hold at least one value for Lesotho in every series of every clause', () => {
		const without = clauses.flatMap((clause) =>
			indicatorsOf(clause)
				.filter(({ indicator }) => !lesotho.has(indicator))
				.map(({ indicator }) => `${clause.id}: ${indicator}`)
		);
		expect(without).toEqual([]);
	});
});

describe('the ties', () => {
	it('have an id, a title and the reason for their default', () => {
		expect(ties.length).toBeGreaterThanOrEqual(25);
		expect(new Set(ties.map(({ id }) => id)).size).toBe(ties.length);
		for (const { id, title, reason } of ties) {
			expect(id).toMatch(/^[a-z0-9-]+$/);
			expect(title, id).not.toBe('');
			expect(reason, id).toMatch(/\.$/);
		}
	});

	it('hold at least two series that were imported, exactly one of them the default', () => {
		for (const tie of ties) {
			const ids = tie.indicators.map(memberId);
			expect(ids.length, tie.id).toBeGreaterThanOrEqual(2);
			expect(
				ids.filter((id) => id === tie.default),
				tie.id
			).toHaveLength(1);
			for (const id of ids) expect(listed.has(id), `${tie.id}: ${id}`).toBe(true);
		}
	});

	it('take no series twice', () => {
		const ids = ties.flatMap((tie) => tie.indicators.map(memberId));
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	});
});

describe('the agreement of tied series', () => {
	/** Series that measure the same thing in ways so different that they need not be close; their reason says so. */
	const APART = ['homicide', 'road-deaths', 'air-pollution'];
	let ratios: Map<string, number>;
	beforeAll(async () => {
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const pairs = ties.flatMap((tie) =>
			tie.indicators
				.filter((member) => memberId(member) !== tie.default)
				.map((member) => {
					const scale = typeof member === 'string' ? 1 : member.scale;
					return `('${tie.id}', '${tie.default}', '${memberId(member)}', ${scale})`;
				})
		);
		await connection.run(
			`CREATE TEMP TABLE pair AS SELECT * FROM (VALUES ${pairs.join(', ')}) AS t(tie, chosen, other, scale)`
		);
		await connection.run(`
			CREATE TEMP TABLE o AS SELECT indicator, economy, year, value FROM '${join(DATA, 'observations', '*.parquet')}'
			WHERE value <> 0 AND indicator IN (SELECT chosen FROM pair UNION SELECT other FROM pair)`);
		const reader = await connection.runAndReadAll(`
			WITH a AS (SELECT pair.*, economy, year, value FROM pair JOIN o ON o.indicator = chosen)
			SELECT tie || ' ' || other, median(o.value * scale / a.value)
			FROM a JOIN o ON o.indicator = a.other AND o.economy = a.economy AND o.year = a.year
			GROUP BY 1`);
		ratios = new Map(reader.getRows().map(([key, ratio]) => [String(key), Number(ratio)]));
	}, 60_000);

	it('is within a tenth for the middle economy and year, units brought together', () => {
		expect(ratios.size).toBeGreaterThan(70);
		const off = [...ratios].filter(
			([key, ratio]) => Math.abs(ratio - 1) > 0.1 && !APART.includes(key.split(' ')[0] ?? '')
		);
		expect(off).toEqual([]);
	});

	it('shows that foreign investment of Lesotho in 2024 differs between UNCTAD and the World Bank', async () => {
		const tie = ties.find(({ id }) => id === 'fdi-inflow');
		const bank = tie?.indicators.find((member) => memberId(member) === 'BX.KLT.DINV.CD.WD');
		const scale = typeof bank === 'object' ? bank.scale : Number.NaN;
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const reader = await connection.runAndReadAll(
			`SELECT indicator, value FROM '${join(DATA, 'observations', '*.parquet')}'
			WHERE economy = 'LSO' AND year = 2024 AND indicator IN ('UNCTAD.FDI.IN', 'BX.KLT.DINV.CD.WD') ORDER BY 1`
		);
		const [world, unctad] = reader.getRows().map(([, value]) => Number(value));
		expect((world ?? Number.NaN) * scale).toBeCloseTo(-12.6, 1);
		expect(unctad).toBeCloseTo(-42.2, 1);
	});
});
