/**
 * Colours, type and spacing: the one place where they are written. `tokens.css` is made from this file (`tokens-css.ts`);
 * a drawing that is made outside a page, where no style sheet reaches, takes the same values from here.
 */

/** A colour in the light and in the dark scheme, as #rrggbb. */
type Pair = readonly [light: string, dark: string];

/** Colours by the name that they have as custom properties: `paper` is `var(--paper)`. */
const COLOURS = {
	paper: ['#fbfaf7', '#14171b'],
	raised: ['#ffffff', '#1c2025'],
	ink: ['#1b1f24', '#eceae4'],
	muted: ['#59616b', '#a6adb6'],
	hairline: ['#e3dfd6', '#30363d'],
	focus: ['#0b4ea2', '#7db3ff'],
	'focus-soft': ['#e8eff8', '#1b2a3f'],
	context: ['#6f7781', '#8f97a1'],
	'context-2': ['#8a919b', '#6d757f'],
	'comparator-1': ['#d9581a', '#ff9a62'],
	'comparator-2': ['#00795a', '#4fd1a5'],
	'comparator-3': ['#8e2f6b', '#f29acb'],
	'comparator-4': ['#5c4200', '#e2b53e'],
	'comparator-5': ['#2b7fb8', '#7cc7f5'],
	'litema-1': ['#a5522a', '#6e371c'],
	'litema-2': ['#d9a441', '#916d2b'],
	'litema-3': ['#3e2a1e', '#291c14'],
	'status-better': ['#1c7f6b', '#57c2a8'],
	'status-worse': ['#b3261e', '#ff8a80'],
	'status-flat': ['#8a6100', '#e2b53e'],
	'status-unknown': ['#59616b', '#a6adb6'],
	'verdict-achieved': ['#0b6e46', '#5fd49b'],
	'verdict-on-track': ['#1c7f6b', '#57c2a8'],
	'verdict-acceleration': ['#8a6100', '#e2b53e'],
	'verdict-limited': ['#b4540a', '#ff9f5a'],
	'verdict-deteriorating': ['#b3261e', '#ff8a80'],
	'verdict-not-achieved': ['#7a2e2a', '#e0a29c'],
	'verdict-unknown': ['#59616b', '#a6adb6'],
	notice: ['#fdf3dc', '#2e2817']
} as const satisfies Record<string, Pair>;

export type ColourName = keyof typeof COLOURS;
export type Scheme = 'light' | 'dark';
/** The colours of one scheme: `colours.focus`, `colours['comparator-1']`. */
export type Colours = Readonly<Record<ColourName, string>>;

/** The tone of a series; a comparator's is its place among the five, from 1. */
export type Tone = 'focus' | 'context' | '1' | '2' | '3' | '4' | '5';

function scheme(place: 0 | 1): Colours {
	return Object.fromEntries(Object.entries(COLOURS).map(([name, pair]) => [name, pair[place]])) as Colours;
}

/** The colours of both schemes. */
export const tokens: Readonly<Record<Scheme, Colours>> = { light: scheme(0), dark: scheme(1) };

/** Families of typefaces that machines have already: titles in a book face, the rest as the system has it. */
export const fonts = {
	title: "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif",
	body: 'system-ui, sans-serif'
} as const;

/** Sizes of type in rem, a scale of 1.2; step 0 is 16 px unless the reader chose another. */
export const steps = { '-1': 0.8125, '0': 1, '1': 1.2, '2': 1.44, '3': 1.728, '4': 2.074 } as const;

/** Spacing in px, by its number from 1. */
export const spaces = [4, 8, 12, 16, 20, 24, 32, 48] as const;

/** Lengths with names: corners, the longest line of text, the width of a page, the least side of what is touched. */
export const lengths = { radius: '2px', measure: '68ch', wide: '1240px', touch: '24px' } as const;

/** The colour of a series' line or shape, made to stand out from paper by 3:1. */
export function toneColour(colours: Colours, tone: Tone): string {
	if (tone === 'focus') return colours.focus;
	return tone === 'context' ? colours['context-2'] : colours[`comparator-${tone}`];
}

/** How much of a series' colour its text keeps; the rest is ink, so that it reaches 4.5:1. */
export const TEXT_SHARE = 0.76;

/** The colour of text in a series' tone, as `.tone-text` has it on a page. */
export function toneTextColour(colours: Colours, tone: Tone): string {
	if (tone === 'context') return colours.muted;
	return mixed(toneColour(colours, tone), colours.ink, TEXT_SHARE);
}

/**
 * `share` (0 to 1) of one colour with the rest of another, mixed in sRGB as CSS `color-mix(in srgb, …)` does.
 * Both are #rrggbb.
 */
export function mixed(one: string, other: string, share: number): string {
	const parts = (colour: string) => [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
	const rest = parts(other);
	const sum = parts(one).map((part, place) => Math.round(part * share + (rest[place] ?? 0) * (1 - share)));
	return `#${sum.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
