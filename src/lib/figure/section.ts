/** A part of a page as data: a heading with an address, and its figures in order. */
import type { Figure } from './figure';

export interface FigureSection {
	/** Of its heading, so that addresses lead to it. */
	id: string;
	title: string;
	figures: Figure[];
	/** Ids of the figures that take the whole width. */
	wide?: readonly string[];
}
