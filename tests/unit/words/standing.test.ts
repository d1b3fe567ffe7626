import { countedAtHome } from '../../../src/lib/words/en/delivering';
import { describe, expect, it } from 'vitest';
import { levelOf, movementOf, type StandingMeasure } from '../../../src/lib/assess/standing';
import { english } from '../../../src/lib/words/en';
import { builtEnglish } from '../../../src/lib/words/en/built';

const measure = (id: string, more: Partial<StandingMeasure> = {}): StandingMeasure => ({
	clause: id,
	indicator: {
		id,
		subject: 'primary completion',
		plural: false,
		unit: '% of children',
		unit_kind: 'percent',
		decimals: 1,
		direction: 'up'
	},
	region: null,
	world: null,
	recent: { status: 'flat', from: null, latest: null },
	goes: 'flat',
	size: 0,
	leap: null,
	change: 0,
	score: 0.5,
	...more
});
const life = measure('SP.DYN.LE00.IN', { world: { rank: 213, of: 217 } });
const mothers = measure('SH.STA.MMRT', { world: { rank: 180, of: 194 }, region: { rank: 16, of: 16 } });
const power = measure('EG.ELC.RNEW.ZS', { world: { rank: 3, of: 205 } });
const say = (worst: StandingMeasure[], best: StandingMeasure[], placed = 40) =>
	builtEnglish.level(levelOf({ economy: 'Lesotho', region: 'SADC', worst, best, placed, of: 47 }));

describe('the sentence of level', () => {
	it('says the worst place in the world, and of what the country is the last in its region', () => {
		expect(say([mothers, life], [power])).toBe(
			'People live longer in 212 of 217 countries than in Lesotho, and no other country in SADC loses more mothers for its births.'
		);
	});

	it('says how many have data where many of its region have none', () => {
		const school = measure('SE_TOT_CPLR.LOWSEC', { region: { rank: 39, of: 39, members: 58 } });
		expect(say([life, school], [])).toBe(
			'People live longer in 212 of 217 countries than in Lesotho, and none of the 38 others in SADC with data has a smaller share of young people who finish lower secondary school.'
		);
	});

	it('says the best place too where it is the last in nothing', () => {
		expect(say([life], [power])).toBe(
			'People live longer in 212 of 217 countries than in Lesotho; more of the power is renewable in only 2 of 205.'
		);
		expect(say([life], [measure('SI_COV_PENSN', { world: { rank: 1, of: 192, tied: 40 } })])).toContain(
			'; it shares the best place of 192 on primary completion with 39 others.'
		);
		expect(say([life], [measure('SI_COV_PENSN', { world: { rank: 1, of: 192 } })])).toContain(
			'; none of 192 does better on primary completion.'
		);
	});

	it('says so of the last in the world, and of one that shares the last place with many', () => {
		expect(say([measure('SP.DYN.LE00.IN', { world: { rank: 217, of: 217 } })], [])).toBe(
			'People live longer in all 216 other countries than in Lesotho.'
		);
		const shared = measure('SH.STA.MMRT', { world: null, region: { rank: 12, of: 16, tied: 5 } });
		expect(say([life, shared], [])).toBe('People live longer in 212 of 217 countries than in Lesotho.');
	});

	it('is true of an economy with hardly any data', () => {
		expect(say([], [], 2)).toBe(
			'Open data place Lesotho among other countries in only 2 of the 47 measures used here.'
		);
		expect(say([], [], 0)).toBe(
			'Open data place Lesotho among other countries in none of the 47 measures used here.'
		);
	});

	it('says of a measure without words of its own that it is higher or lower', () => {
		const plain = measure('X', { world: { rank: 100, of: 120 } });
		expect(say([plain], [])).toBe('Primary completion is higher in 99 of 120 countries than in Lesotho.');
	});
});

