/** The same concern from one framework to the next: a country's series with each target over the years it applied. */
import { targetPoints } from '../series/point';
import { pastPoints } from '../series/window';
import type { LineModel, Series } from '../chart/model';
import { formatValue } from '../format/value';
import type { SeriesView } from '../types';
import { askedText } from './asked';
import type { ThreadLine, ThreadStep, ThreadView } from './verdicts';

const SLOTS = [0, 1, 2, 3, 4] as const;

export function threadModel(
	thread: ThreadView,
	series: SeriesView | null,
	lines: readonly ThreadLine[],
	name: { iso3: string; name: string }
): LineModel {
	const focus: Series = {
		id: name.iso3,
		label: name.name,
		role: 'focus',
		points: pastPoints(series)
	};
	const targets = lines.flatMap(([from, to, value, link], i): Series[] => {
		const step = thread.steps.find((each) => each.link === link);
		const framework = step?.framework ?? link;
		return (step?.criterion?.band ?? [value]).map((end, side) => ({
			id: `${link}-${i}${side === 0 ? '' : `-${side}`}`,
			label: `${framework} ${step?.criterion ? 'criterion' : 'target'}`,
			short: framework,
			role: 'comparator',
			slot: SLOTS[i % SLOTS.length]!,
			points: targetPoints(from, to, end)
		}));
	});
	const years = [...focus.points.map(({ year }) => year), ...lines.map(([from]) => from)];
	const first = Math.min(...years);
	return {
		series: [focus, ...targets],
		unit: thread.measure.unit,
		unitKind: thread.measure.unit_kind,
		decimals: thread.measure.decimals,
		...(Number.isFinite(first) ? { from: Math.max(1985, first) } : {})
	};
}

/** Each step with its line in words, in order: "28.2 by 2015"; of what is held to every year "7 % every year". */
export function threadSteps(
	thread: ThreadView,
	lines: readonly ThreadLine[]
): { id: string; framework: string; label: string; line: string }[] {
	const show = (value: number) => formatValue(value, thread.measure, 'tile');
	const said = ([, to, value]: ThreadLine, { criterion }: ThreadStep) =>
		criterion ? `${askedText(criterion.band, value, show)} every year` : `${show(value)} by ${to}`;
	return thread.steps.map((step) => {
		const { link, framework, label, measured } = step;
		const line = lines.find((each) => each[3] === link);
		return {
			id: link,
			framework,
			label,
			line: line
				? said(line, step)
				: measured
					? 'no line: the country’s data set none'
					: 'no line: in words only, or measured otherwise'
		};
	});
}
