/**
 * The tables that say which economies there are, by which names publishers call them, and which groups they were
 * in when: from country lists, the facts about groups, and the hand-written corrections in data/economies.
 */
import { join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';
import type { Group, GroupKind, Membership } from '../../../src/lib/types';
import { buildAliases, buildEconomies, type Economy } from './economy-table';
import { DESCRIBED, FIRST_YEAR, type Described } from './group-list';
import { GroupFacts, membershipRows } from './memberships';
import { ImportFault, readCsv, readText } from '../../lib/read-csv';

const Facts = z.object({ groups: z.array(GroupFacts), sg_geo_exceptions: z.record(z.string(), z.string()) });

/** The facts about groups. @throws ImportFault when the file is missing, is not JSON, or has lost a key */
export function readFacts(file: string): z.infer<typeof Facts> {
	let json: unknown;
	try {
		json = JSON.parse(readText(file));
	} catch (error) {
		if (error instanceof ImportFault) throw error;
		throw new ImportFault(file, null, `JSON (${(error as Error).message})`);
	}
	const facts = Facts.safeParse(json);
	if (!facts.success) {
		const issue = facts.error.issues[0];
		throw new ImportFault(file, null, `${issue?.path.join('.')}: ${issue?.message}`);
	}
	return facts.data;
}

/** Regions that a reader would take for another: the list has six countries, Afghanistan and Pakistan are elsewhere. */
const SHORT_NAMES: Record<string, string> = { SAS: 'South Asia (six countries)' };

/** World Bank regions and income classes as groups, with today's members for every year. */
function worldBank(lists: string, economies: readonly Economy[]): { group: Described; members: string[] }[] {
	const rows = readCsv(join(lists, 'ccc_countries_master.csv.gz'), [
		...(['wb_region_code', 'wb_region_name', 'wb_income_code', 'wb_income_name'] as const)
	]);
	const named = (code: 'wb_region_code' | 'wb_income_code', name: 'wb_region_name' | 'wb_income_name') =>
		new Map(rows.filter((row) => row[code] !== '').map((row) => [row[code], row[name]]));
	const regions = [...named('wb_region_code', 'wb_region_name')].sort((a, b) => (a[1] < b[1] ? -1 : 1));
	const names = named('wb_income_code', 'wb_income_name');
	const incomes = ['LIC', 'LMC', 'UMC', 'HIC'].map((code) => [code, names.get(code) ?? code] as const);
	const group = (code: string, name: string, kind: GroupKind, what: string): Described => ({
		...{ id: `WB-${code}`, name, short_name: SHORT_NAMES[code] ?? name, kind, founded: FIRST_YEAR },
		source: `World Bank list of August 2026, applied to every year: ${what}.`
	});
	return [
		...regions.map(([code, name]) => ({
			group: group(code, name, 'region', 'regions as they are drawn since Afghanistan and Pakistan moved'),
			members: economies.filter((e) => e.region === code).map((e) => e.iso3)
		})),
		...incomes.map(([code, name]) => ({
			group: group(code, name, 'income', "an economy's class of today, not of the year shown"),
			members: economies.filter((e) => e.income === code).map((e) => e.iso3)
		}))
	];
}

/** Exits that are scheduled and were not confirmed, for the group's source line; '' when there are none. */
function scheduled(facts: GroupFacts, name: (iso3: string) => string): string {
	const exits = (facts.scheduled_exits ?? []).map((exit) => `${name(exit.iso3)} ${exit.date}`);
	return exits.length === 0 ? '' : ` Scheduled to leave, not confirmed, still counted: ${exits.join(', ')}.`;
}

/**
 * The four tables of data/economies as CSV text by file name.
 * @param raw the folder of raw files (its `groups` folder is read)
 * @param factsFile the facts about groups, groups.json
 * @param byHand the folder of the hand-written corrections, data/economies
 * @throws ImportFault when a file is missing or has lost what is needed, or a group has not its official count
 */
export function buildGroupTables(raw: string, factsFile: string, byHand: string): Record<string, string> {
	const sources = { lists: join(raw, 'groups'), byHand };
	const facts = readFacts(factsFile);
	const of = (id: string): GroupFacts => {
		const found = facts.groups.find((group) => group.id === id);
		if (!found) throw new ImportFault(factsFile, null, `group "${id}"`);
		return found;
	};
	const landlocked = of('LLDC').members.map((member) => (typeof member === 'string' ? member : member.iso3));
	const economies = buildEconomies(sources, landlocked);
	const names = new Map(economies.map((economy) => [economy.iso3, economy.in_sentence]));
	const groups: Group[] = [];
	const memberships: Membership[] = [];
	const add = ({ id, name, short_name, kind, source }: Described, rows: Membership[]) => {
		groups.push({ id, name, short_name, kind, position: groups.length + 1, source });
		const unknown = rows.find((row) => !names.has(row.iso3));
		if (unknown) throw new ImportFault(factsFile, null, `a known economy in ${id}, found "${unknown.iso3}"`);
		memberships.push(...rows);
	};
	const independence = readCsv(join(byHand, 'independence.csv'), ['iso3', 'year']).map(
		(row) => [row.iso3, Number(row.year)] as const
	);
	for (const group of DESCRIBED) {
		const known = of(group.id);
		const notBefore = new Map([...independence, ...Object.entries(group.since ?? {})]);
		const rows = membershipRows(known, group.founded, group.former, notBefore);
		const now = rows.filter((row) => row.to_year === null).length;
		if (now !== known.official_count)
			throw new ImportFault(
				factsFile,
				null,
				`${known.official_count} members of ${group.id} today, found ${now}`
			);
		const source = group.source + scheduled(known, (iso3) => names.get(iso3) ?? iso3);
		add({ ...group, source }, rows);
	}
	const everyYear = (
		group_id: string,
		members: string[],
		confidence: Membership['confidence']
	): Membership[] =>
		members.map((iso3) => ({ group_id, iso3, from_year: FIRST_YEAR, to_year: null, confidence }));
	for (const { group, members } of worldBank(sources.lists, economies))
		add(group, everyYear(group.id, members, 'computed'));
	const world = {
		id: 'WORLD',
		name: 'World',
		short_name: 'World',
		kind: 'world',
		founded: FIRST_YEAR
	} as const;
	const all = economies.map((economy) => economy.iso3);
	add({ ...world, source: `All ${all.length} economies with data.` }, everyYear('WORLD', all, 'sure'));
	return {
		'economies.csv': csv(economies),
		'aliases.csv': csv(buildAliases(sources, economies, facts.sg_geo_exceptions)),
		'groups.csv': csv(groups),
		'memberships.csv': csv(memberships)
	};
}

const csv = (rows: object[]): string => `${Papa.unparse(rows, { newline: '\n' })}\n`;
