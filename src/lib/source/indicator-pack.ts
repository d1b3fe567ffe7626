/**
 * One indicator of all economies in few bytes, with what it is: `indicators/<id>`. Values are whole numbers in a shared
 * decimal scale, each as its difference from what the values before it lead to expect, so that the file is a third of
 * the public table.
 */
import type { Indicator, SeriesView, Source, Tie } from '../types';

/** What a page says of an indicator beside its chart. */
export interface IndicatorAbout extends Indicator {
	source: Source;
	/** Other publishers' series that claim to measure the same; null without any. */
	tie: (Tie & { members: TiedSeries[] }) | null;
}

/** What is said of a flow, which is divided into parts of one economy: donors, purposes, partners, goods, creditors. */
export interface FlowAbout extends IndicatorAbout {
	flow: true;
	/** Names of parts that the files of economies do not have themselves. */
	parts: { id: string; label: string }[];
	/** The part of the site that tells more of it: "/aid/#donors". */
	page: string;
	/** The folder of its public tables below api/flows; '' for none. */
	folder: string;
}

export const isFlowAbout = (about: IndicatorAbout): about is FlowAbout => 'flow' in about;

/** One of the series that a tie holds. */
export interface TiedSeries {
	id: string;
	short_title: string;
	publisher: string;
	unit: string;
	last_year: number;
	economies: number;
}

/** Of one economy: its code, first year, values by year (null for a year without), natures, and bounds. */
type PackedRow = [
	iso3: string,
	first: number,
	values: (number | null)[],
	/** Letters with how often each stands, "a12e3"; 0: all actual. */
	natures: string | 0,
	/** How far below and above each value that there is (of order 0: the bounds themselves); absent without bounds. */
	below?: (number | null)[],
	above?: (number | null)[]
];

/** 0: values as they are, no whole numbers. 1: differences. 2: differences of differences. */
type Order = 0 | 1 | 2;

export interface PackedIndicator {
	/** Decimals of the whole numbers. */
	scale: number;
	order: Order;
	rows: PackedRow[];
	/** First years of states whose series begin before them; absent without any. */
	states?: Record<string, number>;
}

export interface IndicatorFile extends PackedIndicator {
	about: IndicatorAbout;
}

/** What observations have in the database, and what the few largest files have, so that none is over 40 kB as sent. */
const DIGITS = [6, 5, 4, 3] as const;
/** In letters: text of noise of this length is some 40 kB as it is sent, any other text less. */
const LARGE = 88_000;
/** Beyond this a whole number is not exact. */
const MOST = 2 ** 50;

/** The rows of a file. @param all series by ISO3, in order of year */
export function packSeries(all: Readonly<Record<string, SeriesView>>): PackedIndicator {
	const exact = shortened(all, DIGITS[0]);
	let packed = packedAs(exact, 1);
	let size = sizeOf(packed);
	if (size < LARGE / 2) return packed;
	for (const digits of DIGITS) {
		const short = digits === DIGITS[0] ? exact : shortened(all, digits);
		for (const order of [0, 1, 2] as const) {
			const other = packedAs(short, order);
			const length = sizeOf(other);
			if (length < size) [packed, size] = [other, length];
		}
		if (size < LARGE) break;
	}
	return packed;
}

/** What a number has at most. */
const EXACT = 15;

/** One series alone, every digit kept, in the order that makes it shortest. @param code of its row */
export function packExactly(series: SeriesView, code = ''): PackedIndicator {
	const short = shortened({ [code]: series }, EXACT);
	const [first, ...others] = ([1, 2, 0] as const).map((order) => packedAs(short, order));
	return others.reduce((best, other) => (sizeOf(other) < sizeOf(best) ? other : best), first!);
}

const sizeOf = (packed: PackedIndicator) => JSON.stringify(packed.rows).length;

/** Series whose numbers have so many digits, and how many decimals make all of them whole. */
interface Shortened {
	series: readonly (readonly [iso3: string, SeriesView])[];
	decimals: number;
	/** Whether whole numbers of so many decimals, and their differences, are exact. */
	isExact: boolean;
}

