import { describe, expect, it } from 'vitest';
import { buildGroupTables, readFacts } from '../../../scripts/import/groups/groups';
import { GroupFacts, membershipRows } from '../../../scripts/import/groups/memberships';
import { temporaryFolder, write } from './run-files';

const facts = (group: object): GroupFacts =>
	GroupFacts.parse({ id: 'G', confidence: 'sure', official_count: 1, members: [], ...group });
const years = (group: object, founded = 1963) =>
	membershipRows(facts(group), founded).map((m) => [m.iso3, m.from_year, m.to_year, m.confidence]);

describe('membership by year', () => {
	it('ends with the last year of which a day was spent as a member', () => {
		const members = [
			{ iso3: 'BTN', joined: 1971, left: '2023-12-13' },
			{ iso3: 'MDV', joined: 1971, left: '2011-01-01' },
			{ iso3: 'LSO', joined: 1971, left: null }
		];
		expect(years({ members })).toEqual([
			['BTN', 1971, 2023, 'sure'],
			['LSO', 1971, null, 'sure'],
			['MDV', 1971, 2010, 'sure']
		]);
	});

	it('has a row for each time an economy was a member', () => {
		expect(years({ members: [{ iso3: 'SYC', joined: 1997, left: 2004, rejoined: 2008 }] })).toEqual([
			['SYC', 1997, 2004, 'sure'],
			['SYC', 2008, null, 'sure']
		]);
	});

	it('lets the founding year stand in, to be checked, where no year is known', () => {
		const dates = { OAU: '1963-05-25', LSO: '1966-10-31', MAR: { left: 1984, rejoined: '2017-01' } };
		expect(years({ members: ['LSO', 'GHA', 'MAR'], dates })).toEqual([
			['GHA', 1963, null, 'check'],
			['LSO', 1966, null, 'sure'],
			['MAR', 1963, 1984, 'check'],
			['MAR', 2017, null, 'sure']
		]);
	});

	it('never begins before the economy was a state', () => {
		const rows = membershipRows(facts({ members: ['BWA', 'GHA'] }), 1963, [], new Map([['BWA', 1966]]));
		expect(rows.map((m) => [m.iso3, m.from_year, m.confidence])).toEqual([
			['BWA', 1966, 'check'],
			['GHA', 1963, 'check']
		]);
	});

	it('keeps those who left and are not in the list of today', () => {
		expect(years({ members: ['LSO'], dates: { LSO: 1966, ZWE: { left: 2003 } } }, 1949)).toEqual([
			['LSO', 1966, null, 'sure'],
			['ZWE', 1949, 2003, 'check']
		]);
	});
});

