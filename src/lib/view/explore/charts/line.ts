import type { LineModel, Series } from '../../../chart/model';
import { inWindow } from '../../../series/window';
import { english } from '../../../words/en';
import { zerosLeftOut } from '../../../words/en/explore';
import { powersOf, type Basis, type Built } from '../basis';
import type { Measured } from '../measured';
import { isOwn, ownNamesake } from '../own';
import type { Place } from '../places';
import { toldApart } from '../told-apart';

/** "SADC median" for a group (a total that was divided is none any more), the name for an economy. */
export const labelOf = ({ kind, label }: Place, { about, adds }: Measured): string =>
	kind === 'group' && (about.aggregate !== 'sum' || adds)
		? `${label} ${english.aggregate(about.aggregate)}`
		: label;

export function seriesOf(place: Place, measured: Measured, state: Basis['state']): Series {
	const { id, role, slot } = place;
	return {
		...{ id, label: labelOf(place, measured), role },
		...(slot === undefined ? {} : { slot }),
		points: inWindow(measured.of(place), state)
	};
}

/**
 * Years of the axis: what was asked for, else from the first of the focus, so that a longer line of the same does not
 * squeeze it; without a focus all years that there are.
 */
function span(state: Basis['state'], focus?: Series): Pick<LineModel, 'from' | 'to'> {
	const own = focus?.points ?? [];
	const from = state.from ?? (own.length > 1 ? own[0]?.year : undefined);
	return { ...(from === undefined ? {} : { from }), ...(state.to === null ? {} : { to: state.to }) };
}

/** One measure of all places; groups' totals are left out, for they would flatten the lines of economies. */
export function lineModelOf(basis: Basis, measured: Measured, places: readonly Place[]): LineModel {
	const { state } = basis;
	const isDrawn = (place: Place) => place.kind === 'economy' || !measured.adds;
	const all = places.filter(isDrawn).map((place) => seriesOf(place, measured, state));
	const drawn = new Set(all.filter(({ points }) => points.length > 0).map(({ label }) => label));
	// That the economy has no value would be read of the place of the same name that is drawn.
	const series = all.filter(
		({ points, role, label }) => points.length > 0 || (role === 'focus' && !drawn.has(ownNamesake(label)))
	);
	return {
		series,
		...measured.measure,
		// A reader's own table is drawn whole: what it has of one place is no measure of the others.
		...span(state, isOwn(measured.about) ? undefined : series[0]),
		...powersOf(state)
	};
}

/** Lines of several measures in one unit; none is more than the others, so that the axis has the years of all. */
function severalOf({ state, places, measures }: Basis, { measure }: Measured): LineModel {
	const names = toldApart(measures);
	const series = places
		.flatMap((place) =>
			measures.map((measured, at): Series & { place: Place } => ({
				...seriesOf(place, measured, state),
				id: `${place.id} ${measured.about.id}`,
				label: places.length > 1 ? `${place.label}: ${names[at]}` : (names[at] ?? ''),
				place
			}))
		)
		.filter(({ points }) => points.length > 0)
		.map(({ place: _place, ...series }, index) =>
			index === 0 ? { ...series, role: 'focus' as const } : { ...series, ...colourOf(index - 1) }
		);
	return { series, ...measure, ...span(state), ...powersOf(state) };
}

/** Lines of one indicator of all places, or of several in one unit of each place. */
export function lineChart(basis: Basis): Built {
	const { state, places, measures } = basis;
	const [first] = measures;
	if (!first)
		return { chart: { kind: 'line', model: { series: [], unit: '', unitKind: 'count', decimals: 0 } } };
	const model = measures.length > 1 ? severalOf(basis, first) : lineModelOf(basis, first, places);
	const none = model.series.flatMap(({ points }) => points.filter(({ value }) => value <= 0)).length;
	const totals = first.adds ? places.filter(({ kind }) => kind === 'group').map(({ label }) => label) : [];
	return {
		chart: { kind: 'line', model },
		notes: [
			...(state.scale === 'log' && none > 0 ? [zerosLeftOut(none)] : []),
			...(totals.length > 0
				? [
						`The ${totals.length > 1 ? 'totals' : 'total'} of ${totals.join(' and ')} ${totals.length > 1 ? 'are' : 'is'} not drawn, for it would flatten the lines of economies.`
					]
				: [])
		]
	};
}

/** Five have colours of their own; whoever follows is grey. */
export const colourOf = (index: number): Pick<Series, 'role' | 'slot'> =>
	index < 5 ? { role: 'comparator', slot: index as 0 | 1 | 2 | 3 | 4 } : { role: 'context' };