function shortened(all: Readonly<Record<string, SeriesView>>, digits: number): Shortened {
	const least = 10 ** digits;
	let [decimals, most] = [0, 0];
	const short = (value: number): number => {
		most = Math.max(most, Math.abs(value));
		if (Number.isInteger(value) && value < least && value > -least) return value;
		const shorter = Number(value.toPrecision(digits));
		decimals = Math.max(decimals, decimalsOf(shorter));
		return shorter;
	};
	const shortBound = (value: number | null) => (value === null ? null : short(value));
	const series = Object.entries(all)
		.filter(([, { y }]) => y.length > 0)
		.map(([iso3, one]) => {
			const { v, lo, hi } = one;
			const bounds = { ...(lo && { lo: lo.map(shortBound) }), ...(hi && { hi: hi.map(shortBound) }) };
			return [iso3, { ...one, v: v.map(short), ...bounds }] as const;
		});
	// With a second difference a number may be four times as large.
	return { series, decimals, isExact: decimals <= 15 && most * 10 ** decimals * 4 < MOST };
}

function packedAs({ series, decimals, isExact }: Shortened, order: Order): PackedIndicator {
	const used = isExact ? order : 0;
	const scale = used === 0 ? 0 : decimals;
	const power = 10 ** scale;
	const whole = (value: number) => (used === 0 ? value : Math.round(value * power));
	const states = series.flatMap(([iso3, { s }]) => (s === undefined ? [] : [[iso3, s] as const]));
	return {
		scale,
		order: used,
		rows: series.map(([iso3, one]) => packRow(iso3, one, whole, used)),
		...(states.length > 0 ? { states: Object.fromEntries(states) } : {})
	};
}

function decimalsOf(value: number): number {
	const text = String(value);
	const [point, exponent] = [text.indexOf('.'), text.indexOf('e')];
	const after = point < 0 ? 0 : (exponent < 0 ? text.length : exponent) - point - 1;
	return exponent < 0 ? after : Math.max(0, after - Number(text.slice(exponent + 1)));
}

/** What the two values before lead to expect of the next. */
const expected = (order: Order, last: number, before: number): number =>
	order === 0 ? 0 : order === 1 ? last : 2 * last - before;

function packRow(
	iso3: string,
	{ y, v, lo, hi, n }: SeriesView,
	whole: (value: number) => number,
	order: Order
): PackedRow {
	const first = y[0] as number;
	const values = new Array<number | null>((y.at(-1) as number) - first + 1).fill(null);
	let [last, before] = [0, 0];
	y.forEach((year, index) => {
		const now = whole(v[index] as number);
		values[year - first] = now - expected(order, last, before);
		[last, before] = [now, last];
	});
	const natures = n?.replace(/(.)\1*/g, (run, letter: string) => `${letter}${run.length}`) ?? 0;
	if (!lo && !hi) return [iso3, first, values, natures];
	const away = (bounds: readonly (number | null)[] | undefined, sign: 1 | -1) =>
		y.map((_, index) => {
			const bound = bounds?.[index] ?? null;
			if (bound === null || order === 0) return bound === null ? null : whole(bound);
			return sign * (whole(bound) - whole(v[index] as number));
		});
	return [iso3, first, values, natures, away(lo, -1), away(hi, 1)];
}

/** Every economy's series of a file, by ISO3. */
export const unpackSeries = (packed: PackedIndicator): Record<string, SeriesView> =>
	Object.fromEntries(packed.rows.map((row) => [row[0], unpackRow(row, packed)]));

function unpackRow(
	[iso3, first, values, natures, below, above]: PackedRow,
	{ scale, order, states }: PackedIndicator
): SeriesView {
	const power = 10 ** scale;
	const series: SeriesView = { y: [], v: [] };
	const whole: number[] = [];
	let [last, before] = [0, 0];
	values.forEach((value, index) => {
		if (value === null) return;
		const now = value + expected(order, last, before);
		[last, before] = [now, last];
		whole.push(now);
		series.y.push(first + index);
		series.v.push(now / power);
	});
	const bounds = (away: readonly (number | null)[], sign: 1 | -1) =>
		away.map((value, index) =>
			value === null || order === 0 ? value : ((whole[index] as number) + sign * value) / power
		);
	if (below && above) {
		series.lo = bounds(below, -1);
		series.hi = bounds(above, 1);
	}
	if (natures !== 0)
		series.n = natures.replace(/(\D)(\d+)/g, (_, letter: string, times: string) =>
			letter.repeat(Number(times))
		);
	const since = states?.[iso3];
	return since === undefined ? series : { ...series, s: since };
}
