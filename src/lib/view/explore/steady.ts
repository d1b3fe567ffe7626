/** Ends and classes of all years together, so that a chart that plays stands still but for its values. */
import { classesOf } from '../../chart/map/classes';
import type { ClassRule, MapModel } from '../../chart/map/model';
import { inWindow } from '../../series/window';
import type { ScaleKind } from '../../chart/scale';
import { shownEconomies, type Basis, type Steady } from './basis';
import type { Measured } from './measured';

/** Worked out when they are first asked for, once. */
export function steadyOf(basis: Basis): Steady {
	// Of a size a measure is made anew for each year: what it measures is the same.
	const keyOf = ({ about, done }: Measured) => [about.id, ...done].join(' ');
	// Members of any year: a group may have gained some.
	const economies = shownEconomies({ ...basis, year: null });
	const spans = new Map<string, [number, number] | null>();
	const span = (measure: Measured) => {
		let ends = spans.get(keyOf(measure));
		if (ends === undefined) {
			let [min, max] = [Infinity, -Infinity];
			const series = measure.all();
			for (const { iso3 } of economies)
				for (const { value } of inWindow(series.get(iso3) ?? [], basis.state)) {
					if (value < min) min = value;
					if (value > max) max = value;
				}
			ends = min <= max ? [min, max] : null;
			spans.set(keyOf(measure), ends);
		}
		return ends;
	};
	let given: ClassRule | undefined;
	return {
		span,
		classes(measure, rule, middle) {
			const ends = span(measure);
			if (given || !ends) return given ?? rule;
			const series = measure.all();
			const rows = economies.flatMap(({ iso3 }) =>
				inWindow(series.get(iso3) ?? [], basis.state).map(({ value }) => ({
					...{ id: iso3, label: iso3, value },
					year: 0
				}))
			);
			const pooled: MapModel = {
				...{ ...measure.measure, rows, year: 0, rule },
				...(middle === undefined ? {} : { middle })
			};
			const bounds = classesOf(pooled).list.slice(1);
			given = { by: 'given', bounds: bounds.map(({ from }) => from), ends };
			return given;
		}
	};
}

/** From and to of an axis by values; nothing where it is the year's own. @param log values of zero and below have no place */
export function endsOfAxis(
	{ steady }: Basis,
	measure: Measured,
	scale: ScaleKind
): { from?: number; to?: number } {
	const ends = steady?.span(measure);
	if (!ends) return {};
	return scale === 'log' && ends[0] <= 0 ? { to: ends[1] } : { from: ends[0], to: ends[1] };
}
