/** A reader's own series, as lines beside a published one, and never taken for one. */
import { extent } from 'd3-array';
import type { LineModel, Series } from '../../chart/model';
import { figure, type Figure } from '../../figure/figure';
import { observationsOf, type OwnColumns } from '../../own/join/columns';
import type { OwnMeasure } from '../../own/table';
import { ownNote } from '../../words/en/explore';
import { pointAt, type Point } from '../../series/point';
import { decimalsOf } from './own-indicator';

export interface OwnQuestion {
	/** What the reader calls the table. */
	table: string;
	series: string;
	observations: OwnColumns;
	/** Places that are drawn, at most five. */
	places: readonly string[];
	/** A published series beside it: what it is called, whose it is, its values for one economy. */
	published: { label: string; place: string; points: Point[] } | null;
	/** What its reader says it is measured in. */
	measure?: OwnMeasure | undefined;
	/** Years after this have not been: they are drawn as projections. */
	thisYear: number;
}

export function ownFigure(question: OwnQuestion): Figure {
	const { table, series, observations, places, published, measure, thisYear } = question;
	const mine = [...observationsOf(observations, series)];
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
	const model: LineModel = {
		...{ unit: measure?.unit ?? '', unitKind: measure?.unit_kind ?? ('score' as const) },
		decimals: measure?.decimals ?? decimalsOf(mine),
		series: [...lines, ...beside]
	};
	const shown = mine.filter(({ place }) => places.includes(place));
	const [first, last] = extent(shown, ({ year }) => year);
	const span = shown.length === 0 ? ', no years' : first === last ? ` in ${first}` : `, ${first} to ${last}`;
	return figure({
		id: 'own',
		chart: shown.length > 0 ? { kind: 'line', model } : null,
		title: `${series}${span}`,
		measure: `Your own table “${table}”${published ? `, beside the published series “${published.label}”` : ''}`,
		none: 'Choose a place that has values.',
		notes: [
			ownNote(`“${table}”`),
			published && !measure && 'Both stand on one axis: compare them only where they are in the same unit.'
		],
		own: `“${table}”`,
		filename: 'own-table'
	});
}
