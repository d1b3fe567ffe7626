/** Which of two inks is read on a colour: WCAG 2.2, relative luminance and contrast ratio. */

const INKS = ['#ffffff', '#000000'] as const;

/** Of #rrggbb, 0 (black) to 1 (white). https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const part = parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: string, b: string): number {
	const [one, other] = [luminance(a), luminance(b)];
	return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The ink that stands out more from a colour. */
export const inkOn = (hex: string): string =>
	contrast(hex, INKS[0]) >= contrast(hex, INKS[1]) ? INKS[0] : INKS[1];
