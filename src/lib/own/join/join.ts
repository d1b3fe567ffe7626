/** A table as observations; what cannot be used is said row by row, with the reason. */
import { readCell } from '../detect/number';
import type { Understood } from '../detect/table';
import { readYear } from '../detect/year';
import { isEmpty } from '../read/rows';
import type { PlaceOf } from './places';

export interface OwnObservation {
	place: string;
	/** Of an economy of the site; null for any other place. */
	iso3: string | null;
	series: string;
	year: number;
	value: number;
	/** What its year says beyond the year, or the mark beside its number: "2018-2020", "p". */
	said: string | null;
}

export interface LeftOut {
	/** Counted from 1, as a spreadsheet does. */
	row: number;
	/** What stands there. */
	text: string;
	why: Why;
}

export type Why = 'limit' | 'text' | 'no-year' | 'no-place' | 'former' | 'aggregate' | 'twice' | 'ragged';

export const WHY: Readonly<Record<Why, string>> = {
	limit: 'a limit, not a value',
	text: 'not a number',
	'no-year': 'no single year',
	'no-place': 'no place in its row',
	former: 'a state or territory that is not one of today, not matched to another',
	aggregate: 'a group of countries, not a country',
	twice: 'a second value for the same place, series and year; the first one is used',
	ragged: 'more cells than the table has columns'
};

export interface Joined {
	observations: OwnObservation[];
	left: LeftOut[];
	/** Cells that are missing, which are no fault. */
	missing: number;
}

export function join(
	rows: readonly string[][],
	{ columns, body, decimal }: Understood,
	placeOf: PlaceOf
): Joined {
	const at = (role: string) => columns.flatMap((column, i) => (column.role === role ? [i] : []));
	const [place, year, values, series] = [at('place')[0], at('year')[0], at('value'), at('series')];
	const observations: OwnObservation[] = [];
	const left: LeftOut[] = [];
	const seen = new Set<string>();
	let missing = 0;
	rows.forEach((row, index) => {
		if (index < body || isEmpty(row)) return;
		const leave = (text: string, why: Why) => left.push({ row: index + 1, text: text.trim(), why });
		if (row.length > columns.length && row.slice(columns.length).some((cell) => cell.trim() !== ''))
			return void leave(row.join(' '), 'ragged');
		const text = place === undefined ? 'Table' : (row[place] ?? '').trim();
		if (text === '') return void leave(row.join(' '), 'no-place');
		const where = place === undefined ? { kind: 'unknown', iso3: null, name: text } : placeOf(text);
		if (where.kind === 'former' || where.kind === 'aggregate') return void leave(text, where.kind);
		const when = year === undefined ? null : readYear(row[year] ?? '');
		if (year !== undefined && when === null) return void leave(row[year] ?? '', 'no-year');
		const dimension = series.map((i) => (row[i] ?? '').trim()).filter(Boolean);
		for (const i of values) {
			const column = columns[i]!;
			const cell = readCell(row[i] ?? '', decimal);
			if (cell.kind === 'missing') missing += 1;
			else if (cell.kind !== 'number') leave(row[i] ?? '', cell.kind);
			else {
				const own = column.year ?? when?.year;
				if (own === undefined) {
					leave(column.name, 'no-year');
					continue;
				}
				const isNamed = column.year === null && (values.length > 1 || dimension.length === 0);
				const of = column.series !== null ? [column.series] : isNamed ? [column.name] : [];
				const name = [...dimension, ...of].join(', ') || 'Value';
				const key = `${where.iso3 ?? where.name}\u0000${name}\u0000${own}`;
				if (seen.has(key)) leave(`${text}, ${own}: ${row[i] ?? ''}`, 'twice');
				else
					observations.push({
						...{ place: where.name, iso3: where.iso3, series: name, year: own, value: cell.value },
						said: [when?.said, cell.mark].filter(Boolean).join(', ') || null
					});
				seen.add(key);
			}
		}
	});
	return { observations, left, missing };
}
