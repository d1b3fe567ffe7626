/** The finding of charts of one year, from the numbers that they draw. */
import { ascending, quantileSorted } from 'd3-array';
import { shortValue } from '../../chart/text';
import { rankCorrelation } from '../../series/correlation';
import {
	changesFinding,
	relationFinding,
	spreadFinding,
	yearFinding,
	type End
} from '../../words/en/findings';
import { wordsOfGroup, type Basis } from './basis';
import type { Measured } from './measured';
import { boundsOf } from './narrowed';
import { boundText } from './narrowed-words';

interface Valued {
	iso3: string;
	name: string;
	point: { value: number };
}

/** "the Netherlands"; of a place of the reader's own table its name. */
const inSentence = ({ directory }: Basis, { iso3, name }: Pick<Valued, 'iso3' | 'name'>): string =>
	directory.economies.find((one) => one.iso3 === iso3)?.in_sentence ?? name;

/** What findings of one year share. */
function sharedOf(basis: Basis, measure: Measured, rows: readonly Valued[]) {
	const { state, year, directory } = basis;
	const values = rows.map(({ point }) => point.value);
	const own = rows.find(({ iso3 }) => iso3 === state.country);
	const above = own ? values.filter((value) => value > own.point.value).length + 1 : 0;
	const below = own ? values.filter((value) => value < own.point.value).length + 1 : 0;
	const isHigh = above <= below;
	return {
		title: [measure.title, ...measure.done].join(', '),
		year: year ?? 0,
		focus: own
			? {
					name: inSentence(basis, own),
					value: shortValue(own.point.value, measure.measure),
					place: isHigh ? above : below,
					from: isHigh ? ('highest' as const) : ('lowest' as const)
				}
			: null,
		of: rows.length,
		where: [
			...boundsOf(basis).map(boundText),
			...(state.group === null || state.group === 'WORLD'
				? []
				: [`in ${wordsOfGroup(directory, state.group).inSentence}`])
		].join(' ')
	};
}

/** Half of all lie between two values. @param rows those that are drawn, in any order */
export function spreadTitle(basis: Basis, measure: Measured, rows: readonly Valued[]): string {
	const values = rows.map(({ point }) => point.value).sort(ascending);
	const [low, high] = [quantileSorted(values, 0.25), quantileSorted(values, 0.75)];
	if (basis.year === null || low === undefined || high === undefined || values.length < 4)
		return yearTitle(basis, measure, rows);
	return spreadFinding({
		...sharedOf(basis, measure, rows),
		low: shortValue(low, measure.measure),
		high: shortValue(high, measure.measure)
	});
}

/** Who has most and least. @param rows those that are drawn, in any order */
export function yearTitle(basis: Basis, measure: Measured, rows: readonly Valued[]): string {
	const values = rows.map(({ point }) => point.value);
	if (basis.year === null || values.length === 0) return measure.title;
	const [high, low] = [Math.max(...values), Math.min(...values)];
	const end = (value: number): End => ({
		names: rows.filter(({ point }) => point.value === value).map((row) => inSentence(basis, row)),
		value: shortValue(value, measure.measure)
	});
	return yearFinding({
		...sharedOf(basis, measure, rows),
		...{ high: end(high), low: end(low), isFlat: high === low }
	});
}

/** What is measured within a sentence: a name keeps its capital. */
export const withinSentence = ({ title, about: { subject } }: Measured): string =>
	/^\p{Lu}\p{Ll}/u.test(title) && !/^\p{Lu}/u.test(subject)
		? title.charAt(0).toLowerCase() + title.slice(1)
		: title;

/** @param dots those with both values */
export function relationTitle(
	{ year }: Basis,
	[up, right]: readonly [Measured, Measured],
	dots: readonly { x: number; y: number }[]
): string {
	return relationFinding({
		...{ up: withinSentence(up), right: right.title, year: year ?? 0, of: dots.length },
		rho: rankCorrelation(dots.map(({ x, y }) => [x, y] as const))
	});
}

/** How many rose or fell between two years, and who most. */
export function changesTitle(
	basis: Basis,
	measure: Measured,
	{ from, to }: { from: number; to: number },
	rows: readonly {
		id: string;
		label: string;
		focus?: boolean;
		from: { value: number };
		to: { value: number };
	}[]
): string {
	const change = (row: (typeof rows)[number]) => row.to.value - row.from.value;
	const rose = rows.filter((row) => change(row) > 0).length;
	const fell = rows.filter((row) => change(row) < 0).length;
	const title = [measure.title, ...measure.done].join(', ');
	const said = (row: (typeof rows)[number]) => ({
		name: inSentence(basis, { iso3: row.id.replace(/^c:/, ''), name: row.label }),
		from: shortValue(row.from.value, measure.measure),
		to: shortValue(row.to.value, measure.measure)
	});
	const side = fell >= rose ? -1 : 1;
	const [most] = [...rows].sort((a, b) => side * (change(b) - change(a)));
	if (!most) return `${title}, ${from} and ${to}`;
	const own = rows.find(({ focus }) => focus);
	return changesFinding({
		...{ title, from, to, rose, fell, of: rows.length, most: said(most) },
		focus: own ? said(own) : null
	});
}
