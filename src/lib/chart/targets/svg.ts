/** Targets as an SVG of its own: by group, each with its status, its name and its numbers. */
import type { Colours } from '../../style/tokens';
import type { Canvas, Drawn } from '../kind';
import { markAt } from '../svg/mark';
import { paragraphAt, pathOf, round, textAt } from '../svg/text';
import { placeTarget, type PlacedLine } from './layout';
import type { TargetsModel } from './model';
import { isLong } from './long';
import { overviewSvg } from './overview';

const SIZE = 12;
const HEAD = 14;

const fillOf = (look: PlacedLine['look'], colours: Colours): string =>
	look === 'ink' || look === 'dissent'
		? colours.ink
		: look === 'check'
			? colours['verdict-acceleration']
			: colours.muted;

export function targetsSvg(model: TargetsModel, canvas: Canvas): Drawn {
	if (isLong(model)) return overviewSvg(model, canvas);
	const { width, colours } = canvas;
	const marks: string[] = [];
	let y = 0;
	const say = (text: string, size: number, style: { fill: string; weight?: number }) => {
		const said = paragraphAt(text, y, { width, line: size * 1.4 }, { size, ...style });
		marks.push(...said.marks);
		y += said.height;
	};
	for (const { number, label, note, targets } of model.groups) {
		y += 8;
		say([number, label].filter(Boolean).join(' '), HEAD, { fill: colours.ink, weight: 650 });
		if (note) say(note, SIZE, { fill: colours.muted });
		if (targets.length === 0) say(model.none, SIZE, { fill: colours.muted });
		y += 4;
		for (const target of targets) {
			const placed = placeTarget(target, model, width, SIZE);
			marks.push(
				pathOf(`M0 ${round(y)}H${round(width)}`, { stroke: colours.hairline }),
				markAt(placed.status, 0, y + 9, colours),
				...placed.lines.map(({ text, x, y: down, look }) =>
					textAt(text, round(x), round(y + down), { fill: fillOf(look, colours), size: SIZE })
				),
				...placed.marks.map((one) => markAt(one.status, one.x, y + one.y, colours, 0.85))
			);
			y += placed.height;
		}
		y += 6;
	}
	return { marks: marks.join(''), height: y };
}