describe('the tables of economies and groups', () => {
	const GROUPS = ['SADC', 'SACU', 'CMA', 'LDC', 'LLDC', 'AU', 'COMMONWEALTH', 'NAM', 'G77', 'SIDS'];
	const file = (ldc: object = {}) =>
		JSON.stringify({
			sg_geo_exceptions: { VAT: 'hos' },
			groups: GROUPS.map((id) => ({
				...{ id, confidence: 'sure', official_count: 1, members: ['LSO'] },
				...(id === 'LDC' ? ldc : {})
			}))
		});
	const workplace = (text = file()) => {
		const folder = temporaryFolder();
		write(
			folder,
			'raw/groups/ccc_countries_master.csv.gz',
			'iso3,iso2,m49,country_name_en,country_name_sdg_en,wb_country_name,wb_region_code,wb_region_name,wb_income_code,wb_income_name\n' +
				'LSO,LS,426,Lesotho,Lesotho,Lesotho,SSF,Sub-Saharan Africa,LMC,Lower middle income\n' +
				'AUT,AT,040,Austria,Austria,Austria,ECS,Europe & Central Asia,HIC,High income\n' +
				'BWA,BW,072,Botswana,Botswana,Botswana,SSF,Sub-Saharan Africa,UMC,Upper middle income\n' +
				'BVT,BV,074,Bouvet Island,Bouvet Island,,,,,\n'
		);
		write(
			folder,
			'raw/groups/datasets_country-codes.csv.gz',
			'ISO3166-1-Alpha-3,UNTERM English Short,UNTERM English Formal,CLDR display name\n' +
				'LSO,Lesotho,the Kingdom of Lesotho,Lesotho\n'
		);
		write(
			folder,
			'raw/groups/ccc_country_group_membership.csv.gz',
			'source,group_type,group_code,group_name\nun_m49,region,2,Africa\nworld_bank,region,SSF,Sub-Saharan Africa\n'
		);
		write(
			folder,
			'hand/names.csv',
			'iso3,name,in_sentence\nLSO,Lesotho,Lesotho\nBWA,Botswana,the Botswana of the test\n'
		);
		write(
			folder,
			'hand/additions.csv',
			'iso3,iso2,m49,name,region,income,is_landlocked\nXKX,XK,412,Kosovo,ECS,UMC,true\n'
		);
		write(folder, 'hand/independence.csv', 'iso3,year\nLSO,1966\n');
		write(folder, 'hand/publisher-aliases.csv', 'alias,iso3,kind\nKSV,XKX,code\nUSSR,,former\n');
		const facts = write(folder, 'groups.json', text);
		return { build: () => buildGroupTables(`${folder}/raw`, facts, `${folder}/hand`), facts };
	};

	it('hold every economy once, sorted, with names that fit a sentence', () => {
		const lines = workplace().build()['economies.csv']!.split('\n');
		expect(lines).toEqual([
			'iso3,name,iso2,m49,region,income,is_landlocked,in_sentence',
			'AUT,Austria,AT,40,ECS,HIC,true,Austria',
			'BWA,Botswana,BW,72,SSF,UMC,false,the Botswana of the test',
			'LSO,Lesotho,LS,426,SSF,LMC,true,Lesotho',
			'XKX,Kosovo,XK,412,ECS,UMC,true,Kosovo',
			''
		]);
	});

	it('hold the names publishers use and what is no economy', () => {
		const aliases = workplace().build()['aliases.csv']!.split('\n');
		expect(aliases).toEqual(
			expect.arrayContaining([
				'KSV,XKX,code',
				'the Kingdom of Lesotho,LSO,name',
				'USSR,,former',
				'Africa,,aggregate',
				'BVT,,uninhabited'
			])
		);
	});

	it("put the policy's groups first, then regions, income classes and the world", () => {
		const rows = workplace().build()['groups.csv']!.trim().split('\n').slice(1);
		const ids = rows.map((row) => row.split(',')[0]);
		expect(ids).toEqual([
			...GROUPS,
			...['WB-ECS', 'WB-SSF', 'WB-LIC', 'WB-LMC', 'WB-UMC', 'WB-HIC', 'WORLD']
		]);
	});

	it('say that a scheduled exit is not confirmed and keep the member', () => {
		const tables = workplace(file({ scheduled_exits: [{ iso3: 'LSO', date: '2031-01-01' }] })).build();
		expect(tables['groups.csv']).toContain('not confirmed, still counted: Lesotho 2031-01-01.');
		expect(tables['memberships.csv']).toMatch(/^LDC,LSO,1971,,check$/m);
	});

	it('stop when a group has not the number of members it should have', () => {
		expect(workplace(file({ official_count: 44 })).build).toThrow(
			/expected 44 members of LDC today, found 1/
		);
	});

	it('stop at a member that is no economy', () => {
		expect(workplace(file({ members: ['QQQ'] })).build).toThrow(/known economy in LDC, found "QQQ"/);
	});

	it('stop at facts that are cut short or have lost a key', () => {
		const { facts } = workplace(file().slice(0, 100));
		expect(() => readFacts(facts)).toThrow(/groups\.json: expected JSON/);
		const lost = workplace(JSON.stringify({ groups: [{ id: 'LDC' }], sg_geo_exceptions: {} }));
		expect(() => readFacts(lost.facts)).toThrow(/groups\.json: expected groups\.0\.confidence/);
	});
});
