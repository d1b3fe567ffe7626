/** Small multiples: a small chart for each economy, or for each indicator. */
import type { Multiple } from '../../../chart/multiples/model';
import { valueText } from '../../../chart/text';
import { extent } from 'd3-array';
import type { LineModel, StatusKind } from '../../../chart/model';
import type { Point } from '../../../series/point';
import { inWindow, isPast } from '../../../series/window';
import { zerosLeftOut } from '../../../words/en/explore';
import { powersOf, type Basis, type Built } from '../basis';
import type { Measured } from '../measured';
import type { Place } from '../places';
import { isOwn } from '../own';
import { toldApart } from '../told-apart';
import { labelOf, lineModelOf, seriesOf } from './line';
import { rowsOf } from './rows';

/** So many small charts are still looked through. */
const MOST_CELLS = 60;

export function multiplesChart(basis: Basis): Built {
	const { state, places, measures } = basis;
	const facet = state.facet ?? (measures.length > 1 ? 'indicator' : 'economy');
	const names = toldApart(measures);
	const cells =
		facet === 'indicator'
			? measures.map((measured, at) =>
					cellOf(basis, measured, places[0], {
						...{
							id: measured.about.id,
							title: names[at] ?? measured.title,
							...(isOwn(measured.about) ? {} : { href: `/indicators/${measured.about.id}/` })
						},
						model: lineModelOf(basis, measured, places)
					})
				)
			: economyCells(basis);
	const none = cells
		.flatMap(({ model }) => model.series.flatMap(({ points }) => points))
		.filter(({ value }) => value <= 0).length;
	return {
		chart: { kind: 'multiples', model: { cells: sameYears(cells), large: 'Show large' } },
		notes: [
			...(state.scale === 'log' && none > 0 ? [zerosLeftOut(none)] : []),
			facet === 'indicator' || state.axes === 'own'
				? 'Each chart has a value axis of its own; the years are the same.'
				: 'All charts have the same axes.'
		]
	};
}

function economyCells(basis: Basis): Multiple[] {
	const { state, measures } = basis;
	const [measured] = measures;
	if (!measured) return [];
	const series = rowsOf(basis)
		.map((place) => ({ place, series: { ...seriesOf(place, measured, state), role: 'focus' as const } }))
		.filter(({ series }) => series.points.length > 0)
		.slice(0, MOST_CELLS);
	const [least, most] = extent(series.flatMap(({ series }) => series.points.map(({ value }) => value)));
	const isShared = state.axes === 'shared' && least !== undefined;
	return series.map(({ place, series }) =>
		cellOf(basis, measured, place, {
			...{ id: place.id, title: labelOf(place, measured) },
			model: {
				series: [series],
				...measured.measure,
				...(isShared ? { reach: [least, most] } : {}),
				...powersOf(state)
			}
		})
	);
}

function cellOf(
	{ state }: Basis,
	measured: Measured,
	place: Place | undefined,
	cell: Pick<Multiple, 'id' | 'title' | 'model'> & { href?: string }
): Multiple {
	const points = place ? inWindow(measured.of(place), state).filter(isPast) : [];
	const [first, last] = [points[0], points.at(-1)];
	const text = (value: number) => valueText(value, measured.measure);
	return {
		...cell,
		alt: last && place ? `${labelOf(place, measured)}: ${text(last.value)} in ${last.year}.` : 'No values.',
		value: last ? text(last.value) : 'no value',
		when: last ? String(last.year) : '',
		old: false,
		change: first && last && first !== last ? `from ${text(first.value)} in ${first.year}` : '',
		status: statusOf(first, last, measured),
		rank: '',
		note: '',
		source: `${measured.about.source.publisher}, ${measured.about.source.vintage}`
	};
}

/** Whether the last value is better than the first; where no way is good, whether it is higher. */
function statusOf(first: Point | undefined, last: Point | undefined, { about, done }: Measured): StatusKind {
	if (!first || !last || first === last) return 'unknown';
	const change = last.value - first.value;
	if (change === 0) return 'flat';
	if (done.length > 0 || about.direction === 'none' || about.direction === 'to')
		return change > 0 ? 'rising' : 'falling';
	return change > 0 === (about.direction === 'up') ? 'better' : 'worse';
}

function sameYears(cells: Multiple[]): Multiple[] {
	const [from, to] = extent(
		cells.flatMap(({ model }: { model: LineModel }) =>
			model.series.flatMap(({ points }) => points.map(({ year }) => year))
		)
	);
	return from === undefined ? cells : cells.map((cell) => ({ ...cell, model: { ...cell.model, from, to } }));
}
