/** The place of each row of a table: by the column that names it, and by those that name it again. */
import { headPlace } from '../detect/across';
import type { Understood } from '../detect/table';
import { COLUMNS, withoutGuard } from '../form';
import { kept } from '../read/kept';
import type { OwnColumns } from './columns';
import type { PlaceOf } from './places';

/** A place by its number, or why there is none. */
export type Where = number | 'former' | 'aggregate' | 'no-place' | 'disagree';

/** More different texts than this are not remembered. */
const MOST_KNOWN = 100_000;
const CODE = COLUMNS.indexOf('iso3');
/** Before the name of a place that is no economy whatever it is called. */
const OWN = '\u0000own';
/** Behind the code of an economy that a table names by a part of what others call so. */
const PART = '\u0000part';

export class RowPlaces {
	private readonly placeOf: PlaceOf;
	readonly #at: number | undefined;
	readonly #matches: boolean;
	/** Columns that name a row's place again. */
	readonly #also: readonly number[];
	readonly #known = new Map<string, Where>();
	/** By what a row's place is called in all of its columns. */
	readonly #agreed = new Map<string, Where>();
	readonly #numbers = new Map<string, number>();
	/** The first row of each place. */
	readonly #firstRows: number[] = [];

	/** A table that left this site: its codes say which places are economies. */
	readonly #isOwn: boolean;
	/** A blank place is the one above. */
	readonly #fills: boolean;
	#above = '';

	/** @param places gets each place that is new */
	constructor(
		{ columns, across, isOwn, fills }: Understood,
		placeOf: PlaceOf,
		private readonly places: OwnColumns['places']
	) {
		this.placeOf = across ? (text) => headPlace(text, placeOf) : placeOf;
		const at = columns.findIndex(({ role }) => role === 'place');
		this.#at = at < 0 ? undefined : at;
		this.#isOwn = isOwn;
		this.#fills = fills;
		this.#matches = columns[at]?.matches ?? across;
		this.#also = this.#matches ? (columns[at]?.also ?? []) : [];
	}

	/** The place of a row, by all columns that name it. */
	of(row: readonly string[], index: number): Where {
		const text = this.#at === undefined ? 'Table' : this.#written(row[this.#at] ?? '');
		if (this.#isOwn) return this.#where(row[CODE] || `${OWN}${withoutGuard(text)}`, index);
		const where = this.#where(text, index);
		if (this.#also.length === 0 || typeof where === 'string') return where;
		let key = text;
		for (const i of this.#also) key += `\u0000${row[i] ?? ''}`;
		const known = this.#agreed.get(key);
		if (known !== undefined) return known;
		const agreed = this.#agreeing(row, where);
		if (this.#agreed.size < MOST_KNOWN) this.#agreed.set(kept(key), agreed);
		return agreed;
	}

	#written(text: string): string {
		if (!this.#fills) return text;
		if (text.trim() !== '') this.#above = kept(text);
		return this.#above;
	}

	/** A place by what it is called: the head of a column. */
	named(text: string, index: number): Where {
		return this.#where(text, index);
	}

	/** The place as it is, unless another column calls it something else. */
	#agreeing(row: readonly string[], where: number): Where {
		const { name, iso3 } = this.places[where]!;
		if (iso3 === null) return where;
		for (const i of this.#also) {
			const text = (row[i] ?? '').trim();
			const other = this.placeOf(text);
			// "Korea" beside the code of South Korea is short for it.
			if (other.kind === 'former' && name.includes(text)) continue;
			if (text !== '' && (other.kind === 'former' || other.kind === 'aggregate')) return other.kind;
			if (other.iso3 !== null && other.iso3 !== iso3) return 'disagree';
		}
		return where;
	}

	#where(text: string, index: number): Where {
		const known = this.#known.get(text);
		if (known !== undefined) return known;
		const own = kept(text);
		const found = this.#find(own.trim(), index);
		if (this.#known.size < MOST_KNOWN) this.#known.set(own, found);
		return found;
	}

	#find(text: string, index: number): Where {
		if (text === '' || text === OWN) return 'no-place';
		const isOwn = text.startsWith(OWN);
		const place =
			!this.#matches || isOwn
				? ({ kind: 'unknown', iso3: null, name: isOwn ? text.slice(OWN.length) : text } as const)
				: this.placeOf(text);
		if (place.kind === 'former' || place.kind === 'aggregate') return place.kind;
		const isPart = 'isPart' in place && place.isPart;
		const key = place.iso3 === null ? `\u0000${place.name}` : place.iso3 + (isPart ? PART : '');
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		const number = this.places.push({ name: place.name, iso3: place.iso3 }) - 1;
		this.#numbers.set(key, number);
		this.#firstRows[number] = index;
		return number;
	}

	/** What all columns call the place of a row. */
	said(row: readonly string[]): string {
		return [this.#at ?? -1, ...this.#also].map((i) => row[i] ?? '').join(', ');
	}

	/** Places whose name the table also has for a part of them: they hold more than the economy. */
	wider(): { place: number; row: number }[] {
		return [...this.#numbers.keys()].flatMap((key) => {
			const place = key.endsWith(PART) ? this.#numbers.get(key.slice(0, -PART.length)) : undefined;
			return place === undefined ? [] : [{ place, row: this.#firstRows[place]! }];
		});
	}
}
