/** A part of a page as data: a heading with an address, and its figures in order. */
import type { Figure } from './figure';

export interface FigureSection {
	/** Of its heading, so that addresses lead to it. */
	id: string;
	/** The question that the part answers, or what it is about. */
	title: string;
	/** The same in the list of parts, where there is little room. */
	short?: string;
	/** The first that has something to draw is the part's answer; the others fold. */
	figures: Figure[];
	/** Further parts that belong to the question; all that they have folds. */
	also?: readonly FigureSection[];
	/** Two such parts stand side by side where there is room. */
	half?: boolean;
}

/** The parts of one question: the first gives the answer, the others stand under it with their own headings. */
export function asked(
	title: string,
	short: string,
	[first, ...also]: readonly FigureSection[]
): FigureSection[] {
	return first ? [{ ...first, title, short, also: [...(first.also ?? []), ...also] }] : [];
}
