import { describe, expect, it } from 'vitest';
import { receiptShares, shareBars, shareFinding, shareNotes } from '../../../../src/lib/view/aid/aft-share';
import { timelineLayout } from '../../../../src/lib/chart/timeline/layout';
import { eifFinding, eifSteps, eifTable, eifTimeline } from '../../../../src/lib/view/aid/eif';
import {
	editionFinding,
	editionModel,
	perPersonFinding,
	perPersonModel
} from '../../../../src/lib/view/aid/for-trade';
import { ALL, plain } from './small-flows';

const PAID = 'DC_TOF_TRDDBML';
const PROMISED = 'DC_TOF_TRDCML';
const LDC = {
	group: 'LDC',
	label: 'Least developed countries',
	short: 'LDC',
	inSentence: 'the least developed countries',
	years: [{ year: 2024, aid: 30, people: 10e6, members: 40, of: 44 }],
	shares: [{ year: 2024, share: 21.5, members: 40, of: 44 }]
};

describe('Aid for Trade', () => {
	it('keeps the two editions in models of their own, each with its prices', () => {
		const series = { [PAID]: { y: [2024], v: [40.4] }, [`${PAID}.2020`]: { y: [2018], v: [17] } };
		const newest = editionModel(series, 'newest', ALL);
		const older = editionModel(series, 'older', ALL);
		expect(newest.series.map(({ id }) => id)).toEqual([PAID]);
		expect(older.series.map(({ id }) => id)).toEqual([`${PAID}.2020`]);
		expect([newest.unit, older.unit]).toEqual([
			'million US dollars, constant 2024 prices',
			'million US dollars, constant 2018 prices'
		]);
	});

	it('says what was paid out and promised in the newest year', () => {
		const series = { [PAID]: { y: [2024], v: [40.4] }, [PROMISED]: { y: [2024], v: [274.6] } };
		expect(plain(editionFinding(editionModel(series, 'newest', ALL), 'Xyz', null))).toBe(
			'Aid for Trade paid out to Xyz in 2024: 40.4 million US dollars; 275 million promised'
		);
		expect(editionFinding(editionModel({}, 'newest', ALL), 'Xyz', null)).toContain('No Aid for Trade');
	});

	it('holds the mean of the last three years to that of the baseline', () => {
		const series = {
			[`${PAID}.2020`]: { y: [2006, 2007, 2008, 2016, 2017, 2018], v: [1, 2, 3, 10, 20, 30] }
		};
		const model = editionModel(series, 'older', ALL);
		expect(plain(editionFinding(model, 'Xyz', [2006, 2008]))).toBe(
			'Aid for Trade to Xyz: 20.0 million US dollars a year in 2016-2018, 2.0 million in 2006-2008'
		);
	});

	it('is counted per person beside groups taken together', () => {
		const series = { [PAID]: { y: [2024], v: [10] }, 'SP.POP.TOTL': { y: [2024], v: [2e6] } };
		expect(plain(perPersonFinding(perPersonModel(series, [LDC], 'Xyz', ALL), 'Xyz', [LDC]))).toBe(
			'Xyz: 5.00 US dollars of Aid for Trade per person in 2024; 3.00 in the least developed countries'
		);
		expect(perPersonFinding(perPersonModel({}, [LDC], 'Xyz', ALL), 'Xyz', [LDC])).toContain(
			'No Aid for Trade'
		);
	});

	it('has a share of receipts only where both are of the year whose dollars they are in', () => {
		const series = {
			[PAID]: { y: [2023, 2024], v: [30, 40] },
			DC_TRF_TOTL: { y: [2023, 2024], v: [200, 200] }
		};
		const shares = receiptShares(series, [LDC]);
		expect(plain(shareFinding(shares, 'Xyz'))).toBe(
			'In 2024 Aid for Trade to Xyz was 20.0 % of its net receipts of all kinds, private included; 21.5 % in the least developed countries'
		);
		expect(shareBars(shares, 'Xyz').rows.map(({ values }) => values)).toEqual([[20], [21.5]]);
		const unknown = receiptShares({ ...series, DC_TRF_TOTL: { y: [2023], v: [200] } }, []);
		expect(shareFinding(unknown, 'Xyz')).toContain('is not known');
		expect(unknown[0]).toMatchObject({ own: null, why: 'unknown' });
	});

	it('has no share where net receipts are smaller than it or not above zero, and says why', () => {
		const of = (receipts: number) =>
			receiptShares({ [PAID]: { y: [2024], v: [50] }, DC_TRF_TOTL: { y: [2024], v: [receipts] } }, [LDC]);
		expect(of(50)[0]).toMatchObject({ own: 100, why: null });
		expect(of(20)[0]).toMatchObject({ own: null, why: 'smaller' });
		expect(of(-5)[0]).toMatchObject({ own: null, why: 'not above zero' });
		expect(plain(shareFinding(of(20), 'Xyz'))).toBe(
			'No share for 2024: net receipts of Xyz of all kinds were less (20.0 million US dollars) than its Aid for Trade (50.0 million US dollars)'
		);
		expect(plain(shareFinding(of(-5), 'Xyz'))).toContain('were not above zero (−5.0 million US dollars)');
		expect(shareBars(of(20), 'Xyz').rows.map(({ values }) => values)).toEqual([[null], [21.5]]);
		expect(shareNotes(of(200), 'Xyz')).toEqual([
			'Least developed countries in 2024: 40 of 44 members counted, those with receipts below zero too.'
		]);
		expect(shareNotes(of(-5), 'Xyz')).toHaveLength(2);
	});
});

