/** Words and numbers in charts: gridlines, end labels, the readout of one year. */
import { formatCompact, formatNumber, NBSP } from '../format/number';
import { splitMultiplier } from '../format/unit';
import { formatValue } from '../format/value';
import type { Point } from '../series/point';
import type { LineModel, Measure } from './model';

const SCALES: [size: number, word: string][] = [
	[1e12, 'trillion'],
	[1e9, 'billion'],
	[1e6, 'million']
];

const isPercent = (measure: Measure): boolean =>
	measure.unitKind === 'share' || measure.unitKind === 'percent';

/** A value with its full unit: "18.5 %", "1.2 million people". */
export const valueText = (value: number, measure: Measure): string =>
	formatValue(value, { unit: measure.unit, unit_kind: measure.unitKind, decimals: measure.decimals });

/** A value where the unit is known from the chart's head: "18.5 %", "1.2 million", "0.557". */
export function shortValue(value: number, measure: Measure): string {
	if (isPercent(measure) || measure.unitKind === 'binary' || measure.unitKind === 'level') {
		return valueText(value, measure);
	}
	const { multiplier } = splitMultiplier(measure.unit);
	return formatCompact(value * multiplier, multiplier > 1 ? 0 : measure.decimals);
}

/** A value in a table whose head has the unit: every decimal, nothing else. */
export const bareValue = (value: number, measure: Measure): string =>
	formatValue(value, { unit: measure.unit, unit_kind: measure.unitKind, decimals: measure.decimals }, 'bare');

const isEven = ([a = 0, b = 0, c, ...more]: readonly number[]): boolean =>
	c === undefined || (Math.abs(c - b - (b - a)) <= 1e-6 * Math.abs(c - b) && isEven([b, c, ...more]));

/**
 * Labels of gridlines: one scale word and as many decimals as the steps need; the per cent sign at the topmost only.
 * `ticks` is ascending. `terse`: the scale word at the topmost only, too, where there is little room.
 */
export function tickLabels(ticks: readonly number[], measure: Measure, terse = false): string[] {
	if (measure.unitKind === 'binary') return ticks.map((tick) => (tick === 0 ? 'no' : 'yes'));
	const { multiplier } = splitMultiplier(measure.unit);
	const sized = ticks.map((tick) => tick * multiplier);
	// Steps that multiply: each has a size of its own.
	if (!isEven(ticks)) {
		const own = (value: number) =>
			formatCompact(value, Math.max(0, -Math.floor(Math.log10(Math.abs(value) || 1))));
		return sized.map((value, i) =>
			isPercent(measure) && i === sized.length - 1 ? `${own(value)}${NBSP}%` : own(value)
		);
	}
	const largest = Math.max(...sized.map(Math.abs));
	const [size, word] = SCALES.find(([from]) => largest >= from) ?? [1, ''];
	const scaled = sized.map((value) => value / size);
	const step = scaled.length > 1 ? Math.abs(scaled[1]! - scaled[0]!) : Math.abs(scaled[0] ?? 1);
	const decimals = decimalsOf(step);
	return scaled.map((value, i) => {
		if (value === 0) return '0';
		const number = formatNumber(value, decimals);
		const top = i === scaled.length - 1;
		if (word) return terse && !top ? number : `${number}${NBSP}${word}`;
		return isPercent(measure) && top ? `${number}${NBSP}%` : number;
	});
}

const MOST_DECIMALS = 12;

/** Decimals that print a round step exactly: 0 for 20, 1 for 0.5, 2 for 0.25. */
function decimalsOf(step: number): number {
	for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
		const scaled = step * 10 ** decimals;
		if (Math.abs(scaled - Math.round(scaled)) < 1e-6 * scaled) return decimals;
	}
	return MOST_DECIMALS;
}

/** What a reader must know of a point beside its value: "estimate", "value of 2018", "". */
export function remark(point: Point): string {
	const words: string[] = point.nature === null || point.nature === 'actual' ? [] : [point.nature];
	if (point.measured !== undefined && point.measured !== point.year) words.push(`value of ${point.measured}`);
	return words.join(', ');
}

export interface ReadoutRow {
	id: string;
	label: string;
	role: string;
	slot: number | undefined;
	/** Null where the series has no value in the year. */
	point: Point | null;
	/** "18.5 %", "no value". */
	text: string;
	/** "16.2 % to 20.8 %", '' without bounds. */
	bounds: string;
	remark: string;
}

/** All series in one year, highest value first, those without a value last. */
export function readout(model: LineModel, year: number): ReadoutRow[] {
	return model.series
		.map((series) => {
			const point = series.points.find((candidate) => candidate.year === year) ?? null;
			const bounded = point && typeof point.low === 'number' && typeof point.high === 'number';
			return {
				id: series.id,
				label: series.short ?? series.label,
				role: series.role,
				slot: series.slot,
				point,
				text: point ? shortValue(point.value, model) : 'no value',
				bounds: bounded ? `${shortValue(point.low!, model)} to ${shortValue(point.high!, model)}` : '',
				remark: point ? remark(point) : ''
			};
		})
		.sort((a, b) => (b.point?.value ?? -Infinity) - (a.point?.value ?? -Infinity));
}

/** The readout of one series as a sentence for screen readers: "2010: 21.3 %, between 20.1 % and 22.4 %, estimate". */
export function spokenPoint(point: Point, measure: Measure): string {
	const parts = [`${point.year}: ${valueText(point.value, measure)}`];
	if (typeof point.low === 'number' && typeof point.high === 'number') {
		parts.push(`between ${shortValue(point.low, measure)} and ${shortValue(point.high, measure)}`);
	}
	const said = remark(point);
	if (said) parts.push(said);
	return parts.join(', ');
}

/** The year in `years` (sorted) nearest to `wanted`; the earlier of two equally near. */
export function nearestYear(years: readonly number[], wanted: number): number | undefined {
	return years.reduce<number | undefined>(
		(best, year) => (best === undefined || Math.abs(year - wanted) < Math.abs(best - wanted) ? year : best),
		undefined
	);
}
