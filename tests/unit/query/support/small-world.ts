/**
 * A small world, made by hand, as statements that any engine runs: schema.sql and a few rows of every table.
 * Values are a fixed function of economy and year, so that gaps, ties, negatives and late years all occur.
 */
import { readFileSync } from 'node:fs';
import { similarEconomies } from '../../../../src/lib/assess/similar';

export const ECONOMIES = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF'];
export const INDICATORS = ['SP.POP.TOTL', 'NY.GNP.PCAP.CD', 'SHARE', 'MONEY', 'RATE', 'PARITY'];
export const GROUPS = ['SMALL', 'BIG', 'WORLD'];

const quoted = (value: unknown) =>
	value === null ? 'NULL' : typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
const insert = (table: string, columns: string, rows: unknown[][]) =>
	`INSERT INTO ${table} (${columns}) VALUES ${rows.map((row) => `(${row.map(quoted).join(', ')})`).join(', ')}`;

function observations(): unknown[][] {
	const rows: unknown[][] = [];
	INDICATORS.forEach((indicator, i) => {
		ECONOMIES.forEach((economy, e) => {
			if (indicator === 'RATE' && economy === 'FFF') return;
			for (let year = 2010; year <= 2024; year++) {
				const seed = (year * 31 + e * 17 + i * 7) % 11;
				if (i > 1 && seed < 4) continue;
				if (economy === 'EEE' && year > 2015 && i > 1) continue;
				const nature = year >= 2023 && indicator === 'RATE' ? 'projection' : seed > 8 ? 'estimate' : 'actual';
				const value = valueOf(indicator, e, year, seed);
				const hasBounds = indicator === 'SHARE' && economy !== 'BBB';
				rows.push([
					indicator,
					economy,
					year,
					value,
					hasBounds ? value - 1 : null,
					hasBounds ? value + 1.5 : null,
					nature
				]);
			}
		});
	});
	return rows;
}

function valueOf(indicator: string, e: number, year: number, seed: number): number {
	if (indicator === 'SP.POP.TOTL') return (e + 1) * 1_000_000 + (year - 2010) * 10_000;
	if (indicator === 'NY.GNP.PCAP.CD') return 500 * (e + 1) + year;
	if (indicator === 'MONEY') return (seed - 6) * 1_250_000.5;
	if (indicator === 'PARITY') return 0.9 + seed / 50;
	return Math.round(seed * 10 + e) / 4;
}

/** Statements in order; the last fill table similar_economy by the rule of src/lib/assess/similar.ts. */
export function smallWorld(): string[] {
	const indicator = (
		id: string,
		kind: string,
		direction: string,
		ideal: number | null,
		aggregate: string,
		tie = ''
	) => [
		id,
		'src',
		id,
		'',
		true,
		`Title of ${id}`,
		'',
		`title of ${id}`,
		false,
		'unit',
		kind,
		direction,
		ideal,
		'topic',
		'Definition.',
		'',
		1,
		aggregate,
		tie,
		tie !== '' && id === 'MONEY',
		2010,
		2024,
		60,
		6
	];
	const economies = ECONOMIES.map((iso3, e) => ({
		iso3,
		e,
		population: (e + 1) * 1_140_000,
		income: 500 * (e + 1) + 2024,
		region: e < 4 ? 'SSF' : 'EAS',
		landlocked: e % 2 === 0
	}));
	const similar = [...similarEconomies(economies, 4)].flatMap(([iso3, nearest]) =>
		nearest.map((each, i) => [iso3, i + 1, each.iso3, each.distance])
	);
	return [
		...readFileSync('scripts/database/schema.sql', 'utf8')
			.split(/;\s*$/m)
			.filter((sql) => sql.trim() !== ''),
		insert(
			'source',
			'id, publisher, dataset, url, licence, licence_url, non_commercial, vintage, retrieved, citation',
			[
				[
					'src',
					'Publisher',
					'Set',
					'https://example.org',
					'CC BY 4.0',
					'',
					false,
					'2024',
					'2024-11-01',
					'Publisher (2024)'
				]
			]
		),
		insert('tie', 'id, title, reason', [['money', 'Money', 'Both say money.']]),
		insert(
			'indicator',
			'id, source_id, series, dimensions, is_lead, title, short_title, subject, plural, unit, unit_kind, direction, ideal, topic, definition, notes, decimals, aggregate, tie_id, tie_default, first_year, last_year, observations, economies',
			[
				indicator('SP.POP.TOTL', 'count', 'none', null, 'sum'),
				indicator('NY.GNP.PCAP.CD', 'usd', 'up', null, 'median'),
				indicator('SHARE', 'share', 'down', null, 'mean-population'),
				indicator('MONEY', 'usd', 'up', null, 'sum', 'money'),
				indicator('RATE', 'per', 'down', null, 'median', 'money'),
				indicator('PARITY', 'ratio', 'to', 1, 'median')
			]
		),
		insert(
			'economy',
			'iso3, name, iso2, m49, region, income, is_landlocked, in_sentence',
			economies.map(({ iso3, e, region, landlocked }) => [
				iso3,
				`Land of ${iso3}`,
				iso3.slice(0, 2),
				e + 1,
				region,
				'LIC',
				landlocked,
				`the ${iso3}`
			])
		),
		insert('grp', 'id, name, short_name, kind, position, source', [
			['SMALL', 'Small lands', 'Small', 'union', 1, 'x'],
			['BIG', 'Big lands', 'Big', 'policy', 2, 'x'],
			['WORLD', 'World', 'World', 'world', 3, 'x']
		]),
		insert('membership', 'group_id, iso3, from_year, to_year, confidence', [
			['SMALL', 'AAA', 2000, null, 'sure'],
			['SMALL', 'BBB', 2012, null, 'sure'],
			['SMALL', 'CCC', 2000, 2018, 'sure'],
			['SMALL', 'DDD', 2000, 2014, 'sure'],
			['SMALL', 'DDD', 2017, null, 'sure'],
			['BIG', 'CCC', 2000, null, 'sure'],
			['BIG', 'DDD', 2000, null, 'sure'],
			['BIG', 'EEE', 2000, null, 'sure'],
			['BIG', 'FFF', 2000, null, 'sure'],
			...ECONOMIES.map((iso3) => ['WORLD', iso3, 1900, null, 'computed'])
		]),
		insert('similar_economy', 'iso3, position, similar_iso3, distance', similar),
		insert('observation', 'indicator, economy, year, value, low, high, nature', observations()),
		insert('priority', 'id, position, front, policy_ref, label, says, no_data_reason, data_hint, missing', [
			['one', 1, 'political', '1', 'One', 'Says one.', '', '', ''],
			['two', 2, 'culture', '2', 'Two', 'Says two.', 'Nobody measures it.', '', '']
		]),
		insert('priority_indicator', 'priority_id, indicator, position, note', [
			['one', 'SHARE', 1, ''],
			['one', 'MONEY', 2, 'note']
		]),
		insert('priority_link', 'priority_id, target', [['one', 'SDG:3.3']])
	];
}
