/** A treemap as an SVG of its own: the year large, tiles with names where they fit, the largest listed beside or below. */
import { fonts, mixed, type Colours } from '../../style/tokens';
import type { Canvas, Drawn } from '../kind';
import { attributes, cutText, pathOf, round, textAt, textWidth, wrapText } from '../svg/text';
import { shortValue } from '../text';
import { BOX, listedOf, SHADES, shadeOf, treemapLayout, type Tile } from './layout';
import type { TreemapModel } from './model';
import { moreText, NO_TILE, shareText, totalText, undrawnText } from './words';

const SIZE = 12;
const LINE = 15;
const HEAD = 42;
/** From this width on the list stands beside the tiles. */
const BESIDE = 640;
const GAP = 24;
/** Of a name in the list. */
const MOST_LINES = 3;

export function treemapSvg(model: TreemapModel, { width, colours }: Canvas): Drawn {
	const beside = width >= BESIDE;
	const box = { width: beside ? Math.round(0.58 * width) : width, height: 0 };
	box.height = Math.round(Math.max(260, Math.min(480, (box.width * BOX.height) / BOX.width)));
	const layout = treemapLayout(model.items, box);
	const yearWide = textWidth(model.when, 32, true);
	const marks = [
		textAt(model.when, 0, 30, { fill: colours.ink, size: 32, weight: 700, family: fonts.title }),
		textAt(cutText(totalText(layout.total, model), width - yearWide - 12, SIZE), yearWide + 12, 30, {
			fill: colours.muted,
			size: SIZE
		})
	];
	const list = (x: number, y: number) => listAt(model, x, y, width - x, colours);
	if (layout.tiles.length === 0) {
		marks.push(textAt(NO_TILE, 0, HEAD + 14, { fill: colours.ink, size: SIZE }));
		box.height = 24;
	}
	marks.push(...layout.tiles.map((tile) => tileAt(tile, box, colours)));
	const side = beside ? list(box.width + GAP, HEAD) : list(0, HEAD + box.height + 10);
	marks.push(side.marks);
	let y = Math.max(HEAD + box.height, side.bottom);
	for (const line of wrapText(undrawnText(layout.undrawn.length), width, SIZE)) {
		y += 18;
		marks.push(textAt(line, 0, y, { fill: colours.muted, size: SIZE }));
	}
	return { marks: marks.join(''), height: y + 8 };
}

/** An area with its name and share, its code, or nothing, whichever fits. */
function tileAt(tile: Tile, box: { width: number; height: number }, colours: Colours): string {
	const place = {
		x: (tile.left / 100) * box.width,
		y: HEAD + (tile.top / 100) * box.height,
		width: (tile.width / 100) * box.width,
		height: (tile.height / 100) * box.height
	};
	const fill =
		tile.items > 1
			? colours.hairline
			: mixed(colours.focus, colours.paper, SHADES[shadeOf(tile.share)] ?? 0.27);
	const inner = place.width - 12;
	const words = tile.label.split(/\s+/);
	const lines = wrapText(tile.label, inner, SIZE);
	const share = shareText(tile.share);
	const fits =
		[...words, share].every((word) => textWidth(word, SIZE, true) <= inner) &&
		(lines.length + 1) * LINE + 8 <= place.height;
	const isCode = /^[A-Z]{3}$/.test(tile.id) && place.width >= 34 && place.height >= 20;
	const said = fits ? lines : isCode ? [tile.id] : [];
	const ink = { fill: colours.ink, size: SIZE };
	return [
		`<rect${attributes({ ...place, fill, stroke: colours.paper })}/>`,
		...said.map((line, i) => textAt(line, place.x + 6, place.y + LINE * (i + 1), ink)),
		fits ? textAt(share, place.x + 6, place.y + LINE * (lines.length + 1), { ...ink, weight: 650 }) : ''
	].join('');
}

/** The largest parts with share and value. */
function listAt(
	model: TreemapModel,
	x: number,
	y: number,
	width: number,
	colours: Colours
): { marks: string; bottom: number } {
	const { listed, more } = listedOf(model);
	const values = listed.map(({ item }) => shortValue(item.value, model));
	const valueWide = Math.max(0, ...values.map((text) => textWidth(text, SIZE)));
	const right = x + width;
	const shareRight = right - valueWide - 14;
	const room = shareRight - 52 - x;
	let at = y;
	const marks = listed.map(({ item, share }, i) => {
		const all = wrapText(item.label, room, SIZE);
		const lines = all.slice(0, MOST_LINES);
		if (all.length > MOST_LINES) lines[MOST_LINES - 1] += '…';
		const first = at + 15;
		at += lines.length * LINE + 8;
		return [
			...lines.map((line, row) => textAt(line, x, first + row * LINE, { fill: colours.ink, size: SIZE })),
			textAt(shareText(share), shareRight, first, {
				fill: colours.ink,
				size: SIZE,
				anchor: 'end',
				weight: 650
			}),
			textAt(values[i] ?? '', right, first, { fill: colours.muted, size: SIZE, anchor: 'end' }),
			pathOf(`M${round(x)} ${round(at)}H${round(right)}`, { stroke: colours.hairline })
		].join('');
	});
	if (more > 0) {
		at += 17;
		marks.push(textAt(moreText(more), x, at, { fill: colours.muted, size: SIZE }));
	}
	return { marks: marks.join(''), bottom: at };
}
