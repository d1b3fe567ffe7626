/** Charts of the parts of a flow: lines, stacks, a ranking of one year, panels of several economies, a table of years. */
import type { Chart } from '../../../chart/kind';
import type { Column, LineModel, Measure, Series } from '../../../chart/model';
import { valueText } from '../../../chart/text';
import { computedPoints } from '../../../series/point';
import type { ExploreKind } from '../../../state/explore';
import type { FlowPart } from './parts';

export interface FlowBasis {
	measure: Measure;
	/** "Donor". */
	heading: string;
	/** The economy in focus, then those compared that have any. Within the years asked for, largest part first. */
	economies: { iso3: string; label: string; parts: FlowPart[] }[];
	/** Of a ranking. */
	year: number | null;
	/** So many are drawn; the rest is in tables. */
	most: number;
	scale: 'linear' | 'log' | 'symlog';
	/** Values are per cent of the total. */
	isShare: boolean;
}

const valueIn = ({ points }: FlowPart, year: number): number | null =>
	points.find((point) => point.year === year)?.value ?? null;

/** Five have colours, and the first the strongest. */
const roleOf = (index: number): Pick<Series, 'role' | 'slot'> =>
	index === 0
		? { role: 'focus' }
		: index <= 5
			? { role: 'comparator', slot: (index - 1) as 0 | 1 | 2 | 3 | 4 }
			: { role: 'context' };

function linesOf({ measure, scale }: FlowBasis, parts: readonly FlowPart[]): LineModel {
	return {
		...measure,
		...(scale === 'linear' ? {} : { scale }),
		series: parts.map(({ id, label, points }, index) => ({ id, label, points, ...roleOf(index) }))
	};
}

function barsOf({ measure, heading, year }: FlowBasis, parts: readonly FlowPart[]): Chart | null {
	if (year === null) return null;
	const rows = parts
		.flatMap((part) => {
			const value = valueIn(part, year);
			return value === null ? [] : [{ id: part.id, label: part.label, values: [value] }];
		})
		.sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0) || (a.label < b.label ? -1 : 1));
	return { kind: 'bars', model: { ...measure, heading, columns: [String(year)], rows, shown: { most: 20 } } };
}

/** Years down, so that many of them are no matter; parts across would not be read. */
const MOST_YEARS = 12;

function tableOf({ measure, heading }: FlowBasis, parts: readonly FlowPart[]): Chart {
	const years = [...new Set(parts.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
		(a, b) => a - b
	);
	const shown = years.slice(-MOST_YEARS);
	const columns: Column[] = [
		{ id: 'part', label: heading },
		...shown.map((year) => ({ id: String(year), label: String(year), numeric: true, measure }))
	];
	return {
		kind: 'listing',
		model: { columns, rows: parts.map((part) => [part.label, ...shown.map((year) => valueIn(part, year))]) }
	};
}

function panelsOf(basis: FlowBasis, publisher: string): Chart {
	const [focus] = basis.economies;
	const ids = (focus?.parts ?? []).slice(0, basis.most).map(({ id }) => id);
	const ends = basis.economies.flatMap(({ parts }) =>
		parts.flatMap(({ points }) => points.map(({ year }) => year))
	);
	const [from, to] = [Math.min(...ends), Math.max(...ends)];
	return {
		kind: 'multiples',
		model: {
			large: '',
			cells: basis.economies.map(({ iso3, label, parts }) => {
				// The same part has the same colour in every panel.
				const drawn = ids.flatMap((id) => parts.find((part) => part.id === id) ?? []);
				const model = linesOf(basis, drawn);
				model.series = model.series.map((series) => ({ ...series, ...roleOf(ids.indexOf(series.id)) }));
				const last = drawn[0]?.points.at(-1);
				const said = last ? valueText(last.value, basis.measure) : 'no value';
				return {
					...{ id: iso3, title: label, model: { ...model, from, to } },
					alt: drawn[0] ? `${label}: ${drawn[0].label} ${said} in ${last?.year}.` : 'No values.',
					...{ value: said, when: last ? `${drawn[0]?.label}, ${last.year}` : '', old: false, change: '' },
					...{ status: 'unknown' as const, rank: '', note: '', source: publisher }
				};
			})
		}
	};
}

/** A chart of one kind; null where nothing can be drawn. */
export function flowChart(basis: FlowBasis, kind: ExploreKind, publisher: string): Chart | null {
	const parts = basis.economies[0]?.parts ?? [];
	const { measure, heading } = basis;
	switch (kind) {
		case 'line':
			return { kind: 'line', model: linesOf(basis, parts.slice(0, basis.most)) };
		case 'area':
		case 'stacked':
			return {
				kind: 'stack',
				model: { ...measure, form: kind === 'area' ? 'area' : 'bars', heading, parts }
			};
		case 'bars':
			return barsOf(basis, parts);
		case 'multiples':
			return panelsOf(basis, publisher);
		default:
			return tableOf(basis, parts);
	}
}

/** Each part in per cent of the sum of all parts of its year; years whose sum is not above zero have none. */
export function sharesOf(parts: readonly FlowPart[]): FlowPart[] {
	const sums = new Map<number, number>();
	for (const { points } of parts)
		for (const { year, value } of points) sums.set(year, (sums.get(year) ?? 0) + value);
	return parts.map((part) => ({
		...part,
		points: computedPoints(
			part.points.flatMap(({ year, value }) => {
				const sum = sums.get(year) ?? 0;
				return sum > 0 ? [[year, (100 * value) / sum] as const] : [];
			})
		)
	}));
}
