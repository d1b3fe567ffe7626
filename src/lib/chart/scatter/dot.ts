/** A dot of a scatter in its place. */
import type { Tone } from '../../style/tokens';
import type { ScatterDot } from './model';

export interface PlacedDot {
	dot: ScatterDot;
	/** 0 left to 1 right, 0 top to 1 bottom. */
	x: number;
	y: number;
	/** px */
	r: number;
	tone: Tone;
	/** Earlier places, and the present one last; empty without a trail. */
	trail: (readonly [x: number, y: number])[];
}
