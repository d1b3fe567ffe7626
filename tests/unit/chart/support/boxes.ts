/** Where the texts of a picture stand, without a browser: boxes of estimated width, on the wide side. */
import { XMLParser } from 'fast-xml-parser';
import { textWidth } from '../../../../src/lib/chart/svg/text';

export interface TextBox {
	text: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

type Node = Record<string, unknown> & { ':@'?: Record<string, string> };
interface Move {
	x: number;
	y: number;
	scale: number;
	/** Degrees. */
	turn: number;
}

/** What a text takes above and below its line, as parts of its size. */
const [ABOVE, BELOW] = [0.72, 0.2];

/** Boxes of all texts, in px of the picture's own box; turned ones are left out. */
export function textBoxes(svg: string): { boxes: TextBox[]; width: number; height: number } {
	const root = new XMLParser({
		preserveOrder: true,
		trimValues: false,
		parseTagValue: false,
		ignoreAttributes: false,
		attributeNamePrefix: ''
	}).parse(svg) as Node[];
	const boxes: TextBox[] = [];
	const walk = (nodes: Node[], move: Move) => {
		for (const node of nodes) {
			const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
			if (name === undefined) continue;
			const own = node[':@'] ?? {};
			const moved = movedBy(move, own['transform'] ?? '');
			const inner = node[name] as Node[];
			if (name !== 'text') walk(inner, moved);
			else if (moved.turn === 0) boxes.push(...boxOf(inner, own, moved));
		}
	};
	walk(root, { x: 0, y: 0, scale: 1, turn: 0 });
	const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
	return { boxes, width: Number(width), height: Number(height) };
}

function movedBy({ x, y, scale, turn }: Move, transform: string): Move {
	const [, dx = '0', dy = '0'] = /translate\(\s*(-?[\d.]+)[ ,]*(-?[\d.]+)?/.exec(transform) ?? [];
	const [, by = '1'] = /scale\(\s*([\d.]+)/.exec(transform) ?? [];
	const [, degrees = '0'] = /rotate\(\s*(-?[\d.]+)/.exec(transform) ?? [];
	return {
		x: x + Number(dx) * scale,
		y: y + Number(dy || 0) * scale,
		scale: scale * Number(by),
		turn: turn + Number(degrees)
	};
}

const said = (nodes: Node[]): string =>
	nodes
		.map((node) =>
			Object.entries(node)
				.map(([key, inner]) => (key === '#text' ? String(inner) : key === ':@' ? '' : said(inner as Node[])))
				.join('')
		)
		.join('');

function boxOf(inner: Node[], own: Record<string, string>, move: Move): TextBox[] {
	const text = said(inner);
	if (text.trim() === '') return [];
	const size = Number(own['font-size'] ?? 12);
	const isBold = Number(own['font-weight'] ?? 400) > 500;
	const wide = textWidth(text, size, isBold);
	const x = Number(own['x'] ?? 0);
	const y = Number(own['y'] ?? 0);
	const anchor = own['text-anchor'] ?? 'start';
	const left = x - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
	return [
		{
			text,
			left: move.x + left * move.scale,
			right: move.x + (left + wide) * move.scale,
			top: move.y + (y - ABOVE * size) * move.scale,
			bottom: move.y + (y + BELOW * size) * move.scale
		}
	];
}

/** Texts that stand over each other, and those that leave the picture, in words. @param slack in px, for estimates that are wide */
export function crowdedIn(svg: string, slack = 2): string[] {
	const { boxes, width, height } = textBoxes(svg);
	const faults = boxes
		.filter(
			(box) =>
				box.left < -slack || box.right > width + slack || box.top < -slack || box.bottom > height + slack
		)
		.map(
			({ text, left, right, top, bottom }) =>
				`“${text}” is outside: ${[left, right, top, bottom].map(Math.round).join(' ')} of ${width} × ${height}`
		);
	const sorted = [...boxes].sort((a, b) => a.top - b.top);
	sorted.forEach((one, i) => {
		for (const other of sorted.slice(i + 1)) {
			if (other.top > one.bottom) break;
			const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
			const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
			if (across > slack && down > slack)
				faults.push(
					`“${one.text}” and “${other.text}” overlap by ${Math.round(across)} × ${Math.round(down)}`
				);
		}
	});
	return faults;
}
