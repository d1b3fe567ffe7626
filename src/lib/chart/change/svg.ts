/** Changes as an SVG of their own: a row an economy, an arrow from then to now, the numbers beside it. */
import type { Canvas, Drawn } from '../kind';
import type { ImproverModel } from '../model';
import { cutText, pathOf, round, textAt, textWidth } from '../svg/text';
import { changeText } from '../table';
import { shortValue } from '../text';
import { improverLayout } from './layout';

const ROW = 26;
const SIZE = 12;
/** Below this width, px, a name stands over its numbers. */
const NARROW = 480;
const NAME = 18;
const GAP = 10;

export function changeSvg(model: ImproverModel, { width, colours }: Canvas): Drawn {
	const layout = improverLayout(model);
	const said = model.rows.map((row) => ({
		from: `${shortValue(row.from.value, model)} (${row.from.year})`,
		to: `${shortValue(row.to.value, model)} (${row.to.year})`,
		change: row.change ?? changeText(row.to.value - row.from.value, model)
	}));
	const columns = columnsOf(said, width);
	const { isNarrow, name, left, right } = columns;
	const high = ROW + (isNarrow ? NAME : 0);
	const at = (percent: number) => round(left + (percent / 100) * (right - left));
	const marks = model.rows.map((row, i) => {
		const place = layout.rows[i]!;
		const middle = (i + 1) * high - ROW / 2;
		const text = middle + SIZE / 3;
		const ink = { fill: colours.ink, size: SIZE, ...(row.focus ? { weight: 650 } : {}) };
		const stroke =
			row.better === false ? colours['status-worse'] : row.focus ? colours.focus : colours['context-2'];
		const [from, to] = [at(place.from), at(place.to)];
		const tip = Math.min(6, Math.abs(to - from)) * (to < from ? 1 : -1);
		const number = (words: string, x: number) => textAt(words, x, text, { ...ink, anchor: 'end' });
		return [
			pathOf(`M0 ${(i + 1) * high}H${round(width)}`, { stroke: colours.hairline }),
			textAt(cutText(row.label, name, SIZE, row.focus), 0, isNarrow ? text - NAME : text, ink),
			number(said[i]!.from, columns.from),
			pathOf(`M${from} ${middle}H${to}m${tip} -4l${-tip} 4l${tip} 4`, { stroke, 'stroke-width': 2 }),
			number(said[i]!.to, columns.to),
			number(said[i]!.change, width)
		].join('');
	});
	const height = model.rows.length * high + 4;
	// Not through the names, where these stand over their rows.
	const zeroes = model.rows.map((_, i) => `M${at(layout.zero ?? 0)} ${(i + 1) * high - ROW}v${ROW}`);
	const zero = layout.zero === null ? '' : pathOf(zeroes.join(''), { stroke: colours.muted });
	return { marks: zero + marks.join(''), height };
}

/** Where each column is, px: numbers end at `from`, `to` and the width; arrows stand between `left` and `right`. */
function columnsOf(said: readonly { from: string; to: string; change: string }[], width: number) {
	const widest = (of: 'from' | 'to' | 'change') =>
		Math.max(0, ...said.map((row) => textWidth(row[of], SIZE, true)));
	const isNarrow = width < NARROW;
	const name = isNarrow ? 0 : Math.min(170, width * 0.28);
	const usual = isNarrow ? 0 : Math.min(110, width * 0.19);
	const from = name + Math.max(usual - 10, widest('from'));
	const to = width - Math.max(usual + 4, widest('change') + GAP);
	const right = to - Math.max(usual - 4, widest('to') + GAP);
	const left = from + GAP;
	return { isNarrow, from, to, left, right: Math.max(right, left + 30), name: isNarrow ? width : name - 8 };
}
