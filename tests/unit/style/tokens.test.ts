import { describe, expect, it } from 'vitest';
import { tokensCss } from '../../../src/lib/style/tokens-css';
import { tokens, toneColour, toneTextColour, type Scheme, type Tone } from '../../../src/lib/style/tokens';

const SCHEMES: Scheme[] = ['light', 'dark'];
const COMPARATORS: Tone[] = ['1', '2', '3', '4', '5'];
const TONES: Tone[] = ['focus', ...COMPARATORS];

/** Red, green and blue as amounts of light, 0 to 1 (WCAG 2.2, relative luminance). */
function light(colour: string): [number, number, number] {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
		const part = parseInt(colour.slice(start, start + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return [red, green, blue];
}

/** WCAG 2.2: (lighter + 0.05) / (darker + 0.05). */
function contrast(one: string, other: string): number {
	const [lower = 0, higher = 0] = [one, other]
		.map((colour) => {
			const [red, green, blue] = light(colour);
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		})
		.sort((a, b) => a - b);
	return (higher + 0.05) / (lower + 0.05);
}

/** What protanopes and deuteranopes see (Viénot, Brettel and Mollon 1999, as linear light). */
const SIGHTS = {
	protanope: [
		[0.11238, 0.88762, 0],
		[0.11238, 0.88762, 0],
		[0.00401, -0.00401, 1]
	],
	deuteranope: [
		[0.29275, 0.70725, 0],
		[0.29275, 0.70725, 0],
		[-0.02234, 0.02234, 1]
	]
};

/** CIELAB (D65) of linear light. */
function lab(rgb: readonly number[]): [number, number, number] {
	const [red = 0, green = 0, blue = 0] = rgb.map((part) => Math.min(1, Math.max(0, part)));
	const bend = (part: number) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116);
	const x = bend((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
	const y = bend(0.2126 * red + 0.7152 * green + 0.0722 * blue);
	const z = bend((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The distance of two colours (CIE76) as one kind of eye sees them. */
function apart(one: string, other: string, sight: readonly (readonly number[])[]): number {
	const seen = (colour: string) => {
		const rgb = light(colour);
		return lab(sight.map((row) => row.reduce((sum, share, place) => sum + share * (rgb[place] ?? 0), 0)));
	};
	const [a, b] = [seen(one), seen(other)];
	return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

describe('tokens', () => {
	it('are what the style sheet of pages holds', async () => {
		await expect(tokensCss()).toMatchFileSnapshot('../../../src/lib/style/tokens.css');
	});

	it.each(SCHEMES)('give text 4.5:1 on everything that text stands on (%s)', (scheme) => {
		const colours = tokens[scheme];
		for (const ground of [colours.paper, colours.raised, colours.notice])
			for (const text of [colours.ink, colours.muted, colours.focus])
				expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
		for (const tone of [...TONES, 'context'] as const) {
			const text = toneTextColour(colours, tone);
			expect(contrast(text, colours.paper), `${tone} ${text}`).toBeGreaterThanOrEqual(4.5);
		}
		for (const [name, colour] of Object.entries(colours))
			if (/^(status|verdict)-/.test(name))
				expect(contrast(colour, colours.paper), name).toBeGreaterThanOrEqual(4.5);
	});

	it.each(SCHEMES)('give lines and shapes 3:1 (%s)', (scheme) => {
		const colours = tokens[scheme];
		for (const tone of [...TONES, 'context'] as const)
			expect(contrast(toneColour(colours, tone), colours.paper), tone).toBeGreaterThanOrEqual(3);
	});

	it.each(SCHEMES)('keep neighbours apart for eyes that do not tell red from green (%s)', (scheme) => {
		for (const [kind, sight] of Object.entries(SIGHTS))
			TONES.slice(1).forEach((tone, place) => {
				const [one, other] = [TONES[place] as Tone, tone].map((each) => toneColour(tokens[scheme], each));
				expect(apart(one ?? '', other ?? '', sight), `${kind}: ${TONES[place]}, ${tone}`).toBeGreaterThan(10);
			});
	});

	it('mix a text colour as style sheets do', () => {
		// color-mix(in srgb, #d9581a 76%, #1b1f24) = 0.76 x (217, 88, 26) + 0.24 x (27, 31, 36) = (171.4, 74.3, 28.4)
		expect(toneTextColour(tokens.light, '1')).toBe('#ab4a1c');
		expect(toneTextColour(tokens.light, 'context')).toBe(tokens.light.muted);
	});
});
