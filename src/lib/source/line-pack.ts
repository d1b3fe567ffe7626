/** One series in few bytes: its values as differences, and what stands beside each value as runs of the same. */
import type { GroupSeriesView, SeriesView } from '../types';
import { packExactly, unpackSeries, type PackedIndicator } from './indicator-pack';

type Row = PackedIndicator['rows'][number];
/** Decimals and order as in `PackedIndicator`, the first year as a state (0 without one), then the row without a code. */
export type PackedLine = [
	scale: PackedIndicator['scale'],
	order: PackedIndicator['order'],
	state: number,
	...row: Row extends [string, ...infer Rest] ? Rest : never
];

/** What each value is followed by how often it stands: 16, 30, 15, 2. */
type Runs = number[];

export type PackedGroupLine = [line: PackedLine, n: Runs, m: Runs, restarts?: number[]];

/** @param series with at least one value */
export function packLine(series: SeriesView): PackedLine {
	const { scale, order, rows, states } = packExactly(series);
	const [, ...row] = rows[0]!;
	return [scale, order, states?.[''] ?? 0, ...row];
}

export function unpackLine([scale, order, state, ...row]: PackedLine): SeriesView {
	const packed: PackedIndicator = { scale, order, rows: [['', ...row]] };
	return unpackSeries(state === 0 ? packed : { ...packed, states: { '': state } })['']!;
}

/** @param line with at least one value */
export function packGroupLine({ y, v, n, m, restarts }: GroupSeriesView): PackedGroupLine {
	const line = packLine({ y, v });
	return restarts ? [line, runsOf(n), runsOf(m), restarts] : [line, runsOf(n), runsOf(m)];
}

export function unpackGroupLine([line, n, m, restarts]: PackedGroupLine): GroupSeriesView {
	const { y, v } = unpackLine(line);
	return { y, v, n: ofRuns(n), m: ofRuns(m), ...(restarts ? { restarts } : {}) };
}

function runsOf(values: readonly number[]): Runs {
	const runs: Runs = [];
	for (const value of values) {
		if (runs.length > 0 && runs.at(-2) === value) runs[runs.length - 1]! += 1;
		else runs.push(value, 1);
	}
	return runs;
}

const ofRuns = (runs: Runs): number[] =>
	runs.flatMap((value, index) => (index % 2 === 0 ? Array<number>(runs[index + 1]!).fill(value) : []));
