/** A reader's own series, as lines beside a published one, and never taken for one. */
import type { LineModel, Series } from '../../chart/model';
import { figure, type Figure } from '../../figure/figure';
import type { OwnObservation } from '../../own/join/join';
import { pointAt, type Point } from '../../series/point';

export interface OwnQuestion {
	/** What the reader calls the table. */
	table: string;
	series: string;
	observations: readonly OwnObservation[];
	/** Places that are drawn, at most five. */
	places: readonly string[];
	/** A published series beside it: what it is called, whose it is, its values for one economy. */
	published: { label: string; place: string; points: Point[] } | null;
	/** Years after this have not been: they are drawn as projections. */
	thisYear: number;
}

export function ownFigure(question: OwnQuestion): Figure {
	const { table, series, observations, places, published, thisYear } = question;
	const mine = observations.filter((one) => one.series === series);
	const lines = places.map((place, i): Series => {
		const points = mine
			.filter((one) => one.place === place)
			.sort((a, b) => a.year - b.year)
			.map(({ year, value }) => pointAt(year, value, 'observed', year > thisYear ? 'projection' : 'actual'));
		return {
			...{ id: `own ${place}`, label: `${place} (yours)`, points },
			...(i === 0 ? { role: 'focus' as const } : { role: 'comparator' as const, slot: (i - 1) as 0 })
		};
	});
	const beside: Series[] = published
		? [
				{
					...{ id: 'published', label: `${published.place}, published`, role: 'comparator' as const },
					...{ slot: 4 as const, points: published.points }
				}
			]
		: [];
	const numbers = mine.map(({ value }) => value);
	const model: LineModel = {
		...{ unit: '', unitKind: 'score' as const },
		decimals: numbers.every(Number.isInteger) ? 0 : Math.max(...numbers.map(Math.abs)) < 1 ? 3 : 1,
		series: [...lines, ...beside]
	};
	const years = mine.filter(({ place }) => places.includes(place)).map(({ year }) => year);
	const span = years.length > 0 ? `${Math.min(...years)} to ${Math.max(...years)}` : 'no years';
	return figure({
		id: 'own',
		chart: years.length > 0 ? { kind: 'line', model } : null,
		title: `${series}, ${span}`,
		measure: `Your own table “${table}”${published ? `, beside the published series “${published.label}”` : ''}`,
		none: 'Choose a place that has values.',
		notes: [
			`“${table}” is your own: it is in this browser only, nobody has checked it, and no link carries it.`,
			published && 'Both stand on one axis: compare them only where they are in the same unit.'
		],
		filename: 'own-table'
	});
}
