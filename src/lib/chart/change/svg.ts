/** Changes as an SVG of their own: a row an economy, an arrow from then to now, the numbers beside it. */
import type { Canvas, Drawn } from '../kind';
import type { ImproverModel } from '../model';
import { cutText, pathOf, round, textAt } from '../svg/text';
import { changeText } from '../table';
import { shortValue } from '../text';
import { improverLayout } from './layout';

const ROW = 26;
const SIZE = 12;

export function changeSvg(model: ImproverModel, { width, colours }: Canvas): Drawn {
	const layout = improverLayout(model);
	const [name, number] = [Math.min(170, width * 0.28), Math.min(110, width * 0.19)];
	const track = { left: name + number, width: Math.max(40, width - name - 3 * number) };
	const at = (percent: number) => round(track.left + (percent / 100) * track.width);
	const marks = model.rows.map((row, i) => {
		const place = layout.rows[i]!;
		const middle = i * ROW + ROW / 2;
		const text = middle + SIZE / 3;
		const ink = { fill: colours.ink, size: SIZE, ...(row.focus ? { weight: 650 } : {}) };
		const stroke =
			row.better === false ? colours['status-worse'] : row.focus ? colours.focus : colours['context-2'];
		const [from, to] = [at(place.from), at(place.to)];
		const tip = Math.min(6, Math.abs(to - from)) * (to < from ? 1 : -1);
		return [
			pathOf(`M0 ${(i + 1) * ROW}H${round(width)}`, { stroke: colours.hairline }),
			textAt(cutText(row.label, name - 8, SIZE, row.focus), 0, text, ink),
			textAt(`${shortValue(row.from.value, model)} (${row.from.year})`, name + number - 10, text, {
				...ink,
				anchor: 'end'
			}),
			pathOf(`M${from} ${middle}H${to}m${tip} -4l${-tip} 4l${tip} 4`, { stroke, 'stroke-width': 2 }),
			textAt(
				`${shortValue(row.to.value, model)} (${row.to.year})`,
				track.left + track.width + number - 4,
				text,
				{
					...ink,
					anchor: 'end'
				}
			),
			textAt(row.change ?? changeText(row.to.value - row.from.value, model), width, text, {
				...ink,
				anchor: 'end'
			})
		].join('');
	});
	const height = model.rows.length * ROW + 4;
	const zero =
		layout.zero === null ? '' : pathOf(`M${at(layout.zero)} 0V${height - 4}`, { stroke: colours.muted });
	return { marks: zero + marks.join(''), height };
}
