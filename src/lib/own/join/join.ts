/** A table as observations; what cannot be used is said row by row, with the reason. */
import { isLimitSign } from '../detect/limit';
import { isAnswer, isMissing, readCell } from '../detect/number';
import { inOnes } from '../detect/scale';
import type { Understood } from '../detect/table';
import { isSection } from '../detect/sections';
import { isDayText, isPartOfYear, readYear, type YearRead } from '../detect/year';
import { COLUMNS, withoutGuard } from '../form';
import { kept } from '../read/kept';
import { isEmpty } from '../read/rows';
import { Collected, type OwnColumns } from './columns';
import type { PlaceOf } from './places';
import { RowPlaces, type Where } from './row-places';

export interface LeftOut {
	/** Counted from 1, as a spreadsheet does. */
	row: number;
	/** What stands there. */
	text: string;
	why: Why;
}

export type Why =
	| 'limit'
	| 'multiple'
	| 'text'
	| 'answer'
	| 'no-year'
	| 'part'
	| 'no-place'
	| 'former'
	| 'aggregate'
	| 'disagree'
	| 'twice'
	| 'ragged';

export const WHY: Readonly<Record<Why, string>> = {
	limit: 'a limit, not a value',
	multiple:
		'a number with letters that may mean thousands, millions or billions: write it in full (1.2 M as 1200000)',
	text: 'not a number',
	answer: 'an answer in words, which has no number: write 1 for Yes and 0 for No',
	'no-year': 'no single year',
	part: 'a month or a quarter, whose value is not one of a whole year',
	'no-place': 'no place in its row',
	former: 'a state or territory that is not one of today, or a part of one: not matched to another',
	aggregate: 'a group of countries, or a country with others in it: not matched to one',
	disagree: 'its name and its code mean different places',
	twice: 'a second value for the same place, series and year; the first one is used',
	ragged: 'more cells than the table has columns'
};

/** So many of each reason are listed; all are counted. */
export const MOST_LISTED = 200;

export interface Joined {
	observations: OwnColumns;
	/** The first of each reason. */
	left: LeftOut[];
	/** How many there are of each reason. */
	counts: Partial<Record<Why, number>>;
	/** Cells that are missing, which are no fault. */
	missing: number;
	/** Among economies, places with values that are none that is known: they stay as they are written. */
	unknown: string[];
}

const NOTE = COLUMNS.indexOf('note');
/** More different texts than this are not remembered. */
const MOST_KNOWN = 100_000;
/** Digits with a point at most: read without a look for marks. */
const PLAIN = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** Takes rows one after the other. */
export class Joining {
	readonly #collected = new Collected();
	readonly #left: LeftOut[] = [];
	readonly #counts: Partial<Record<Why, number>> = {};
	readonly #years = new Map<string, YearRead | null>();
	readonly #series = new Map<string, number>();
	/** By column, then by what the row's dimensions say. */
	readonly #seriesOf: Map<string, number>[];
	readonly #at: { place: number | undefined; year: number | undefined; values: number[]; series: number[] };
	readonly #places: RowPlaces;
	readonly #matches: boolean;
	/** The head of a column is the place of what stands under it. */
	readonly #across: boolean;
	#missing = 0;
	/** The section that the rows stand in. */
	#section = '';

	constructor(
		private readonly understood: Understood,
		placeOf: PlaceOf
	) {
		const { columns } = understood;
		const at = (role: string) => columns.flatMap((column, i) => (column.role === role ? [i] : []));
		this.#at = { place: at('place')[0], year: at('year')[0], values: at('value'), series: at('series') };
		this.#seriesOf = columns.map(() => new Map());
		this.#across = understood.across && this.#at.place === undefined;
		this.#matches = this.#across || (columns.find(({ role }) => role === 'place')?.matches ?? false);
		this.#places = new RowPlaces(understood, placeOf, this.#collected.places);
	}

	/** @param index of the row in the file, from 0 */
	row(row: readonly string[], index: number): void {
		const { columns, body } = this.understood;
		if (index < body || isEmpty(row)) return;
		if (row.length > columns.length && row.slice(columns.length).some((cell) => cell.trim() !== ''))
			return this.#leave(index, row.join(' '), 'ragged');
		const { place, year, values, series } = this.#at;
		if (this.understood.sections && isSection(row, place ?? -1)) {
			this.#section = kept(row[place!]!.trim());
			return;
		}
		const where = this.#across ? null : this.#places.of(row, index);
		if (typeof where === 'string') {
			const named = where === 'disagree' ? this.#places.said(row) : '';
			return this.#leave(index, where === 'no-place' ? row.join(' ') : named || (row[place!] ?? ''), where);
		}
		if (this.understood.daily && isDayText(row[year!] ?? ''))
			return this.#leave(index, row[year!] ?? '', 'part');
		const when = year === undefined ? null : this.#when(row[year] ?? '');
		if (year !== undefined && when === null) {
			const text = row[year] ?? '';
			return this.#leave(index, text, isPartOfYear(text) ? 'part' : 'no-year');
		}
		const own =
			series.length === 1 ? this.#own(row[series[0]!] ?? '') : series.map((i) => row[i] ?? '').join('\u0000');
		const said = this.#section === '' ? own : `${this.#section}\u0000${own}`;
		for (const i of values)
			this.#value(row, index, i, where ?? this.#places.named(columns[i]!.name, index), when, said);
	}

