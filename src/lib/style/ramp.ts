/** Colours of ordered classes, low to high, in both schemes. High stands out most from paper; each step differs in lightness. */
import { mixed, type Scheme } from './tokens';

type Anchors = readonly string[];

const SEQUENTIAL: Record<Scheme, Anchors> = {
	light: ['#d3e7d8', '#93cabb', '#4ba3a6', '#22738d', '#0c3a5c'],
	dark: ['#22454f', '#2c6b75', '#459598', '#7fc6b0', '#d6f5dc']
};
/** From the middle outwards. */
const BELOW: Record<Scheme, Anchors> = {
	light: ['#f3d9b8', '#dc9a56', '#8a3d0c'],
	dark: ['#5d4027', '#b06f3a', '#ffbd8a']
};
const ABOVE: Record<Scheme, Anchors> = {
	light: ['#cfe3ee', '#74add0', '#0d4f7a'],
	dark: ['#2a4a5e', '#4a88b0', '#a9dcff']
};

/** The colour at `t` (0 to 1) between anchors that stand at equal distances. */
function between(anchors: Anchors, t: number): string {
	const at = Math.max(0, Math.min(1, t)) * (anchors.length - 1);
	const step = Math.min(anchors.length - 2, Math.floor(at));
	return mixed(anchors[step + 1]!, anchors[step]!, at - step);
}

/** `count` colours over all of `anchors`; one alone is of their middle. */
const spread = (anchors: Anchors, count: number): string[] =>
	Array.from({ length: count }, (_, i) => between(anchors, count === 1 ? 0.5 : i / (count - 1)));

/**
 * Colours of `count` classes from the lowest up, as #rrggbb.
 * @param below how many of them lie below a middle: two hues part there; null for one ramp
 */
export function rampOf(count: number, below: number | null, scheme: Scheme): string[] {
	if (below === null) return spread(SEQUENTIAL[scheme], count);
	// Both sides have the same step from the middle, so that equal distances have equal strength.
	const side = Math.max(below, count - below, 1);
	const shade = (anchors: Anchors, i: number) => between(anchors, side === 1 ? 0.6 : i / (side - 1));
	return Array.from({ length: count }, (_, i) =>
		i < below ? shade(BELOW[scheme], below - 1 - i) : shade(ABOVE[scheme], i - below)
	);
}
