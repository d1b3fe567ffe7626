/** Observations of a reader's table, one column a property: three million of them take 54 MB, and move without a copy. */

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

/** Plain data: it goes from a worker to a page and into the browser's store as it is. */
export interface OwnColumns {
	places: { name: string; iso3: string | null }[];
	/** In the order in which they come. */
	series: string[];
	/** Of each observation its place, by number in `places`. */
	place: Uint32Array<ArrayBuffer>;
	/** By number in `series`. */
	of: Uint32Array<ArrayBuffer>;
	year: Int16Array<ArrayBuffer>;
	value: Float64Array<ArrayBuffer>;
	/** By number of the observation; few have one. */
	said: Map<number, string>;
	/** Which of them each series has, where it was found already: a worker does it. */
	bySeries?: SeriesRows;
}

/** The columns of numbers. */
export const NUMBERS = ['place', 'of', 'year', 'value'] as const;
export type Numbers = (typeof NUMBERS)[number];

/** Collects observations whose number is not known before. */
export class Collected {
	readonly places: OwnColumns['places'] = [];
	readonly series: string[] = [];
	readonly said = new Map<number, string>();
	#place = new Uint32Array(1024);
	#of = new Uint32Array(1024);
	#year = new Int16Array(1024);
	#value = new Float64Array(1024);
	/** Numbers of observations by what they are of, from 1; 0 is free. A set of the language takes ten times the memory. */
	#slots = new Uint32Array(4096);
	#length = 0;