	result(): Joined {
		// "China" beside "China, mainland" is more than China: it is left out and named.
		for (const { place, row } of this.#places.wider())
			if (this.#collected.drop(place) > 0) this.#leave(row, this.#collected.places[place]!.name, 'aggregate');
		const observations = this.#collected.columns();
		return {
			observations,
			unknown: this.#matches ? unknownIn(observations) : [],
			left: this.#left,
			counts: this.#counts,
			missing: this.#missing
		};
	}

	#value(
		row: readonly string[],
		index: number,
		i: number,
		where: Where,
		when: YearRead | null,
		dimensions: string
	): void {
		const text = row[i] ?? '';
		const { decimal, columns, scale, limits, isOwn } = this.understood;
		if (limits !== null && isLimitSign(row[limits] ?? '') && !isMissing(text))
			return this.#leave(index, `${row[limits]!.trim()}${text.trim()}`, 'limit');
		let value: number;
		let mark: string | undefined;
		if (decimal === '.' && PLAIN.test(text)) value = Number(text);
		else {
			const cell = readCell(text, decimal);
			if (cell.kind === 'missing') {
				this.#missing += 1;
				return;
			}
			if (cell.kind !== 'number')
				return this.#leave(index, text, cell.kind === 'text' && isAnswer(text) ? 'answer' : cell.kind);
			({ value, mark } = cell);
		}
		if (typeof where === 'string') return this.#leave(index, `${columns[i]!.name}: ${text}`, where);
		if (scale !== null) value = inOnes(value, row[scale] ?? '');
		const own = columns[i]!.year ?? when?.year;
		if (own === undefined) return this.#leave(index, columns[i]!.name, 'no-year');
		const known = this.#seriesOf[i]!.get(dimensions);
		const of = known ?? this.#seriesAt(i, kept(dimensions));
		const words = (isOwn ? withoutGuard(row[NOTE] ?? '') : when?.said) || null;
		const said = mark === undefined ? words : [words, mark].filter(Boolean).join(', ');
		if (!this.#collected.add(where, of, own, value, said))
			this.#leave(
				index,
				`${this.#across ? columns[i]!.name : (row[this.#at.place ?? -1] ?? 'Table').trim()}, ${own}: ${text}`,
				'twice'
			);
	}

	/** A text as it was before it left this site. */
	#own(text: string): string {
		return this.understood.isOwn ? withoutGuard(text) : text;
	}

	#when(text: string): YearRead | null {
		const known = this.#years.get(text);
		if (known !== undefined) return known;
		const own = kept(text);
		const read = readYear(own);
		if (this.#years.size < MOST_KNOWN) this.#years.set(own, read);
		return read;
	}

	/** The number of a series by what its row and its column say. */
	#seriesAt(i: number, said: string): number {
		const column = this.understood.columns[i]!;
		const dimension =
			this.#at.series.length === 0 && !this.understood.sections
				? []
				: said
						.split('\u0000')
						.map((part) => part.trim())
						.filter(Boolean);
		const isNamed =
			!this.#across && column.year === null && (this.#at.values.length > 1 || dimension.length === 0);
		const of = column.series !== null ? [column.series] : isNamed ? [column.name] : [];
		const name = [...dimension, ...of].join(', ') || 'Value';
		const number = this.#series.get(name) ?? this.#collected.series.push(name) - 1;
		this.#series.set(name, number);
		if (this.#seriesOf[i]!.size < MOST_KNOWN) this.#seriesOf[i]!.set(said, number);
		return number;
	}

	#leave(index: number, text: string, why: Why): void {
		const count = (this.#counts[why] ?? 0) + 1;
		this.#counts[why] = count;
		if (count <= MOST_LISTED) this.#left.push({ row: index + 1, text: kept(text.trim()), why });
	}
}

function unknownIn({ places, place }: OwnColumns): string[] {
	const used = new Set<number>();
	for (let at = 0; at < place.length; at += 1) used.add(place[at]!);
	return places.flatMap(({ name, iso3 }, at) => (iso3 === null && used.has(at) ? [name] : []));
}

/** All rows of a table that is in memory. */
export function join(rows: readonly string[][], understood: Understood, placeOf: PlaceOf): Joined {
	const joining = new Joining(understood, placeOf);
	rows.forEach((row, index) => joining.row(row, index));
	return joining.result();
}