describe('the sentence of direction', () => {
	const moved = (
		from: number,
		to: number,
		change: number,
		more: Partial<StandingMeasure['indicator']> = {}
	) => {
		const one = measure(`${from}-${to}`, { change, size: Math.abs(change) });
		return {
			...one,
			indicator: { ...one.indicator, ...more },
			recent: {
				status: change > 0 ? ('worse' as const) : ('better' as const),
				from: { year: 2019, value: from },
				latest: { year: 2024, value: to }
			}
		};
	};
	const speak = (...list: StandingMeasure[]) => builtEnglish.movement(movementOf(list, 'Lesotho'));
	const hiv = moved(4.6, 1.94, -1, {
		subject: 'new HIV infections',
		plural: true,
		unit: 'per 1,000 people',
		unit_kind: 'per',
		decimals: 2
	});

	it('says the largest change for the better and for the worse, and the years once', () => {
		expect(speak(hiv, moved(80.4, 67, 0.3))).toBe(
			'New HIV infections more than halved between 2019 and 2024, but primary completion fell from 80.4\u00a0% to 67.0\u00a0%.'
		);
	});

	it('says the step that made nearly all of a change, and then the years of both', () => {
		expect(speak({ ...moved(48.6, 75.6, -1), leap: [2020, 2021] }, moved(80.4, 67, 0.3))).toBe(
			'Primary completion rose from 48.6\u00a0% to 75.6\u00a0% between 2019 and 2024, nearly all of it from 2020 to 2021, but primary completion fell from 80.4\u00a0% to 67.0\u00a0% between 2019 and 2024.'
		);
	});

	it('says where only one of them is there, or none', () => {
		expect(speak(hiv, measure('flat'))).toBe(
			'New HIV infections more than halved between 2019 and 2024; nothing has worsened by much in five years.'
		);
		const little = (...goes: StandingMeasure['goes'][]) =>
			speak(hiv, ...goes.map((way, index) => measure(`m${index}`, { goes: way }))).split('; ')[1];
		expect(little('worse', 'flat', 'better')).toBe(
			'one measure has worsened in five years, but not by much.'
		);
		expect(little('worse', 'worse')).toBe('2 measures have worsened in five years, none by much.');
		expect(speak(moved(80.4, 67, 0.3), measure('flat'))).toContain(
			'; nothing has improved by much in five years.'
		);
		expect(speak(measure('a'), measure('b'))).toBe(
			'In five years none of the 2 measures of Lesotho with values to compare has moved by much.'
		);
		expect(speak(measure('a'))).toBe(
			'In five years the one measure of Lesotho with values to compare has not moved by much.'
		);
		expect(speak()).toBe('No measure used here has values five years apart for Lesotho.');
	});

	it('says a unit once that the subject says', () => {
		const refugees = moved(539, 772, 1, {
			subject: 'refugees from the country per 100,000 people',
			plural: true,
			unit: 'per 100,000 population',
			unit_kind: 'per',
			decimals: 0
		});
		expect(speak(refugees)).toBe(
			'Refugees from the country per 100,000 people rose from 539 to 772 between 2019 and 2024.'
		);
	});
});

describe('the words of a line', () => {
	it('name the group only where the head of the list does not', () => {
		expect(english.placeInList({ rank: 16, of: 16 }, null)).toBe('16th of 16');
		expect(english.placeInList({ rank: 1, of: 16, tied: 3 }, null)).toBe('equal 1st of 16');
		expect(english.placeInList({ rank: 90, of: 107 }, 'the world')).toBe('90th of 107 in the world');
	});

	it('say since when, and the target', () => {
		expect(english.since('worse', 2019)).toBe('worse since 2019');
		expect(english.since('too-little-data', null)).toBe('too few values');
		expect(english.aim('70', 2030, 'SDGs 3.1')).toBe('target 70 by 2030 (SDGs 3.1)');
		expect(english.measured(44, 169, 2030, 79)).toBe('44 of 169, by 2030; 79 judged in all');
		expect(english.measured(44, 169, 2030, 44)).toBe('44 of 169, by 2030');
		expect(countedAtHome(44)).toBe(
			'The bar on the home page shows the 44 of these with a number and a recent value.'
		);
	});
});