describe('steps of the Enhanced Integrated Framework', () => {
	const framework = {
		targets: [
			{
				id: 'study',
				goal: 'steps',
				label: 'A study',
				rows: [{ noData: 'No open series by country. Lesotho: validated in 2003, approved in 2004.' }]
			}
		]
	} as unknown as Parameters<typeof eifSteps>[0];

	it('are those of the country alone, with the years named', () => {
		expect(eifSteps(framework, 'Lesotho')[0]?.years).toEqual([2003, 2004]);
		expect(eifSteps(framework, 'Malawi')[0]).toMatchObject({ years: [], text: '' });
	});

	it('have no mark where a year only ends a count, and one for the year of membership, which is no step', () => {
		const file = {
			note: 'Lesotho has been a member since 2002. More was not read.',
			targets: [
				{
					...{ id: 'tier-2', goal: 'steps', label: 'Projects' },
					rows: [{ noData: 'Lesotho: 85 packages by 2015 and a market opened on 9 March 2018.' }]
				}
			]
		} as unknown as Parameters<typeof eifSteps>[0];
		const steps = eifSteps(file, 'Lesotho');
		expect(steps.map(({ id, years }) => [id, years])).toEqual([
			['member', [2002]],
			['tier-2', [2018]]
		]);
		expect(eifSteps(file, 'Malawi').map(({ id }) => id)).toEqual(['tier-2']);
		expect(eifFinding(eifTimeline(steps, undefined), 'Lesotho')).toBe(
			'Lesotho, a member since 2002, took 1 of 1 steps in 2018'
		);
	});

	it('stand on the years of the exports, in the chart and in the table', () => {
		const timeline = eifTimeline(eifSteps(framework, 'Lesotho'), { y: [1999, 2003, 2004], v: [1, 4e8, 5e8] });
		expect([timeline.from, timeline.to]).toEqual([2000, 2004]);
		expect(timelineLayout(timeline).path).toBe('M750 20L1000 0');
		expect(eifTable(timeline, '').rows.map((row) => [row[1], row[3]])).toEqual([
			[2003, 4e8],
			[2004, 5e8]
		]);
		expect(plain(eifFinding(timeline, 'Lesotho'))).toBe(
			'Lesotho took 1 of 1 steps in 2003-2004; exports went from 400 million to 500 million US dollars'
		);
	});

	it('are said to have no dates where none are known, and lose no row in the table', () => {
		const timeline = eifTimeline(eifSteps(framework, 'Malawi'), undefined);
		expect(eifFinding(timeline, 'Malawi')).toBe('No dates of the framework’s steps in Malawi are known');
		expect(eifTable(timeline, '').rows).toEqual([['A study', null, 'No date is known.', null]]);
	});
});
