/** Aid for Trade: two editions in two price bases, per person and as a share, the three tests, and the steps of the EIF. */
import { pastPoints } from '../../assess/clean-series';
import { answer, type RowQuestion } from '../../assess/frameworks/question';
import type { VerdictStatus } from '../../assess/frameworks/verdict';
import { pointsOf, type LineModel, type Measure, type TableModel } from '../../chart/model';
import { formatNumber, NBSP } from '../../format/number';
import type { SeriesView } from '../../types';
import type { Years } from '../home';
import type { FrameworkView } from '../verdicts';
import { EDITIONS } from './editions';
import type { GroupTrade } from './groups';

type AllSeries = Record<string, SeriesView>;

/** Paid out and promised of one edition; the two editions never share a chart. */
export function editionModel(series: AllSeries, edition: keyof typeof EDITIONS, years: Years): LineModel {
	const { paid, promised, prices, base } = EDITIONS[edition];
	return {
		unit: `million US dollars, ${prices}`,
		unitKind: 'usd',
		decimals: 1,
		series: [
			{ id: paid, label: 'Paid out', role: 'focus', points: pointsOf(series[paid]) },
			{
				id: promised,
				label: 'Promised',
				role: 'comparator',
				slot: 0 as const,
				points: pointsOf(series[promised])
			}
		].filter(({ points }) => points.length > 0) as LineModel['series'],
		...(base ? { marker: { year: base[1], label: `baseline ${base[0]}-${base[1]}` } } : {}),
		...(years.from === null ? {} : { from: years.from }),
		...(years.to === null ? {} : { to: years.to })
	};
}

const million = (value: number) => `${formatNumber(value, 1)}${NBSP}million`;

/** The last year's two amounts; for the older edition the mean of the last three years against the baseline's. */
export function editionFinding(model: LineModel, economy: string, base: readonly number[] | null): string {
	const inYears = (id: number) =>
		(model.series[id]?.points ?? []).filter(
			({ year }) => year >= (model.from ?? -Infinity) && year <= (model.to ?? Infinity)
		);
	const paid = model.series[0]?.label === 'Paid out' ? inYears(0) : [];
	const last = paid.at(-1);
	if (!last) return `No Aid for Trade paid out to ${economy} in these years`;
	const promised = inYears(1).find(({ year }) => year === last.year);
	const words = `Aid for Trade paid out to ${economy}: ${million(last.value)}${NBSP}${model.unit.replace('million ', '')}, in ${last.year}`;
	const against = promised ? `, with ${million(promised.value)} promised in that year` : '';
	const before = base ? paid.filter(({ year }) => year >= base[0]! && year <= base[1]!) : [];
	const recent = paid.slice(-3);
	if (before.length < 2 || recent.length < 3) return words + against;
	const mean = (points: { value: number }[]) =>
		points.reduce((sum, { value }) => sum + value, 0) / points.length;
	return `${words}${against}; the mean of the last three years is ${million(mean(recent))}, that of ${base![0]}-${base![1]} ${million(mean(before))}`;
}

const PER_PERSON: Measure = {
	unit: 'US dollars per person, constant 2024 prices',
	unitKind: 'usd',
	decimals: 2
};

/** Paid out per person, beside the members of two groups taken together. */
export function perPersonModel(
	series: AllSeries,
	groups: readonly GroupTrade[],
	economy: string,
	years: Years
): LineModel {
	const people = new Map(pastPoints(series['SP.POP.TOTL']).map(({ year, value }) => [year, value]));
	return {
		...PER_PERSON,
		series: [
			{
				id: 'own',
				label: economy,
				role: 'focus' as const,
				points: pastPoints(series['DC_TOF_TRDDBML']).flatMap(({ year, value }) => {
					const count = people.get(year);
					return count ? [{ year, value: (value * 1e6) / count, nature: 'actual' as const }] : [];
				})
			},
			...groups.map((group, index) => ({
				id: group.group,
				label: `${group.label} together`,
				short: `${group.group} together`,
				role: 'comparator' as const,
				slot: (index % 5) as 0 | 1 | 2 | 3 | 4,
				points: group.years.map(({ year, aid, people: count }) => ({
					year,
					value: (aid * 1e6) / count,
					nature: 'actual' as const
				}))
			}))
		].filter(({ points }) => points.length > 0),
		...(years.from === null ? {} : { from: years.from }),
		...(years.to === null ? {} : { to: years.to })
	};
}

