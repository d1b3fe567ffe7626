/** Charts that are tables: all economies in one year, and the chosen over the years. */
import type { Cell, Column } from '../../../chart/model';
import { pointNearYear } from '../../../series/rank';
import { inWindow } from '../../../series/window';
import { together } from '../../../words/en/explore';
import { shownEconomies, type Basis, type Built } from '../basis';
import { yearTitle } from '../finding';
import { narrowed } from '../narrowed';
import { notesOf, subtitleOf } from '../narrowed-words';
import { leads } from '../own';
import { heatOf } from './heat';
import { labelOf } from './line';
import { rowsOf } from './rows';

const remarkOf = (point: { nature: string | null; year: number }, year: number): string =>
	[
		...(point.year === year ? [] : [String(point.year)]),
		...(point.nature === null || point.nature === 'actual' ? [] : [point.nature])
	].join(', ');

const cellOf = (point: { value: number; nature: string | null; year: number } | null, year: number): Cell => {
	if (!point) return null;
	const mark = remarkOf(point, year);
	return mark ? { value: point.value, mark } : point.value;
};

/** Every economy with a value, by the first indicator, in the order asked for; those without a value of it last. */
export function allTable(basis: Basis): Built | null {
	const { measures, year, state } = basis;
	const [first] = measures;
	if (!first || year === null) return null;
	const alls = measures.map((one) => one.all());
	const shown = narrowed(basis, first);
	const list = [...shown.rows, ...(shown.focus ? [shown.focus] : [])];
	const keys = new Map(list.map(({ iso3 }, index) => [iso3, index]));
	const isPart = shown.bounds.length > 0 || state.limit !== null;
	const rows = shownEconomies(basis)
		.map(({ iso3, name }) => ({
			iso3,
			name,
			points: alls.map((all) => pointNearYear(all.get(iso3) ?? [], year))
		}))
		.filter(({ iso3, points }) => (isPart ? keys.has(iso3) : points.some((point) => point !== null)))
		.sort(
			(a, b) => (keys.get(a.iso3) ?? Infinity) - (keys.get(b.iso3) ?? Infinity) || (a.name < b.name ? -1 : 1)
		);
	const columns: Column[] = [
		{ id: 'code', label: 'Code' },
		{ id: 'economy', label: 'Economy' },
		...measures.map(({ title, measure, about }) => ({
			...{ id: about.id, label: title, numeric: true, unit: measure.unit, measure }
		}))
	];
	const focus = rows.findIndex(({ iso3 }) => iso3 === state.country);
	return {
		chart: {
			kind: 'listing',
			model: {
				...(focus < 0 ? {} : { focus }),
				arranges: true,
				columns: [columns[1]!, columns[0]!, ...columns.slice(2)],
				rows: rows.map(({ iso3, name, points }) => [
					name,
					leads(iso3) ? iso3 : '',
					...points.map((point) => cellOf(point, year))
				])
			}
		},
		title:
			measures.length === 1
				? yearTitle(basis, first, shown.within)
				: `${together(measures.map(({ title }) => title))} in ${year}`,
		said: subtitleOf(basis, 'table', shown),
		notes: [
			...notesOf(basis, shown),
			`Values of ${year}, or the nearest within three years, whose year is then said.`
		]
	};
}

/** At most so many columns of years. */
const MOST_YEARS = 14;

/** The chosen, or the members of a group, down, years across, the newest last. */
export function yearsTable(basis: Basis): Built | null {
	const { state, measures } = basis;
	const [measured] = measures;
	if (!measured) return null;
	const rows = rowsOf(basis).map((place) => ({ place, points: inWindow(measured.of(place), state) }));
	const years = [...new Set(rows.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
		(a, b) => a - b
	);
	const step = Math.ceil(years.length / MOST_YEARS);
	const shown = years.filter((_, index) => (years.length - 1 - index) % step === 0);
	const columns: Column[] = [
		{ id: 'place', label: 'Economy or group' },
		...shown.map((year) => ({
			id: String(year),
			label: String(year),
			numeric: true,
			measure: measured.measure
		}))
	];
	const kept = rows.filter(({ points }) => points.length > 0);
	const focus = kept.findIndex(({ place }) => place.role === 'focus');
	const cells = kept.map(({ place, points }): Cell[] => [
		labelOf(place, measured),
		...shown.map((year) => cellOf(points.find((point) => point.year === year) ?? null, year))
	]);
	const isChange = state.transform.some(
		({ kind }) => kind === 'minus' || kind === 'change' || kind === 'growth'
	);
	const heat = heatOf(cells, measured.measure, { by: state.classes, middle: isChange ? 0 : null });
	return {
		chart: {
			kind: 'listing',
			model: {
				...{ columns, rows: cells, arranges: true },
				...(heat ? { heat } : {}),
				...(focus < 0 ? {} : { focus })
			}
		},
		notes:
			step > 1
				? [`Every ${step === 2 ? 'second' : step === 3 ? 'third' : `${step}th`} year with values is shown.`]
				: []
	};
}
