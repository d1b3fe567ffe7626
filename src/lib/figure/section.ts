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

/** Of a question, what is known of its parts before they are made: the id is that of the first, which gives the answer. */
type Question = Pick<FigureSection, 'id' | 'title' | 'short' | 'half'>;

/**
 * The parts of one question: the first gives the answer, the others stand under it with their own headings.
 * @param make makes at least one part; called when what they hold is first asked for, as most pages are read in part
 */
export function asked(question: Question, make: () => readonly FigureSection[]): FigureSection {
	let made: FigureSection | undefined;
	const whole = () => {
		if (made) return made;
		const [first, ...also] = make();
		if (first?.id !== question.id)
			throw new Error(`${question.id}: its first part is ${first?.id ?? 'none'}`);
		return (made = { ...first, also: [...(first.also ?? []), ...also] });
	};
	return {
		...question,
		get figures() {
			return whole().figures;
		},
		get also() {
			return whole().also ?? [];
		}
	};
}
