/** A country beside the lines of the least developed countries' criteria, and what would have to change. */
import { pointAt, type Origin } from '../series/point';
import {
	graduation,
	inARow,
	inclusion,
	passes,
	type GraduationResult,
	type Lines
} from '../assess/frameworks/ldc-criteria';
import type { LineModel, Series } from '../chart/model';
import { inList } from '../format/list';
import { upperFirst } from '../format/upper-first';
import { formatValue } from '../format/value';
import { numberInWords } from '../words/en/number';
import type { LdcCriterion, LdcPage } from './framework-page';

const STEP_WORDS = {
	inclusion: 'Inclusion line',
	graduation: 'Graduation line',
	'income-only': 'Income-only line'
} as const;

export type LdcValues = Record<LdcCriterion['id'], [number, number][]>;

export function ldcModel(
	criterion: LdcCriterion,
	values: readonly [number, number][],
	name: { iso3: string; name: string }
): LineModel {
	const points = (pairs: readonly [number, number][], origin: Origin) =>
		pairs.map(([year, value]) => pointAt(year, value, origin));
	const slots = { inclusion: 0, graduation: 1, 'income-only': 4 } as const;
	const series: Series[] = [
		{ id: name.iso3, label: name.name, role: 'focus', points: points(values, 'observed') },
		...criterion.lines.map(({ step, points: line }): Series => ({
			id: step,
			label: STEP_WORDS[step],
			role: 'comparator',
			slot: slots[step],
			points: points(line, 'target')
		}))
	];
	return {
		series,
		unit: criterion.unit.unit,
		unitKind: criterion.unit.unit_kind,
		decimals: criterion.unit.decimals
	};
}

const lineOf = (criterion: LdcCriterion, step: LdcCriterion['lines'][number]['step'], review: number) =>
	criterion.lines.find((line) => line.step === step)?.points.find(([year]) => year === review)?.[1];

/** The lines of one review. */
export function linesOf(criteria: readonly LdcCriterion[], review: number): Lines {
	const lines: Lines = { inclusion: {}, graduation: {}, incomeOnly: null };
	for (const criterion of criteria) {
		const [included, graduated] = [
			lineOf(criterion, 'inclusion', review),
			lineOf(criterion, 'graduation', review)
		];
		if (included !== undefined) lines.inclusion[criterion.id] = included;
		if (graduated !== undefined) lines.graduation[criterion.id] = graduated;
		if (criterion.id === 'income') lines.incomeOnly = lineOf(criterion, 'income-only', review) ?? null;
	}
	return lines;
}

export interface LdcStanding {
	review: number;
	result: GraduationResult;
	included: boolean | null;
}

/** How the country stood at each review that it has a value of, oldest first. */
export function ldcStandings(criteria: readonly LdcCriterion[], values: LdcValues): LdcStanding[] {
	const reviews = [...new Set(Object.values(values).flatMap((pairs) => pairs.map(([year]) => year)))].sort(
		(a, b) => a - b
	);
	return reviews.map((review) => {
		const standing = Object.fromEntries(
			criteria.map(({ id }) => [id, values[id].find(([year]) => year === review)?.[1] ?? null])
		);
		const lines = linesOf(criteria, review);
		return { review, result: graduation(standing, lines), included: inclusion(standing, lines) };
	});
}

/** Every review that has a line: one that a country has no value of ends a row. */
const reviewsUpTo = (criteria: readonly LdcCriterion[], last: number): number[] =>
	[...new Set(criteria.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(([year]) => year))))]
		.filter((year) => year <= last)
		.sort((a, b) => a - b);

/** Whether a country is one of the least developed, was one to a year, or never was. */
export type LdcMember = 'now' | 'never' | { until: number };

export const memberOf = ({ members }: Pick<LdcPage, 'members'>, iso3: string): LdcMember => {
	const years = members[iso3];
	return years === undefined ? 'never' : years[1] === null ? 'now' : { until: years[1] };
};

/** What the page is called. @param country as within a sentence: "the United States" */
export function ldcTitle(country: string, criteria: number, member: LdcMember): string {
	if (member === 'now') return `${criteria} criteria decide whether ${country} is a least developed country`;
	const is =
		member === 'never'
			? 'is not a least developed country'
			: `left the least developed countries in ${member.until}`;
	return `${upperFirst(country)} ${is}: where it would stand by their ${criteria} criteria`;
}

/** How a country that is none of them stands beside the lines of inclusion at the newest review. */
function whetherIncluded(
	criteria: readonly LdcCriterion[],
	values: LdcValues,
	review: number,
	country: string
): string {
	const passed = criteria.filter((criterion) => {
		const value = values[criterion.id].find(([year]) => year === review)?.[1];
		const line = lineOf(criterion, 'inclusion', review);
		return value !== undefined && line !== undefined && passes(criterion.id, 'inclusion', value, line);
	});
	const on = passed.length === 0 ? 'none of them' : inList(passed.map(({ title }) => title));
	return `A country is added that is on the wrong side of all three lines of inclusion; at the review of ${review} ${country} was on that side by ${on}.`;
}

/**
 * What stands between the country and graduation at the newest review, a sentence a criterion and one in all; of a country
 * that is none of them, how it stands beside the lines of inclusion.
 * @param country as within a sentence: "the United States"
 */
export function whatWouldHaveToChange(
	criteria: readonly LdcCriterion[],
	values: LdcValues,
	country: string,
	member: LdcMember = 'now'
): string[] {
	const standings = ldcStandings(criteria, values);
	const last = standings.at(-1);
	if (!last)
		return [`${upperFirst(country)} was not reviewed: the criteria are computed for developing countries.`];
	const { review, result } = last;
	if (member !== 'now') return [whetherIncluded(criteria, values, review, country)];
	const said = criteria.flatMap((criterion) => {
		const value = values[criterion.id].find(([year]) => year === review)?.[1];
		const line = lineOf(criterion, 'graduation', review);
		if (value === undefined || line === undefined) return [];
		const show = (number: number) => formatValue(number, criterion.unit, 'tile');
		if (passes(criterion.id, 'graduation', value, line))
			return [`${criterion.title} is past its line: ${show(value)} against ${show(line)}.`];
		const verb = criterion.id === 'evi' ? 'fall' : 'rise';
		return [
			`${criterion.title} would have to ${verb} by ${show(Math.abs(line - value))}, from ${show(value)} to ${show(line)}.`
		];
	});
	const names = criteria.filter(({ id }) => result.met[id]).map(({ title }) => title);
	const count = names.length === 0 ? 'none of the three lines' : `${inList(names)}`;
	const times = inARow(
		reviewsUpTo(criteria, review).map(
			(each) => standings.find((one) => one.review === each)?.result ?? { eligible: false }
		)
	);
	const first = standings.at(-times)?.review;
	const verdict = result.eligible
		? `At the review of ${review} ${country} passes ${count}${result.incomeOnly ? ', and income alone is enough' : ''}: ${
				times > 1
					? `the lines of graduation are met at ${numberInWords(times)} reviews in a row, from ${first} to ${review}`
					: 'the lines of graduation are met, and must be met again at the next review'
			}.`
		: `At the review of ${review} ${country} passes ${count}; graduation asks for two of the three, or income past the income-only line, at two reviews in a row.`;
	return [verdict, ...said];
}
