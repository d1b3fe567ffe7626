/** The same concern from one framework to the next: a country's series with each target over the years it applied. */
import { targetPoints } from '../series/point';
import { pastPoints } from '../series/window';
import type { LineModel, Series } from '../chart/model';
import { formatValue } from '../format/value';
import type { SeriesView } from '../types';
import type { ThreadLine, ThreadView } from './verdicts';

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
	const targets = lines.map(([from, to, value, link], i): Series => {
		const framework = frameworkOf(thread, link);
		return {
			id: `${link}-${i}`,
			label: `${framework} target`,
			short: framework,
			role: 'comparator',
			slot: SLOTS[i % SLOTS.length]!,
			points: targetPoints(from, to, value)
		};
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

function frameworkOf(thread: ThreadView, link: string): string {
	return thread.steps.find((step) => step.link === link)?.framework ?? link;
}

/** Each step with its line in words, in order: "MDGs, 2000 to 2015: 28.2 — cut under-five mortality by two thirds". */
export function threadSteps(
	thread: ThreadView,
	lines: readonly ThreadLine[]
): { id: string; framework: string; label: string; line: string }[] {
	return thread.steps.map(({ link, framework, label, measured }) => {
		const line = lines.find((each) => each[3] === link);
		return {
			id: link,
			framework,
			label,
			line: line
				? `${formatValue(line[2], thread.measure, 'tile')} by ${line[1]}`
				: measured
					? 'no line: the country’s data set none'
					: 'no line: in words only, or measured otherwise'
		};
	});
}
