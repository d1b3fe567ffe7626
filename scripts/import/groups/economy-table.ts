/** Builds the tables of economies and of their aliases from the country lists and the hand-written corrections. */
import { join } from 'node:path';
import type { Economy as Known } from '../../../src/lib/types';
import { normaliseCode, normaliseName, type Alias } from '../lib/economies';
import { readCsv } from '../../lib/read-csv';

/** In the United Nations list but without a settled population: no publisher has data that a reader could use. */
const WITHOUT_POPULATION = new Set(['ATA', 'ATF', 'BVT', 'HMD', 'IOT', 'SGS', 'UMI']);

/** Without a coast and not among the landlocked developing countries, which the groups table names. */
const LANDLOCKED_ELSEWHERE = [
	...['AND', 'AUT', 'BLR', 'CHE', 'CZE', 'HUN', 'LIE', 'LUX', 'SMR', 'SRB', 'SVK', 'VAT']
];

/** The folders that the tables are made from. */
export interface EconomySources {
	/** Raw country lists (the `groups` folder of the raw files). */
	lists: string;
	/** Hand-written corrections (data/economies). */
	byHand: string;
}

const MASTER = ['iso3', 'iso2', 'm49', 'country_name_en', 'country_name_sdg_en', 'wb_country_name'] as const;
const CODES = [
	'ISO3166-1-Alpha-3',
	'UNTERM English Short',
	'UNTERM English Formal',
	'CLDR display name'
] as const;

/** As the table has it; the years of states stand in a table of their own. */
export type Economy = Omit<Known, 'state_since'>;

/**
 * All economies, sorted by ISO3: the United Nations list without uninhabited territories, and the World Bank's
 * economies that it lacks.
 * @param landlocked ISO3 of the landlocked developing countries
 */
export function buildEconomies({ lists, byHand }: EconomySources, landlocked: readonly string[]): Economy[] {
	const names = new Map(
		readCsv(join(byHand, 'names.csv'), ['iso3', 'name', 'in_sentence']).map((row) => [row.iso3, row])
	);
	const coastless = new Set([...landlocked, ...LANDLOCKED_ELSEWHERE]);
	const listed = readCsv(join(lists, 'ccc_countries_master.csv.gz'), [
		...MASTER,
		'wb_region_code',
		'wb_income_code'
	])
		.filter((row) => !WITHOUT_POPULATION.has(row.iso3))
		.map((row) => ({
			iso3: row.iso3,
			name: row.country_name_en,
			iso2: row.iso2,
			m49: Number(row.m49),
			region: row.wb_region_code,
			income: row.wb_income_code,
			is_landlocked: coastless.has(row.iso3)
		}));
	const added = readCsv(join(byHand, 'additions.csv'), [
		...(['iso3', 'iso2', 'm49', 'name', 'region', 'income', 'is_landlocked'] as const)
	]).map((row) => ({
		iso3: row.iso3,
		name: row.name,
		iso2: row.iso2,
		m49: Number(row.m49),
		region: row.region,
		income: row.income,
		is_landlocked: row.is_landlocked === 'true'
	}));
	return [...listed, ...added]
		.map((economy) => {
			const name = names.get(economy.iso3)?.name ?? economy.name;
			return { ...economy, name, in_sentence: names.get(economy.iso3)?.in_sentence ?? name };
		})
		.sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
}

/** Names of UN terminology carry "(the)" and a footnote star. */
const plain = (name: string): string => name.replace(/\(the\)|\*/g, '').trim();

/**
 * Every code and name by which a publisher may call an economy, and what is known not to be one.
 * One row an alias (compared as the matcher compares); the first meaning wins, hand-written rows first.
 * @param gapminder ISO3 → Gapminder's geo id where it is not the code in lower case
 */
export function buildAliases(
	{ lists, byHand }: EconomySources,
	economies: readonly Economy[],
	gapminder: Readonly<Record<string, string>>
): Alias[] {
	const known = new Set(economies.map((economy) => economy.iso3));
	const iso3 = (code: string) => (known.has(code) ? code : '');
	const rows: Alias[] = [];
	for (const e of economies) {
		rows.push({ alias: e.iso3, iso3: e.iso3, kind: 'iso3' }, { alias: e.iso2, iso3: e.iso3, kind: 'iso2' });
		rows.push(
			{ alias: String(e.m49), iso3: e.iso3, kind: 'm49' },
			{ alias: e.name, iso3: e.iso3, kind: 'name' }
		);
	}
	rows.push(...readCsv(join(byHand, 'publisher-aliases.csv'), ['alias', 'iso3', 'kind']).map(pickAlias));
	for (const row of readCsv(join(lists, 'ccc_countries_master.csv.gz'), MASTER)) {
		const kind = known.has(row.iso3) ? '' : 'uninhabited';
		rows.push({ alias: row.iso3, iso3: iso3(row.iso3), kind: kind || 'iso3' });
		rows.push({ alias: row.iso2, iso3: iso3(row.iso3), kind: kind || 'iso2' });
		rows.push({ alias: String(Number(row.m49)), iso3: iso3(row.iso3), kind: kind || 'm49' });
		for (const name of [row.country_name_en, row.country_name_sdg_en, row.wb_country_name])
			rows.push({ alias: name, iso3: iso3(row.iso3), kind: kind || 'name' });
	}
	for (const row of readCsv(join(lists, 'datasets_country-codes.csv.gz'), CODES))
		for (const name of [row['UNTERM English Short'], row['UNTERM English Formal'], row['CLDR display name']])
			rows.push({ alias: plain(name), iso3: iso3(row['ISO3166-1-Alpha-3']), kind: 'name' });
	for (const [code, geo] of Object.entries(gapminder))
		rows.push({ alias: geo, iso3: iso3(code), kind: known.has(code) ? 'code' : 'uninhabited' });
	for (const row of readCsv(join(lists, 'ccc_country_group_membership.csv.gz'), [
		...(['source', 'group_type', 'group_code', 'group_name'] as const)
	])) {
		if (row.source !== 'un_m49' && row.source !== 'un_sdg') continue;
		rows.push({ alias: row.group_code, iso3: '', kind: 'aggregate' });
		rows.push({ alias: row.group_name, iso3: '', kind: 'aggregate' });
	}
	return unique(rows);
}

const pickAlias = ({ alias, iso3, kind }: Alias): Alias => ({ alias, iso3, kind });

/** Drops repeats (an alias is one by its code form, then by its name form) and sorts by meaning, kind, alias. */
function unique(rows: readonly Alias[]): Alias[] {
	const codes = new Set<string>();
	const names = new Set<string>();
	const kept = rows.filter(({ alias }) => {
		const code = normaliseCode(alias);
		const name = normaliseName(alias);
		if (code === '' || codes.has(code) || (name !== '' && names.has(name))) return false;
		codes.add(code);
		names.add(name);
		return true;
	});
	const key = (a: Alias) => `${a.iso3 || '~'}|${a.kind}|${a.alias}`;
	return kept.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
