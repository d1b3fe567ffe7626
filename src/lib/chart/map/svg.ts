/** A map as an SVG of its own: the outlines at the canvas's width, the key and what it says below. */
import { rampOf } from '../../style/ramp';
import { mixed, toneColour, tokens, type Colours, type Scheme } from '../../style/tokens';
import type { Canvas, Drawn } from '../kind';
import { attributes, paragraphAt, pathOf, textAt, textWidth } from '../svg/text';
import { classAt, mapLayout, type MapLayout } from './layout';
import type { MapModel } from './model';
import { placeShapes, type PlacedShape } from './shapes';
import { BORDERS, classText, endsText, leftText, NO_DATA, ruleText, yearsText } from './words';
import { worldNow } from './world';

const SIZE = 12;
/** Width that outlines are placed at, as on the page. */
const PLACED = 1000;
/** A drawing higher than this is made narrower. */
const HIGHEST = 620;

const schemeOf = (colours: Colours): Scheme => (colours.paper === tokens.dark.paper ? 'dark' : 'light');

/** @throws Error when the outlines are not here: await `loadWorld` (the kind's `prepare`) first */
export function mapSvg(model: MapModel, { width, colours }: Canvas): Drawn {
	const world = worldNow();
	if (!world)
		throw new Error('The outlines of countries are not here yet: await prepare() of the kind first');
	// Placed once for all sizes, and drawn to scale: lines and dots keep their px.
	const shapes = placeShapes(world, PLACED, model.region?.members);
	const scale = Math.min(width / PLACED, HIGHEST / shapes.height);
	const layout = mapLayout(model, shapes);
	const ramp = rampOf(layout.classes.list.length, layout.classes.below, schemeOf(colours));
	const fillOf = (id: string) => {
		const at = classAt(layout, id);
		return at === null ? 'url(#no-data)' : at === 'left' ? greyOf(colours) : ramp[at]!;
	};
	const drawn = shapes.shapes.map((shape) => outline(shape, fillOf(shape.id), scale, colours));
	const dots = shapes.shapes.flatMap((shape) =>
		dotAt(shape, classAt(layout, shape.id), scale, ramp, colours)
	);
	const marks = [
		hatch(scale, colours),
		`<g${attributes({ transform: `translate(${Math.round((width - scale * PLACED) / 2)} 0) scale(${scale.toFixed(4)})` })}>`,
		...drawn,
		...dots,
		...layout.marked.map(({ shape, tone }) =>
			ringed(shape, tone === 'focus' ? colours.ink : toneColour(colours, tone), scale, colours)
		),
		'</g>'
	];
	const key = keyAt(model, layout, ramp, scale * shapes.height + 14, width, colours);
	return { marks: marks.join('') + key.marks, height: key.bottom };
}

/** Of those that are left out. */
const greyOf = (colours: Colours): string => mixed(colours['context-2'], colours.paper, 0.6);

/** Slanted lines for what has no data, on the map, which is drawn to scale, and in the key. */
const hatch = (scale: number, colours: Colours): string =>
	`<defs>${hatched('no-data', 1 / scale, colours)}${hatched('no-data-key', 1, colours)}</defs>`;

const hatched = (id: string, times: number, colours: Colours): string =>
	`<pattern${attributes({ id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(45) scale(${times.toFixed(3)})` })}>` +
	`<rect${attributes({ width: 5, height: 5, fill: colours.paper })}/>` +
	`${pathOf('M0 0v5', { stroke: colours['context-2'], 'stroke-width': 1.2 })}</pattern>`;

const outline = ({ d, isMember }: PlacedShape, fill: string, scale: number, colours: Colours): string =>
	pathOf(d, {
		fill: isMember ? fill : mixed(colours.hairline, colours.paper, 0.6),
		stroke: isMember ? mixed(colours.muted, colours.paper, 0.75) : colours.hairline,
		'stroke-width': 0.5 / scale,
		'stroke-linejoin': 'round'
	});

function dotAt(
	{ dot, isMember }: PlacedShape,
	at: number | 'left' | null,
	scale: number,
	ramp: readonly string[],
	colours: Colours
): string[] {
	if (!dot || !isMember) return [];
	const circle = { cx: dot[0], cy: dot[1], r: (at === null ? 2 : 3.5) / scale };
	const fill = at === null ? colours.paper : at === 'left' ? greyOf(colours) : ramp[at];
	return [`<circle${attributes({ ...circle, fill, stroke: colours.muted, 'stroke-width': 0.75 / scale })}/>`];
}

/** An outline in a strong line on a light one, or a ring about a dot. */
function ringed({ d, dot }: PlacedShape, stroke: string, scale: number, colours: Colours): string {
	if (dot) {
		const ring = { cx: dot[0], cy: dot[1], fill: 'none' };
		return (
			`<circle${attributes({ ...ring, r: 6 / scale, stroke: colours.paper, 'stroke-width': 4 / scale })}/>` +
			`<circle${attributes({ ...ring, r: 6 / scale, stroke, 'stroke-width': 2 / scale })}/>`
		);
	}
	return (
		pathOf(d, { stroke: colours.paper, 'stroke-width': 4 / scale, 'stroke-linejoin': 'round' }) +
		pathOf(d, { stroke, 'stroke-width': 2 / scale, 'stroke-linejoin': 'round' })
	);
}

function keyAt(
	model: MapModel,
	layout: MapLayout,
	ramp: readonly string[],
	top: number,
	width: number,
	colours: Colours
): { marks: string; bottom: number } {
	const items = [
		...layout.classes.list.map((one, i) => ({
			text: `${classText(one, model)} (${one.count})`,
			fill: ramp[i]!
		})),
		...(layout.left > 0 ? [{ text: leftText(model, layout.left), fill: greyOf(colours) }] : []),
		...(layout.without.length > 0
			? [{ text: `${NO_DATA} (${layout.without.length})`, fill: 'url(#no-data-key)' }]
			: [])
	];
	let [x, y] = [0, top];
	const marks = items.map(({ text, fill }) => {
		const wide = 22 + textWidth(text, SIZE);
		if (x > 0 && x + wide > width) [x, y] = [0, y + 20];
		const drawn =
			`<rect${attributes({ x: x + 0.5, y: y + 0.5, width: 15, height: 11, fill, stroke: colours.muted, 'stroke-width': 0.5 })}/>` +
			textAt(text, x + 22, y + 10, { fill: colours.ink, size: SIZE });
		x += wide + 14;
		return drawn;
	});
	let bottom = y + 20;
	for (const text of [ruleText(layout.classes, model), endsText(model), yearsText(model), BORDERS].filter(
		Boolean
	)) {
		const said = paragraphAt(text, bottom, { width, line: 16 }, { fill: colours.muted, size: SIZE });
		marks.push(...said.marks);
		bottom += said.height;
	}
	return { marks: marks.join(''), bottom: bottom + 4 };
}