	/** @returns whether it is the first of its place, series and year; a second one is not taken */
	add(place: number, of: number, year: number, value: number, said: string | null): boolean {
		const slot = this.#slotOf(place, of, year);
		if (this.#slots[slot] !== 0) return false;
		const at = this.#length;
		if (at === this.#value.length) this.#grow();
		this.#place[at] = place;
		this.#of[at] = of;
		this.#year[at] = year;
		this.#value[at] = value;
		if (said !== null) this.said.set(at, said);
		this.#length += 1;
		this.#slots[slot] = this.#length;
		if (this.#length * 2 > this.#slots.length) this.#moreSlots();
		return true;
	}

	/** Takes all of one place out again. @returns how many there were */
	drop(place: number): number {
		let kept = 0;
		for (let at = 0; at < this.#length; at += 1) {
			if (this.#place[at] === place) {
				this.said.delete(at);
				continue;
			}
			this.#place[kept] = this.#place[at]!;
			this.#of[kept] = this.#of[at]!;
			this.#year[kept] = this.#year[at]!;
			this.#value[kept] = this.#value[at]!;
			const said = this.said.get(at);
			if (at !== kept && said !== undefined) {
				this.said.set(kept, said);
				this.said.delete(at);
			}
			kept += 1;
		}
		const dropped = this.#length - kept;
		this.#length = kept;
		return dropped;
	}

	/** What was collected; nothing can be added after it: what collecting took is let go, column by column. */
	columns(): OwnColumns {
		const end = this.#length;
		this.#slots = new Uint32Array();
		const place = this.#place.slice(0, end);
		this.#place = new Uint32Array();
		const of = this.#of.slice(0, end);
		this.#of = new Uint32Array();
		const year = this.#year.slice(0, end);
		this.#year = new Int16Array();
		const value = this.#value.slice(0, end);
		this.#value = new Float64Array();
		return { places: this.places, series: this.series, said: this.said, place, of, year, value };
	}

	#grow(): void {
		const size = this.#value.length * 2;
		const [place, of, year, value] = [this.#place, this.#of, this.#year, this.#value];
		(this.#place = new Uint32Array(size)).set(place);
		(this.#of = new Uint32Array(size)).set(of);
		(this.#year = new Int16Array(size)).set(year);
		(this.#value = new Float64Array(size)).set(value);
	}

	/** Where an observation is, or would be, among the slots: eight years lie side by side, as their rows often come. */
	#slotOf(place: number, of: number, year: number): number {
		const mask = this.#slots.length - 1;
		const hash = Math.imul(place, 0x9e3779b1) ^ Math.imul(of, 0x85ebca6b) ^ Math.imul(year >> 3, 0xc2b2ae35);
		for (let slot = ((((hash >>> 15) ^ hash) << 3) | (year & 7)) & mask; ; slot = (slot + 1) & mask) {
			const at = this.#slots[slot]! - 1;
			if (at < 0) return slot;
			if (this.#year[at] === year && this.#of[at] === of && this.#place[at] === place) return slot;
		}
	}

	#moreSlots(): void {
		this.#slots = new Uint32Array(this.#slots.length * 2);
		for (let at = 0; at < this.#length; at += 1)
			this.#slots[this.#slotOf(this.#place[at]!, this.#of[at]!, this.#year[at]!)] = at + 1;
	}
}

/** The same observations with columns of zeros in place of its numbers. @param length of each column */
export const withNumbers = (observations: OwnColumns, length: number): OwnColumns => {
	const bare = { ...observations };
	delete bare.bySeries;
	return {
		...bare,
		...{ place: new Uint32Array(length), of: new Uint32Array(length) },
		...{ year: new Int16Array(length), value: new Float64Array(length) }
	};
};

export const countOf = ({ value }: OwnColumns): number => value.length;

/** One observation by its number. */
export function observationAt(columns: OwnColumns, at: number): OwnObservation {
	const { name, iso3 } = columns.places[columns.place[at]!]!;
	return {
		...{ place: name, iso3, series: columns.series[columns.of[at]!]! },
		...{ year: columns.year[at]!, value: columns.value[at]! },
		said: columns.said.get(at) ?? null
	};
}

/** Observations one after the other, of one series where it is named. */
export function* observationsOf(columns: OwnColumns, series?: string): Generator<OwnObservation> {
	if (series !== undefined) {
		for (const at of rowsOfSeries(columns, series)) yield observationAt(columns, at);
		return;
	}
	for (let at = 0; at < columns.value.length; at += 1) yield observationAt(columns, at);
}

/** Numbers of observations, those of a series beside each other: of series n from starts[n] to before starts[n + 1]. */
export interface SeriesRows {
	starts: Uint32Array<ArrayBuffer>;
	rows: Uint32Array<ArrayBuffer>;
}

const indexes = new WeakMap<OwnColumns, SeriesRows>();

/** Which observations each series has, found once: a table may have thousands of series and millions of observations. */
export function rowsBySeries(columns: OwnColumns): SeriesRows {
	const known = columns.bySeries ?? indexes.get(columns);
	if (known) return known;
	const { of, series } = columns;
	const starts = new Uint32Array(series.length + 1);
	for (let at = 0; at < of.length; at += 1) starts[of[at]! + 1]! += 1;
	for (let n = 1; n <= series.length; n += 1) starts[n]! += starts[n - 1]!;
	const next = starts.slice();
	const rows = new Uint32Array(of.length);
	for (let at = 0; at < of.length; at += 1) {
		const n = of[at]!;
		rows[next[n]!] = at;
		next[n]! += 1;
	}
	const found = { starts, rows };
	indexes.set(columns, found);
	return found;
}

/** In the order in which they came; none of a series that is not there. */
export function rowsOfSeries(columns: OwnColumns, series: string): Uint32Array {
	const { starts, rows } = rowsBySeries(columns);
	const n = columns.series.indexOf(series);
	return n < 0 ? new Uint32Array() : rows.subarray(starts[n], starts[n + 1]);
}

/** The buffers that move to another thread without a copy. */
export const buffersOf = (columns: OwnColumns): ArrayBuffer[] => [
	...NUMBERS.map((column) => columns[column].buffer),
	...(columns.bySeries ? [columns.bySeries.starts.buffer, columns.bySeries.rows.buffer] : [])
];

/** Columns of observations that are here already. */
export function columnsFrom(rows: Iterable<OwnObservation>): OwnColumns {
	const collected = new Collected();
	const places = new Map<string, number>();
	const series = new Map<string, number>();
	for (const { place, iso3, series: name, year, value, said } of rows) {
		const key = iso3 ?? `\u0000${place}`;
		if (!places.has(key)) places.set(key, collected.places.push({ name: place, iso3 }) - 1);
		if (!series.has(name)) series.set(name, collected.series.push(name) - 1);
		collected.add(places.get(key)!, series.get(name)!, year, value, said);
	}
	return collected.columns();
}
