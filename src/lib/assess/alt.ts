/** Text alternatives of charts: what a sighted reader sees at a glance, in a sentence or three. */
import { inList } from '../format/list';
import { unitInWords } from '../format/unit';
import { formatValue } from '../format/value';
import { formatYears } from '../format/years';
import { pointsOf } from '../series/decode';
import type { Point } from '../series/point';
import { pastPoints } from '../series/window';
import { asSubject } from './grammar';
import { finding, type FindingInput } from './finding';

/** "HIV prevalence, 1990–2024: from 0.5 % to 17.1 %; highest 24.6 % in 2007." */
export function sparklineAlt({ indicator, series, from, to }: FindingInput): string {
	const name = asSubject(indicator.short_title || indicator.title).replace(/,$/, '');
	const points = pastPoints(series, from, to);
	const first = points[0];
	const last = points[points.length - 1];
	if (!first || !last) return `${name}: no data.`;
	const show = (point: Point) => formatValue(point.value, indicator, 'tile');
	if (first === last) return `${name}: ${show(first)} in ${first.year}.`;
	const years = formatYears(first.year, last.year);
	const ends = extremes(points, first, last).map(
		([word, point]) => `; ${word} ${show(point)} in ${point.year}`
	);
	return `${name}, ${years}: from ${show(first)} to ${show(last)}${ends.join('')}.`;
}

/** The finding, what is measured, the years, the extremes, and which other lines are drawn. */
export function chartAlt(input: FindingInput, others: readonly string[] = []): string {
	const { indicator, series } = input;
	const points = pastPoints(series, input.from, input.to);
	const first = points[0];
	const last = points[points.length - 1];
	const parts = [`${finding(input)}.`];
	if (first && last) {
		const show = (point: Point) => formatValue(point.value, indicator, 'tile');
		const ends = extremes(points, first, last).map(
			([word, point]) => `${word} ${show(point)} in ${point.year}`
		);
		const latest = `latest ${show(last)} in ${last.year}`;
		parts.push(
			`Line chart in ${unitInWords(indicator)}, ${formatYears(first.year, last.year)}: ${inList([...ends, latest])}.`
		);
		const later = pointsOf(series).filter(({ year }) => year > last.year && (!input.to || year <= input.to));
		if (later.length > 0) parts.push(`Projected to ${later[later.length - 1]?.year}.`);
	}
	if (others.length > 0) parts.push(`Compared with ${inList(others)}.`);
	return parts.join(' ');
}

/** The highest and lowest points that are not an end of the line. */
function extremes(points: readonly Point[], first: Point, last: Point): [string, Point][] {
	const highest = points.reduce((best, point) => (point.value > best.value ? point : best), first);
	const lowest = points.reduce((best, point) => (point.value < best.value ? point : best), first);
	const ends: [string, Point][] = [];
	if (highest.value > Math.max(first.value, last.value)) ends.push(['highest', highest]);
	if (lowest.value < Math.min(first.value, last.value)) ends.push(['lowest', lowest]);
	return ends;
}
