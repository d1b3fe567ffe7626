/** Places parts one on the other, as parts of the plot (0 to 1): areas over years, or a bar a year. */
import type { Tone } from '../../style/tokens';
import { valueAxis, type Axis } from '../axis';
import { placeLabels, type PlacedLabel } from '../line/labels';
import { linePath, bandPath, type XY } from '../path';
import type { StackModel, StackPart } from './model';

/** A part, or several as one, with its values by year. */
export interface Layer {
	id: string;
	label: string;
	tone: Tone;
	/** How many parts it is; more than one for "n others". */
	parts: number;
	values: ReadonlyMap<number, number>;
	/** Path on a grid of the size asked for. */
	d: string;
}

export interface StackLayout {
	form: StackModel['form'];
	/** From the bottom up. */
	layers: Layer[];
	years: number[];
	from: number;
	to: number;
	axis: Axis;
	/** 0 left to 1 right; 0 top to 1 bottom. */
	x: (year: number) => number;
	y: (value: number) => number;
	/** Sum of the parts by year. */
	sums: ReadonlyMap<number, number>;
	/** The line over the stack, '' for shares. */
	total: string;
	labels: PlacedLabel[];
	/** How many values of parts are missing in the years drawn. */
	missing: number;
}

const TONES: readonly Tone[] = ['focus', '1', '2', '3', '4', '5'];
const BAR = 0.8;

/** Points in the years shown that are numbers. */
const pointsOf = ({ points }: StackPart, { from, to }: StackModel) =>
	points.filter(
		({ year, value }) => Number.isFinite(value) && year >= (from ?? -Infinity) && year <= (to ?? Infinity)
	);

/** Parts with their values; what is beyond the sixth by size is one. */
function layersOf(model: StackModel): Omit<Layer, 'd'>[] {
	const sized = model.parts.map((part) => {
		const values = new Map(pointsOf(part, model).map(({ year, value }) => [year, value]));
		return { part, values, size: [...values.values()].reduce((sum, value) => sum + value, 0) };
	});
	const most = TONES.length;
	const large = sized.length <= most ? sized : [...sized].sort((a, b) => b.size - a.size).slice(0, most - 1);
	const [kept, rest] = [
		sized.filter((one) => large.includes(one)),
		sized.filter((one) => !large.includes(one))
	];
	const others = new Map<number, number>();
	for (const { values } of rest)
		for (const [year, value] of values) others.set(year, (others.get(year) ?? 0) + value);
	return [
		...kept.map(({ part: { id, label }, values }, i) => ({ id, label, tone: TONES[i]!, parts: 1, values })),
		...(rest.length > 0
			? [
					{
						id: 'others',
						label: `${rest.length} others`,
						tone: 'context' as const,
						parts: rest.length,
						values: others
					}
				]
			: [])
	];
}

export interface StackOptions {
	/** What paths are written for: the page stretches 1000 x 1000, a drawing of its own has its px. */
	width?: number;
	height?: number;
}

/** Everything of a stack that `refusalOf` has nothing against. */
export function stackLayout(
	model: StackModel,
	{ width = 1000, height = 1000 }: StackOptions = {}
): StackLayout {
	const layers = layersOf(model);
	const years = [...new Set(layers.flatMap(({ values }) => [...values.keys()]))].sort((a, b) => a - b);
	const [from, to] = [model.from ?? years[0] ?? 0, model.to ?? years.at(-1) ?? 0];
	const form = years.length < 2 ? 'bars' : model.form;
	const sums = new Map(
		years.map((year) => [year, layers.reduce((sum, { values }) => sum + (values.get(year) ?? 0), 0)])
	);
	const given = model.share ? [] : (model.total?.points ?? []).filter(({ year }) => sums.has(year));
	const axis: Axis = model.share
		? { min: 0, max: 100, ticks: [0, 25, 50, 75, 100], truncated: false }
		: valueAxis([0, ...sums.values(), ...given.map(({ value }) => value)], model.unitKind);
	const span = to - from;
	const x = (year: number) =>
		form === 'bars' ? (year - from + 0.5) / (span + 1) : span === 0 ? 0.5 : (year - from) / span;
	const y = (value: number) => (axis.max - value) / (axis.max - axis.min || 1);
	const drawn = (year: number, value: number) =>
		model.share ? (100 * value) / (sums.get(year) || 1) : value;
	const base = new Map(years.map((year) => [year, 0]));
	const placed = layers.map((layer): Layer => {
		const ends = years.map((year) => {
			const low = base.get(year)!;
			const high = low + drawn(year, layer.values.get(year) ?? 0);
			base.set(year, high);
			return { year, low, high };
		});
		const at = (year: number, value: number): XY => [x(year) * width, y(value) * height];
		const d =
			form === 'area'
				? runsOf(ends)
						.map((run) =>
							bandPath(
								run.map(({ year, high }) => at(year, high)),
								run.map(({ year, low }) => at(year, low)),
								1
							)
						)
						.join('')
				: ends
						.filter(({ low, high }) => high > low)
						.map(({ year, low, high }) => {
							const half = (BAR * width) / (span + 1) / 2;
							const [cx, top] = at(year, high);
							const bottom = at(year, low)[1];
							return `${linePath(
								[
									[cx - half, top],
									[cx + half, top],
									[cx + half, bottom],
									[cx - half, bottom]
								],
								1
							)}z`;
						})
						.join('');
		return { ...layer, d };
	});
	const lastYear = years.at(-1);
	let under = 0;
	const middles = placed.flatMap(({ id, values }) => {
		const value = lastYear === undefined ? 0 : drawn(lastYear, values.get(lastYear) ?? 0);
		under += value;
		return value > 0 ? [{ id, at: y(under - value / 2) }] : [];
	});
	const totals = given.length > 0 ? given.map(({ year, value }) => [year, value] as const) : [...sums];
	const total =
		model.share || (layers.length < 2 && given.length === 0) || form === 'bars'
			? ''
			: linePath(
					totals.map(([year, value]) => [x(year) * width, y(value) * height] as const),
					1
				);
	const whole = model.parts.length * years.length;
	const there = model.parts.reduce((sum, part) => sum + pointsOf(part, model).length, 0);
	return {
		form,
		layers: placed,
		years,
		from,
		to,
		axis,
		x,
		y,
		sums,
		total,
		labels: placeLabels(middles),
		missing: whole - there
	};
}

/** Stretches without a year that every part lacks, where years are usually one apart; a lonely year is as wide as a hair. */
function runsOf<T extends { year: number }>(ends: T[]): T[][] {
	const steps = ends.slice(1).map(({ year }, i) => year - ends[i]!.year);
	const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1;
	const runs: T[][] = [];
	for (const end of ends) {
		const open = runs.at(-1);
		if (open && end.year - open.at(-1)!.year <= usual) open.push(end);
		else runs.push([end]);
	}
	return runs.map((run) => (run.length > 1 ? run : [run[0]!, { ...run[0]!, year: run[0]!.year + 0.15 }]));
}
