/** Text in a drawing that no browser lays out: its width is estimated, lines are broken by words, signs are escaped. */

/** Widths of letters as parts of the size, of a sans-serif face that is on the wide side: rather too wide than cut. */
const NARROW = new Set([..." .,;:!|'’ijlI·\u00a0\u202f"]);
const SLIM = new Set([...'ftr()[]/-–']);
const WIDE = new Set([...'MWmw%@—…✓−+=']);

const letterWidth = (letter: string): number => {
	if (NARROW.has(letter)) return 0.33;
	if (SLIM.has(letter)) return 0.42;
	if (WIDE.has(letter)) return 0.94;
	if (letter >= 'A' && letter <= 'Z') return 0.7;
	return letter.codePointAt(0)! > 0x2e80 ? 1 : 0.61;
};

/** About how wide a text is drawn, in px. */
export const textWidth = (text: string, size: number, bold = false): number =>
	[...text].reduce((width, letter) => width + letterWidth(letter), 0) * size * (bold ? 1.08 : 1);

/** Where an address may break: behind what parts it. */
const PARTED = /[/?&#=_-](?=[^/?&#=_-]*$)/;

/** A text in lines that are at most `width` px wide; a word that is longer than a line is broken, an address between its parts. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/[ \n]+/).filter(Boolean)) {
		const longer = line ? `${line} ${word}` : word;
		if (textWidth(longer, size, bold) <= width) {
			line = longer;
			continue;
		}
		if (line) lines.push(line);
		line = word;
		while (textWidth(line, size, bold) > width && line.length > 1) {
			let kept = line.length - 1;
			while (kept > 1 && textWidth(line.slice(0, kept), size, bold) > width) kept -= 1;
			const part = PARTED.exec(line.slice(0, kept));
			// A part that would leave most of the line empty is broken itself.
			if (part && part.index > kept / 2) kept = part.index + 1;
			lines.push(line.slice(0, kept));
			line = line.slice(kept);
		}
	}
	return line ? [...lines, line] : lines;
}

/** A text cut to a width, with an ellipsis where something is missing. */
export function cutText(text: string, width: number, size: number, bold = false): string {
	if (textWidth(text, size, bold) <= width) return text;
	let kept = text.length - 1;
	while (kept > 1 && textWidth(`${text.slice(0, kept)}…`, size, bold) > width) kept -= 1;
	return `${text.slice(0, kept).trimEnd()}…`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML has it; signs that XML forbids are left out. */
export const escapeXml = (text: string): string =>
	text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** Attributes of an element; those that are undefined are left out, numbers have at most two decimals. */
export const attributes = (values: Record<string, string | number | undefined>): string =>
	Object.entries(values)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(String(value))}"`)
		.join('');

export const round = (value: number): number => Math.round(value * 100) / 100;

export interface TextStyle {
	fill: string;
	size?: number;
	anchor?: 'start' | 'middle' | 'end';
	weight?: number;
	family?: string;
	/** The colour around the letters, where they stand over other marks. */
	halo?: string;
}

/** One line of text; `y` is its baseline. */
export const textAt = (text: string, x: number, y: number, style: TextStyle): string =>
	`<text${attributes({
		x,
		y,
		fill: style.fill,
		'font-size': style.size ?? 12,
		'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
		'font-weight': style.weight,
		'font-family': style.family,
		...(style.halo === undefined
			? {}
			: { stroke: style.halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' })
	})}>${escapeXml(text)}</text>`;

/** A text over as many lines as it needs, from `y` down. @returns its lines, and how high they are together */
export function paragraphAt(
	text: string,
	y: number,
	{ width, line }: { width: number; line: number },
	style: TextStyle & { size: number }
): { marks: string[]; height: number } {
	const lines = wrapText(text, width, style.size, (style.weight ?? 400) > 500);
	return {
		marks: lines.map((one, i) => textAt(one, 0, y + (i + 1) * line - 4, style)),
		height: lines.length * line
	};
}

/** A path or shape without fill unless one is given. */
export const pathOf = (d: string, style: Record<string, string | number | undefined>): string =>
	d === '' ? '' : `<path${attributes({ d, fill: 'none', ...style })}/>`;

/** A part of a line of text, in its own weight or colour. */
export interface Run {
	text: string;
	weight?: number;
	fill?: string;
}

/** A space before a part is one that no program leaves out. */
const fixed = (text: string): string => escapeXml(text.replace(/^ /, '\u00a0'));

/** One line of text in several weights or colours, each part right behind the one before, whatever the typeface. */
export const runsAt = (runs: readonly Run[], x: number, y: number, style: TextStyle): string =>
	textAt('', x, y, style).replace(
		'></text>',
		`>${runs
			.map(({ text, weight, fill }) =>
				weight === undefined && fill === undefined
					? fixed(text)
					: `<tspan${attributes({ fill, 'font-weight': weight })}>${fixed(text)}</tspan>`
			)
			.join('')}</text>`
	);