export function perPersonFinding(model: LineModel, economy: string): string {
	const own = model.series.find(({ id }) => id === 'own')?.points.at(-1);
	if (!own) return `No Aid for Trade per person for ${economy}`;
	const others = model.series.flatMap(({ id, points }) => {
		const point = id === 'own' ? undefined : points.find(({ year }) => year === own.year);
		return point ? [`${formatNumber(point.value, 2)} in ${id}`] : [];
	});
	const beside = others.length > 0 ? `; ${others.join(', ')}, members taken together` : '';
	return `${economy} was paid ${formatNumber(own.value, 2)}${NBSP}US dollars of Aid for Trade per person in ${own.year}${beside}`;
}

export interface ReceiptShare {
	/** The year in which Aid for Trade and all receipts are in the same dollars. */
	year: number;
	/** Per cent of all official receipts; null where not known. */
	own: number | null;
	groups: { group: string; label: string; share: number; members: number; of: number }[];
}

/** Aid for Trade as a part of all receipts, of the economy and of groups taken together, the newest year first. */
export function receiptShares(series: AllSeries, groups: readonly GroupTrade[]): ReceiptShare[] {
	return (['newest', 'older'] as const).map((edition) => {
		const { paid, receipts, dollarsOf: year } = EDITIONS[edition];
		const at = (id: string) => pastPoints(series[id]).find((point) => point.year === year)?.value;
		const aid = at(paid);
		const all = at(receipts);
		return {
			year,
			own: aid === undefined || all === undefined || all <= 0 ? null : (100 * aid) / all,
			groups: groups.flatMap(({ group, label, shares }) =>
				shares
					.filter((one) => one.year === year)
					.map(({ share, members, of }) => ({ group, label, share, members, of }))
			)
		};
	});
}

export interface TestLine {
	id: string;
	/** What is asked. */
	label: string;
	/** Which series: "Paid out, edition of 2020". */
	row: string;
	question: RowQuestion;
}

/** The questions of the three tests, out of the framework's file. */
export function testLines(framework: Pick<FrameworkView, 'targets'>): TestLine[] {
	return framework.targets
		.filter(({ id }) => ['additional', 'predictable', 'delivered'].includes(id))
		.flatMap(({ id, label, rows }) =>
			rows.map((row) => ({ id, label, row: row.label, question: row.question }))
		);
}

export interface TestAnswer {
	id: string;
	label: string;
	row: string;
	status: VerdictStatus;
	word: string;
	sentence: string;
}

export function testAnswers(lines: readonly TestLine[], series: AllSeries): TestAnswer[] {
	return lines.map(({ id, label, row, question }) => {
		const {
			status,
			label: word,
			sentence
		} = answer(question, series[question.indicator] ?? null, series[question.commitmentsOf ?? ''] ?? null);
		return { id, label, row, status, word, sentence };
	});
}

/** How many of the tests that can be judged are met. */
export function testFinding(answers: readonly TestAnswer[], economy: string): string {
	const judged = answers.filter(({ status }) => status === 'achieved' || status === 'not-achieved');
	const met = judged.filter(({ status }) => status === 'achieved').length;
	return judged.length === 0
		? `None of the tests of Aid for Trade can be judged for ${economy}`
		: `Aid for Trade to ${economy} meets ${met} of ${judged.length} tests: more than before, steady, paid out`;
}

export function testTable(answers: readonly TestAnswer[], caption: string): TableModel {
	return {
		caption,
		columns: [
			{ id: 'test', label: 'Test' },
			{ id: 'series', label: 'Series' },
			{ id: 'verdict', label: 'Verdict' },
			{ id: 'numbers', label: 'Numbers' }
		],
		rows: answers.map(({ label, row, word, sentence }) => [label, row, word, sentence])
	};
}

export interface Step {
	id: string;
	label: string;
	/** What the framework's file says of the country; '' where it says nothing. */
	text: string;
	/** Years named in it, first to last. */
	years: number[];
}

/** The steps of the Enhanced Integrated Framework; the country's dates stand in the file after its name. */
export function eifSteps(framework: Pick<FrameworkView, 'targets'>, name: string): Step[] {
	return framework.targets
		.filter(({ goal }) => goal === 'steps')
		.map(({ id, label, rows }) => {
			const said = rows.map(({ noData }) => noData ?? '').find((text) => text.includes(`${name}: `)) ?? '';
			const text = said.slice(said.indexOf(`${name}: `) + name.length + 2);
			const own = said === '' ? '' : text;
			return {
				id,
				label,
				text: own,
				years: [...own.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year))
			};
		});
}
