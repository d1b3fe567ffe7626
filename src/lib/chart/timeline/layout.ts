/** Places a timeline: years across, the line from zero up, a span and dots a step. */
import type { TimelineModel } from './model';

export interface TimelineLayout {
	/** Of a box of the given size; '' without points. */
	path: string;
	/** Years named under the line: the first, round ones with room, the last; where in per cent. */
	years: { year: number; at: number; place: 'first' | 'between' | 'last' }[];
	steps: {
		/** Per cent; null for a step of one year or of none. */
		span: { left: number; width: number } | null;
		dots: number[];
	}[];
}

/** Per cent of the width that two names of years keep apart. */
const APART = 14;

/** @param box of the line's path */
export function timelineLayout(
	{ from, to, points, steps }: TimelineModel,
	box = { width: 1000, height: 100 }
): TimelineLayout {
	const at = (year: number) => (100 * (year - from)) / Math.max(1, to - from);
	const values = points.map(({ value }) => value);
	const least = Math.min(0, ...values);
	const span = Math.max(0, ...values) - least || 1;
	const path = points
		.map(({ year, value }, i) => {
			const x = Math.round((box.width * at(year)) / 100);
			return `${i === 0 ? 'M' : 'L'}${x} ${Math.round(box.height - (box.height * (value - least)) / span)}`;
		})
		.join('');
	const round = Array.from({ length: Math.max(0, to - from - 1) }, (_, i) => from + 1 + i).filter(
		(year) => year % 10 === 0 && at(year) >= APART && at(year) <= 100 - APART
	);
	const apart = round.filter((year, i) => i === 0 || at(year) - at(round[i - 1]!) >= APART);
	return {
		path,
		years: [
			{ year: from, at: 0, place: 'first' },
			...apart.map((year) => ({ year, at: at(year), place: 'between' as const })),
			...(to > from ? [{ year: to, at: 100, place: 'last' as const }] : [])
		],
		steps: steps.map(({ years }) => {
			const [first, last] = [Math.min(...years), Math.max(...years)];
			return {
				span: years.length > 1 ? { left: at(first), width: at(last) - at(first) } : null,
				dots: years.map(at)
			};
		})
	};
}
