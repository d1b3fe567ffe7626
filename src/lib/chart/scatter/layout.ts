/** Places dots, trails, the fitted line and the labels of a scatter, as parts of the plot (0 to 1) and radii in px. */
import { leastSquares, type FittedLine } from '../../series/correlation';
import type { Tone } from '../../style/tokens';
import { scaleOf, type Scale } from '../scale';
import type { PlacedDot } from './dot';
import { placeNames, type PlacedName } from './names';
import type { ScatterDot, ScatterModel } from './model';

export interface ScatterLayout {
	x: Scale;
	y: Scale;
	/** Largest first, the focus last: the order of drawing. */
	dots: PlacedDot[];
	names: PlacedName[];
	/** Dots without a place, because an axis by powers of ten has none for zero and below. */
	offLog: ScatterDot[];
	fit: {
		line: FittedLine;
		points: { x: number; y: number; low: number; high: number }[];
		/** The part of the line that is within the plot: it ends where it leaves it. */
		drawn: [x: number, y: number][];
	} | null;
}

const [LEAST, MOST, USUAL] = [3, 22, 4.5];
const TONES: readonly Tone[] = ['1', '2', '3', '4', '5'];
/** Of the fitted line and its band; a straight line has bent bounds. */
const FIT_POINTS = 25;

/** Radii in px: areas in proportion to values; the smallest dot for none. */
export function radiusOf({ size }: ScatterModel, dots: readonly ScatterDot[]): (dot: ScatterDot) => number {
	if (!size) return ({ focus, slot }) => (focus || slot !== undefined ? USUAL + 1 : USUAL);
	const most = size.most ?? Math.max(0, ...dots.map((dot) => dot.size ?? 0));
	return (dot) => (most > 0 ? Math.max(LEAST, MOST * Math.sqrt(Math.max(0, dot.size ?? 0) / most)) : LEAST);
}

/** The colour of a dot: of the focus, of a comparator, of its group, or of the rest. */
export function toneOfDot({ focus, slot, group }: ScatterDot, { groups = [] }: ScatterModel): Tone {
	if (focus) return 'focus';
	if (slot !== undefined) return TONES[slot]!;
	const place = groups.findIndex(({ id }) => id === group);
	return TONES[place] ?? 'context';
}

/** What colours mean: a colour a group, and grey for all others where there are any. */
export function coloursOf(model: ScatterModel): { label: string; tone: Tone }[] {
	const groups = (model.groups ?? []).slice(0, TONES.length);
	const isRest = groups.length > 0 && model.dots.some((dot) => toneOfDot(dot, model) === 'context');
	return [
		...groups.map(({ label }, i) => ({ label, tone: TONES[i]! })),
		...(isRest ? [{ label: model.rest ?? 'others', tone: 'context' as const }] : [])
	];
}

const kept = new WeakMap<ScatterModel, ScatterLayout>();

/** Worked out once for each model: one that plays has been laid out before its moment comes. */
export function scatterLayout(model: ScatterModel): ScatterLayout {
	const found = kept.get(model) ?? laidOut(model);
	kept.set(model, found);
	return found;
}

function laidOut(model: ScatterModel): ScatterLayout {
	const { dots } = model;
	const trails = dots.flatMap(({ trail = [] }) => trail);
	const all = [...dots, ...trails];
	const scale = (axis: 'x' | 'y') => {
		const { scale: kind, from, to } = model[axis];
		const values = all.map((point) => point[axis]);
		return scaleOf(values, kind, model[axis], { from, to, most: axis === 'x' ? 4 : 5 });
	};
	const [x, y] = [scale('x'), scale('y')];
	const stands = (point: { x: number; y: number }) => x.holds(point.x) && y.holds(point.y);
	const at = (point: { x: number; y: number }) => [x.at(point.x), 1 - y.at(point.y)] as const;
	const standing = dots.filter(stands);
	const radius = radiusOf(model, standing);
	const placed = standing
		.map((dot): PlacedDot => {
			const [left, top] = at(dot);
			const trail = dot.trail?.filter(stands).map(at) ?? [];
			return {
				dot,
				x: left,
				y: top,
				r: radius(dot),
				tone: toneOfDot(dot, model),
				trail: trail.length > 0 ? [...trail, [left, top]] : []
			};
		})
		.sort((a, b) => weight(a) - weight(b) || b.r - a.r || (a.dot.id < b.dot.id ? -1 : 1));
	return {
		x,
		y,
		dots: placed,
		names: placeNames(placed),
		offLog: dots.filter((dot) => !stands(dot) && Number.isFinite(dot.x) && Number.isFinite(dot.y)),
		fit: model.fit ? fitOf(standing, x, y) : null
	};
}

const weight = ({ dot }: PlacedDot): number => (dot.focus ? 2 : dot.slot === undefined ? 0 : 1);

/** Least squares on the scales as they are drawn: of logarithms where an axis is by powers of ten. */
function fitOf(dots: readonly ScatterDot[], x: Scale, y: Scale): ScatterLayout['fit'] {
	const line = leastSquares(dots.map((dot) => [x.place(dot.x), y.place(dot.y)] as const));
	if (!line) return null;
	const ends = dots.map((dot) => x.place(dot.x));
	const [start, end] = [Math.min(...ends), Math.max(...ends)];
	const points = Array.from({ length: FIT_POINTS }, (_, i) => {
		const u = start + ((end - start) * i) / (FIT_POINTS - 1);
		const [low, high] = line.band(u);
		const top = (place: number) => 1 - y.at(y.back(place));
		return { x: x.at(x.back(u)), y: top(line.at(u)), low: top(low), high: top(high) };
	});
	return { line, points, drawn: withinPlot(points) };
}

/** Points of a line within the plot, and where it crosses an edge of it. */
function withinPlot(points: readonly { x: number; y: number }[]): [number, number][] {
	const isIn = (y: number) => y >= 0 && y <= 1;
	return points.flatMap(({ x, y }, i): [number, number][] => {
		const next = points[i + 1];
		const own: [number, number][] = isIn(y) ? [[x, y]] : [];
		if (!next || isIn(y) === isIn(next.y)) return own;
		const edge = (isIn(y) ? next.y : y) < 0 ? 0 : 1;
		return [...own, [x + ((next.x - x) * (edge - y)) / (next.y - y), edge]];
	});
}
