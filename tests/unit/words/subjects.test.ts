import { describe, expect, it } from 'vitest';
import { guessSubject } from '../../../scripts/database/lib/guess-subject';
import { series } from '../assess/series';
import { hiv, said } from './support';

describe('the guess at what a sentence calls an indicator', () => {
	it.each([
		['HIV prevalence', false],
		['Exports of goods and services', true],
		['Access to electricity', false],
		['Births attended by skilled staff', true],
		['Women in parliament', true],
		['Greenhouse gas emissions', true],
		['Gini index', false],
		['AIDS', false],
		['Net ODA received per capita', false]
	])('knows whether "%s" is plural', (title, plural) =>
		expect(guessSubject(title, { unit_kind: 'count', unit: '' }).plural).toBe(plural)
	);

	it.each([
		['Imports', 'imports'],
		['Gini index', 'Gini index'],
		['A refugee', 'a refugee'],
		['HIV prevalence, adults (% of population)', 'HIV prevalence (adults)'],
		['Logistics performance index: Overall', 'logistics performance index']
	])('makes of "%s" the subject "%s", names and abbreviations in capitals', (title, subject) =>
		expect(guessSubject(title, { unit_kind: 'index', unit: '' }).subject).toBe(subject)
	);

	it.each([
		['Cost of sending money home', 'percent', '% of $200 sent', 'the cost of sending money home'],
		['Human Development Index', 'index', '', 'the Human Development Index'],
		['Stunted children, modelled', 'share', '% of children', 'the share of stunted children (modelled)'],
		[
			'Commodities in exports of goods',
			'share',
			'% of exports',
			'the share of commodities in exports of goods'
		],
		['Exports', 'percent', '% of GDP', 'exports as a share of GDP'],
		['Bank capital', 'percent', '% of bank assets', 'bank capital as a share of bank assets'],
		['External debt per income', 'percent', '% of GNI', 'external debt per income'],
		['Trading across borders (Doing Business)', 'index', '', 'trading across borders (Doing Business)'],
		['Aid for Trade promised', 'usd', '', 'Aid for Trade promised']
	] as const)('names what "%s" is of, with its article', (title, unit_kind, unit, subject) =>
		expect(guessSubject(title, { unit_kind, unit }).subject).toBe(subject)
	);

	it('does not take what is done for a plural', () => {
		const of = { unit_kind: 'index', unit: '' } as const;
		expect(guessSubject('Trading across borders (Doing Business)', of).plural).toBe(false);
		expect(guessSubject('Paying taxes (Doing Business)', of).plural).toBe(false);
		expect(guessSubject('Total flows received, net', of).plural).toBe(true);
		expect(guessSubject('Technical cooperation received', of).plural).toBe(false);
		expect(guessSubject('Building permits (Doing Business)', of).plural).toBe(true);
	});

	it('says "the share of" where a title in per cent names who is counted', () => {
		expect(guessSubject('Women in parliament', { unit_kind: 'share', unit: '% of seats' })).toEqual({
			subject: 'the share of women in parliament',
			plural: false
		});
		expect(guessSubject('Women in parliament', { unit_kind: 'count', unit: '' })).toEqual({
			subject: 'women in parliament',
			plural: true
		});
	});

	it('is closed by a comma before its verb when it has several parts', () => {
		const { subject } = guessSubject('School, primary, girls', { unit_kind: 'percent', unit: '%' });
		expect(said({ indicator: { ...hiv, subject }, series: series({ 2014: 23 }) })).toBe(
			'School, primary, girls, was 23.0 % of people aged 15–49 in 2014, the only year with data'
		);
		expect(said({ indicator: { ...hiv, subject }, series: null })).toBe(
			'There are no data on school, primary, girls'
		);
	});
});
