/** Places all economies along one axis: dots beside each other, names above, medians of groups below. */
import type { Tone } from '../../style/tokens';
import { scaleOf, type Scale } from '../scale';
import { cutText, textWidth } from '../svg/text';
import { dodge } from './dodge';
import type { DistributionModel, DistributionRow } from './model';
import { medianText, nameText } from './words';

export interface PlacedDot {
	row: DistributionRow;
	tone: Tone;
	/** 0 left to 1 right. */
	x: number;
	/** px below the middle of the swarm; above is negative. */
	y: number;
}

/** A text at a place of the axis, in a lane of its own where others are near. */
export interface Lane {
	id: string;
	text: string;
	tone: Tone;
	/** Of its value. */
	x: number;
	/** Where the text is held by its `align`; elsewhere than its value where it has room on neither side of that. */
	textX: number;
	/** 0 is next to the swarm. */
	lane: number;
	align: 'start' | 'middle' | 'end';
}

export interface DistributionLayout {
	scale: Scale;
	/** By value, ascending. */
	dots: PlacedDot[];
	/** px from the middle of the swarm to its farthest dot. */
	half: number;
	names: Lane[];
	medians: Lane[];
	offLog: DistributionRow[];
}

export const RADIUS = 4;
const SIZE = 12;

const toneOf = ({ focus, slot }: DistributionRow): Tone =>
	focus ? 'focus' : slot === undefined ? 'context' : (String(slot + 1) as Tone);

/** Rows with a number. */
export const rowsOf = ({ rows }: DistributionModel): DistributionRow[] =>
	rows.filter(({ value }) => Number.isFinite(value));

/** Everything on a plot of some width, px. */
export function distributionLayout(model: DistributionModel, width: number): DistributionLayout {
	const rows = rowsOf(model);
	const medians = model.medians ?? [];
	const values = [...rows, ...medians].map(({ value }) => value);
	const { from, to } = model;
	const scale = scaleOf(values, model.scale, model, { from, to, most: width < 420 ? 4 : 6 });
	const placed = rows
		.filter(({ value }) => scale.holds(value))
		.sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1))
		.map((row) => ({ row, tone: toneOf(row), x: scale.at(row.value) }));
	const offsets = dodge(
		placed.map(({ x }) => x * width),
		2 * RADIUS + 1
	);
	const dots = placed.map((dot, i) => ({ ...dot, y: offsets[i]! }));
	const named = dots.filter(
		({ row }, i) => row.focus || row.slot !== undefined || i === 0 || i === dots.length - 1
	);
	return {
		scale,
		dots,
		half: Math.max(0, ...offsets.map(Math.abs)) + RADIUS,
		names: lanesOf(
			named.map(({ row, tone, x }) => ({
				id: row.id,
				text: fitted(row, (one) => nameText(one, model), width, tone === 'focus'),
				tone,
				x
			})),
			width
		),
		medians: lanesOf(
			medians
				.filter(({ value }) => scale.holds(value))
				.map((one) => ({
					id: one.id,
					text: fitted(one, (each) => medianText(each, model), width),
					tone: 'context' as const,
					x: scale.at(one.value)
				})),
			width
		),
		offLog: rows.filter(({ value }) => !scale.holds(value))
	};
}

/** A text of which the name is cut where the whole has no room; its numbers stay. */
function fitted<One extends { label: string }>(
	one: One,
	textOf: (one: One) => string,
	width: number,
	bold = false
): string {
	const text = textOf(one);
	const over = textWidth(text, SIZE, bold) - width;
	if (over <= 0) return text;
	const room = textWidth(one.label, SIZE, bold) - over;
	return textOf({ ...one, label: cutText(one.label, room, SIZE, bold) });
}

/** Each text in the first lane where nothing is in its way; the focus has the first choice. */
function lanesOf(items: Omit<Lane, 'lane' | 'align' | 'textX'>[], width: number): Lane[] {
	const taken: [number, number][][] = [];
	const order = [...items].sort(
		(a, b) => Number(b.tone === 'focus') - Number(a.tone === 'focus') || a.x - b.x || (a.id < b.id ? -1 : 1)
	);
	return order.map((item) => {
		const wide = textWidth(item.text, SIZE, item.tone === 'focus') + 8;
		const at = item.x * width;
		const fits = {
			middle: at >= wide / 2 && at <= width - wide / 2,
			start: at + wide <= width,
			end: at >= wide
		};
		const align = fits.middle ? 'middle' : fits.end && !fits.start ? 'end' : 'start';
		const shifted = Math.max(0, Math.min(at, width - wide));
		const left = align === 'start' ? shifted : align === 'end' ? at - wide : at - wide / 2;
		const isFree = (lane: [number, number][] | undefined) =>
			!lane?.some(([from, to]) => left < to && from < left + wide);
		let lane = 0;
		while (!isFree(taken[lane])) lane++;
		(taken[lane] ??= []).push([left, left + wide]);
		return { ...item, lane, align, textX: align === 'start' ? left / width : item.x };
	});
}
