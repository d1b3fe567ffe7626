/** A timeline as an SVG of its own: the line, its years, and each step with its dots and words. */
import type { Canvas, Drawn } from '../kind';
import { attributes, paragraphAt, pathOf, round, textAt } from '../svg/text';
import { timelineLayout } from './layout';
import type { TimelineModel } from './model';
import { lineText, stepText } from './words';

const SIZE = 12;
const LINE = 16;
const INSET = 6;

export function timelineSvg(model: TimelineModel, { width, colours }: Canvas): Drawn {
	const plot = { width: width - 2 * INSET, height: Math.round(Math.min(200, Math.max(110, width / 5))) };
	const layout = timelineLayout(model, plot);
	const at = (percent: number) => round(INSET + (percent / 100) * plot.width);
	const [ink, muted] = [
		{ fill: colours.ink, size: SIZE },
		{ fill: colours.muted, size: SIZE }
	];
	const marks: string[] = [];
	let y = 0;
	const say = (text: string, style: typeof ink & { weight?: number }) => {
		const said = paragraphAt(text, y, { width, line: LINE }, style);
		marks.push(...said.marks);
		y += said.height;
	};
	if (layout.path) {
		say(lineText(model), ink);
		y += 8;
		const line = pathOf(layout.path, {
			stroke: colours.focus,
			'stroke-width': 2.5,
			'stroke-linejoin': 'round'
		});
		marks.push(
			`<g transform="translate(${INSET} ${y})">${line}</g>`,
			pathOf(`M${INSET} ${y + plot.height}h${plot.width}`, { stroke: colours.muted })
		);
		y += plot.height;
	}
	y += LINE;
	marks.push(
		...layout.years.map(({ year, at: x, place }) =>
			textAt(String(year), at(x), y - 1, {
				...muted,
				anchor: place === 'first' ? 'start' : place === 'last' ? 'end' : 'middle'
			})
		)
	);
	y += 8;
	model.steps.forEach((step, i) => {
		const { span, dots } = layout.steps[i]!;
		marks.push(pathOf(`M0 ${y}H${round(width)}`, { stroke: colours.hairline }));
		y += 6;
		say(step.label, { ...ink, weight: 650 });
		y += 3;
		const middle = y + 7;
		if (span)
			marks.push(
				pathOf(`M${at(span.left)} ${middle}H${at(span.left + span.width)}`, {
					stroke: colours.focus,
					'stroke-width': 2
				})
			);
		marks.push(
			...dots.map((dot) => `<circle${attributes({ cx: at(dot), cy: middle, r: 5, fill: colours.focus })}/>`)
		);
		y += dots.length > 0 ? 15 : 0;
		say(stepText(step), dots.length > 0 ? ink : muted);
		y += 8;
	});
	return { marks: marks.join(''), height: y };
}
