/** The steps of the Enhanced Integrated Framework in a country, on the years of its exports. */
import { pastPoints } from '../../series/window';
import type { TimelineModel, TimelineStep } from '../../chart/timeline/model';
import type { TableModel } from '../../chart/model';
import type { SeriesView } from '../../types';
import type { FrameworkView } from '../verdicts';
import type { EifWords } from '../../words/aid/eif';
import { eif } from '../../words/en/aid/eif';
import { usd } from './measures';

/** What the framework's file says of a step in the country, and the years in which something happened by it. */
export type Step = TimelineStep;

/** Id of the line that says since when the country is a member: no step that it took. */
const MEMBER = 'member';
/** A year that is named, but not as the end of a count ("85 packages by 2015"). */
const DATED = /(?<!\bby )\b(?:19|20)\d\d\b/g;

/**
 * The steps of the Enhanced Integrated Framework, after since when the country is a member; its dates stand in the file
 * after its name.
 */
export function eifSteps(
	framework: Pick<FrameworkView, 'targets' | 'note'>,
	name: string,
	words: EifWords = eif
): Step[] {
	const since = new RegExp(`\\b${escaped(name)} has been a member since (\\d{4})`).exec(
		framework.note ?? ''
	)?.[1];
	const member: Step[] = since
		? [{ id: MEMBER, label: words.member, text: words.since(Number(since)), years: [Number(since)] }]
		: [];
	const steps = framework.targets
		.filter(({ goal }) => goal === 'steps')
		.map(({ id, label, rows }) => {
			const said = rows.map(({ noData }) => noData ?? '').find((text) => text.includes(`${name}: `)) ?? '';
			const text = said.slice(said.indexOf(`${name}: `) + name.length + 2);
			const own = said === '' ? '' : text;
			return {
				id,
				label,
				text: own,
				years: [...own.matchAll(DATED)].map(([year]) => Number(year))
			};
		});
	return [...member, ...steps];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const FIRST = 2000;

/** Exports of goods, as the line above the steps. */
const goods = ({ exports: what, unit }: EifWords) => ({ what, ...usd(unit) });

/** From 2000, or from the first step before it, to the newest value or step. */
export function eifTimeline(
	steps: readonly Step[],
	exports: SeriesView | undefined,
	words: EifWords = eif
): TimelineModel {
	const years = steps.flatMap((step) => step.years);
	const from = Math.min(FIRST, ...years);
	const points = pastPoints(exports, from);
	return {
		...goods(words),
		from,
		to: Math.max(points.at(-1)?.year ?? FIRST, ...years),
		points,
		steps: [...steps]
	};
}

/** The steps taken, and what exports were in the first year and in the last. */
export function eifFinding(
	{ steps, points }: TimelineModel,
	economy: string,
	{ title }: EifWords = eif
): string {
	const taken = steps.filter(({ id }) => id !== MEMBER);
	const dated = taken.filter(({ years }) => years.length > 0);
	const since = steps.find(({ id }) => id === MEMBER)?.years[0];
	const all = dated.flatMap(({ years }) => years);
	const [first, last] = [Math.min(...all), Math.max(...all)];
	const at = (year: number) => points.find((point) => point.year === year)?.value;
	const [before, after] = [at(first), at(last)];
	return title(
		...([economy, since ?? null, dated.length, taken.length] as const),
		dated.length === 0 ? null : [first, last],
		before !== undefined && after !== undefined && first !== last ? [before, after] : null
	);
}

/** A row a year that has a step, and what exports were in it; steps without a date last. */
export function eifTable(
	{ steps, points }: TimelineModel,
	caption: string,
	words: EifWords = eif
): TableModel {
	const measure = goods(words);
	const [step, when, what] = words.columns;
	const sold = new Map(points.map(({ year, value }) => [year, value]));
	const dated = steps.flatMap(({ label, text, years }) => years.map((year) => ({ year, label, text })));
	return {
		caption,
		columns: [
			{ id: 'step', label: step },
			{ id: 'year', label: when, numeric: true },
			{ id: 'said', label: what },
			{ id: 'exports', label: measure.what, numeric: true, unit: measure.unit, measure }
		],
		rows: [
			...dated
				.sort((a, b) => a.year - b.year)
				.map(({ year, label, text }) => [label, year, text, sold.get(year) ?? null]),
			...steps.filter(({ years }) => years.length === 0).map(({ label }) => [label, null, words.noDate, null])
		]
	};
}
