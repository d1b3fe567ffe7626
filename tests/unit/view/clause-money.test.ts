/** Who pays for what a clause is about, and whether what was promised was paid. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { byOf, improvers } from '../../../src/lib/assess/improvers';
import { clauseMoney, type MoneyFile, type MoneyTies } from '../../../src/lib/view/money/clause-money';
import { english } from '../../../src/lib/words/en';
import { partEnglish } from '../../../src/lib/words/en/parts';

const POLICY = join(import.meta.dirname, '../../../data/policy');
const read = <T>(file: string) => parse(readFileSync(join(POLICY, file), 'utf8')) as T;

const ties: MoneyTies = {
	donors: [
		{ id: 'A', what: 'vaccines', reason: 'its one task' },
		{ id: 'B', what: 'health', reason: 'its one task' },
		{ id: 'C', what: 'nothing here', reason: 'its one task' }
	],
	purposes: [{ id: 'P', label: 'Basic health', reason: 'what the clause wants' }],
	unknown: 'The rest.'
};
const file: MoneyFile = {
	iso3: 'XYZ',
	donors: [
		{
			id: 'A',
			name: 'Alpha',
			years: [
				[2016, 9e6, 9e6],
				[2018, null, 1e6],
				[2022, 4e6, 2e6]
			]
		},
		{ id: 'B', name: 'Beta', years: [[2020, null, 5e6]] },
		{ id: 'Z', name: 'Other', years: [[2020, 1e9, 1e9]] }
	],
	purposes: { P: { y: [2023, 2024], v: [1.5, 2.5] } }
};

describe('money for a clause', () => {
	it('adds up the last five years of its own donors, the largest payment first', () => {
		const money = clauseMoney(ties, file);
		expect([money?.from, money?.to]).toEqual([2018, 2022]);
		expect(money?.rows.map(({ id, promised, paid }) => [id, promised, paid])).toEqual([
			['B', null, 5e6],
			['A', 4e6, 3e6]
		]);
		expect(money?.purposes).toEqual([{ id: 'P', label: 'Basic health', year: 2024, value: 2.5 }]);
	});

	it('is nothing where nothing is known, and no promise is no nought', () => {
		expect(clauseMoney(ties, { iso3: 'XYZ', donors: [], purposes: {} })).toBeNull();
		const money = clauseMoney({ ...ties, purposes: [] }, { ...file, donors: file.donors.slice(0, 1) });
		expect(money?.rows[0]?.promised).toBe(4e6);
	});

	it('is said in a sentence', () => {
		const said = partEnglish.clauseMoney(clauseMoney(ties, file)!, 'Lesotho').replaceAll('\u00a0', ' ');
		expect(said).toBe(
			'Beta paid Lesotho 5.0 million US dollars in 2018-2022 for health. Aid by purpose, all donors, in constant prices: basic health 2.5 million US dollars in 2024.'
		);
	});
});

describe('the list of donors of one purpose', () => {
	it('names donors of the flows and clauses of the policy, each with a reason, each pair once', () => {
		const { donors } = read<{
			donors: { donor: string; what: string; clauses: { priority: string; reason: string }[] }[];
		}>('clause-donors.yaml');
		const clauses = read<{ id: string }[] | { priorities: { id: string }[] }>('priorities.yaml');
		const known = new Set((Array.isArray(clauses) ? clauses : clauses.priorities).map(({ id }) => id));
		const pairs = donors.flatMap(({ donor, clauses }) =>
			clauses.map(({ priority }) => `${donor} ${priority}`)
		);
		expect(new Set(pairs).size).toBe(pairs.length);
		for (const { what, clauses } of donors) {
			expect(what).not.toBe('');
			for (const { priority, reason } of clauses) {
				expect(known, priority).toContain(priority);
				expect(reason.length).toBeGreaterThan(20);
			}
		}
		const parties = readFileSync(join(POLICY, '../flows/providers.csv'), 'utf8');
		for (const { donor } of donors) expect(parties).toMatch(new RegExp(`^${donor},`, 'm'));
	});
});

describe('who did best', () => {
	const series = {
		AAA: { y: [2010, 2020], v: [10, 5] },
		BBB: { y: [2010, 2020], v: [4, 1] },
		CCC: { y: [2010, 2020], v: [0, 0] }
	};
	it('goes by the part that is gone where a rate is to fall, and by amount where a value is to rise', () => {
		expect(byOf('down', Object.values(series))).toBe('share');
		expect(byOf('up', Object.values(series))).toBe('amount');
		expect(byOf('down', [{ y: [2010], v: [-1] }])).toBe('amount');
		const order = (by: 'share' | 'amount') =>
			improvers(series, 'AAA', 'down', null, {}, by)?.list.map(({ iso3 }) => iso3);
		expect(order('amount')).toEqual(['AAA', 'BBB', 'CCC']);
		// Who starts from nothing has no part to lose.
		expect(order('share')).toEqual(['BBB', 'AAA']);
	});
});

describe('the countries beside which one is shown', () => {
	it('are named with their values, a year once', () => {
		const had = (name: string, value: string, year: number) => ({ name, value, year });
		expect(english.besideCountries([had('South Africa', '3.06', 2024), had('Eswatini', '4.15', 2024)])).toBe(
			'South Africa had 3.06 in 2024, Eswatini 4.15'
		);
		expect(english.besideCountries([])).toBe('');
	});
});
