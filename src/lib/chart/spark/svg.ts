/** A sparkline as an SVG of its own: larger than on a page, its ends in words under it. */
import type { Canvas, Drawn } from '../kind';
import type { SparkModel } from '../model';
import { pathOf, textAt, wrapText } from '../svg/text';
import { sparkLayout } from './layout';
import { endsText } from './words';

const SIZE = 12;

export function sparkSvg(model: SparkModel, { width, colours }: Canvas): Drawn {
	const box = { width: Math.min(width, 480), height: Math.round(Math.min(width, 480) * 0.31), inset: 5 };
	const { focus, median, target, dot } = sparkLayout(model, box);
	const round = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
	const words = wrapText(endsText(model), width, SIZE);
	return {
		marks: [
			pathOf(median, { stroke: colours['context-2'], 'stroke-width': 1.5, ...round }),
			pathOf(target, { stroke: colours.ink, 'stroke-width': 1.5, 'stroke-dasharray': '5 4' }),
			pathOf(focus, { stroke: colours.focus, 'stroke-width': 2.5, ...round }),
			pathOf(dot, { stroke: colours.focus, 'stroke-width': 8, ...round }),
			...words.map((line, i) =>
				textAt(line, 0, box.height + 18 + i * 16, { fill: colours.muted, size: SIZE })
			)
		].join(''),
		height: box.height + 8 + words.length * 16
	};
}
