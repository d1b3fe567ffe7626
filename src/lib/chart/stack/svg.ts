/** A stack as an SVG of its own, with each part named at its right end; or the sentence why it is none. */
import { mixed, toneColour, toneTextColour, type Colours } from '../../style/tokens';
import type { Canvas, Drawn } from '../kind';
import { LABEL_HEIGHT, placeLabels } from '../line/labels';
import { endLabel, endLabelAt, labelHeight, labelsWidth } from '../svg/end-label';
import { paragraphAt, pathOf, round, textAt, textWidth } from '../svg/text';
import { tickLabels } from '../text';
import { stackLayout, type Layer } from './layout';
import type { StackModel } from './model';
import { refusalText } from './refusal';
import { layerText, missingText, totalLabel, totalText } from './words';

const SIZE = 12;
const TOP = 20;
const SHARE = { unit: '%', unitKind: 'share', decimals: 0 } as const;

export function stackSvg(model: StackModel, { width, colours }: Canvas): Drawn {
	const refused = refusalText(model);
	if (refused) {
		const said = paragraphAt(refused, 0, { width, line: 18 }, { fill: colours.ink, size: 14 });
		return { marks: said.marks.join(''), height: said.height + 4 };
	}
	const first = stackLayout(model);
	const lastYear = first.years.at(-1)!;
	const ticks = tickLabels(first.axis.ticks, model.share ? SHARE : model);
	const left = Math.max(0, ...ticks.map((tick) => textWidth(tick, SIZE))) + 8;
	const most = Math.min(0.42 * width, 260);
	const texts = new Map(
		first.layers.map((layer) => [
			layer.id,
			endLabel(layer.label, layerText(layer, lastYear, first, model), most)
		])
	);
	const labels = [...texts.values()];
	const high = labelHeight(labels);
	const height = Math.max(
		Math.round(Math.min(400, Math.max(190, 90 + 0.36 * width))),
		(labels.length - 1) * high
	);
	const right = labelsWidth(labels) + 14;
	const plot = Math.max(60, width - left - right);
	const layout = stackLayout(model, { width: plot, height });
	const byId = new Map(layout.layers.map((layer) => [layer.id, layer]));
	const at = (part: number) => round(TOP + part * height);
	const anchors = layout.labels.map(({ id, at: wish }) => ({ id, at: wish }));
	const marks = [
		...layout.axis.ticks.map(
			(tick, i) =>
				pathOf(`M0 ${at(layout.y(tick))}H${round(left + plot)}`, { stroke: colours.hairline }) +
				textAt(ticks[i]!, 0, at(layout.y(tick)) - 4, { fill: colours.muted, size: SIZE })
		),
		`<g transform="translate(${round(left)} ${TOP})">`,
		...layout.layers.map(({ d, tone }) =>
			pathOf(d, { fill: fillOf(tone, colours), stroke: colours.paper, 'stroke-width': 1 })
		),
		pathOf(layout.total, { stroke: colours.ink, 'stroke-width': 1.5 }),
		'</g>',
		...yearsAt(layout.years, plot).map((year) =>
			textAt(String(year), left + layout.x(year) * plot, TOP + height + 17, {
				fill: colours.muted,
				anchor: anchorOf(year, layout.years, layout.form)
			})
		),
		...placeLabels(anchors, [height, height], high).map(({ id, anchor, offset, leader, at: from }) => {
			const { tone } = byId.get(id)!;
			const y = at(anchor) + offset;
			const line = leader
				? pathOf(`M${round(left + plot + 3)} ${at(from)}L${round(left + plot + 11)} ${round(y)}`, {
						stroke: toneColour(colours, tone)
					})
				: '';
			return line + endLabelAt(texts.get(id)!, left + plot + 14, y, { fill: toneTextColour(colours, tone) });
		})
	];
	const foot = TOP + height + 26;
	const notes = [
		`${totalLabel(model)} in ${lastYear}: ${totalText(lastYear, layout, model)}.`,
		missingText(layout)
	];
	const said = paragraphAt(
		notes.filter(Boolean).join(' '),
		foot,
		{ width, line: LABEL_HEIGHT },
		{ fill: colours.muted, size: SIZE }
	);
	return { marks: [...marks, ...said.marks].join(''), height: foot + said.height + 4 };
}

export const fillOf = (tone: Layer['tone'], colours: Colours): string =>
	mixed(toneColour(colours, tone), colours.paper, 0.8);

/** First and last year, and every fifth where there is room. */
function yearsAt(years: readonly number[], plot: number): number[] {
	const [first, last] = [years[0]!, years.at(-1)!];
	const between = years.filter((year) => year % 10 === 0 && year - first > 3 && last - year > 3);
	return [...new Set([first, ...(plot >= 400 ? between : []), last])];
}

function anchorOf(
	year: number,
	years: readonly number[],
	form: StackModel['form']
): 'start' | 'middle' | 'end' {
	if (form === 'bars') return 'middle';
	return year === years[0] ? 'start' : year === years.at(-1) ? 'end' : 'middle';
}
