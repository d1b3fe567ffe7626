/** Cells of a listing in colours by their class, with an ink that is read on each. */
import { inkOn } from '../../style/ink';
import { rampOf } from '../../style/ramp';
import type { Heat } from './model';

const SCHEMES = ['light', 'dark'] as const;

/** Colours of the classes of a listing in one scheme, each with its ink, lowest first. */
export const heatColours = ({ classes, below }: Heat, scheme: 'light' | 'dark') =>
	rampOf(classes.length, below, scheme).map((fill) => ({ fill, ink: inkOn(fill) }));

/** The style of each class, for both schemes; colours that a reader's system forces would make all classes one. */
export function heatStyles(heat: Heat): string[] {
	const [light, dark] = SCHEMES.map((scheme) => heatColours(heat, scheme));
	return heat.classes.map((_, i) => {
		const [day, night] = [light![i]!, dark![i]!];
		return `background:light-dark(${day.fill},${night.fill});color:light-dark(${day.ink},${night.ink});forced-color-adjust:none`;
	});
}
