/** Questions and how each is answered: a status, and the sentence that bears it out. Plain data. */
import type { MarkId } from '../marks';

export interface Answer {
	/** Unique in its list. */
	id: string;
	question: string;
	/** What it is asked of: "Paid out, newest edition". */
	of: string;
	status: MarkId;
	/** The status in words: "Not steady". */
	word: string;
	/** With its numbers. */
	sentence: string;
}

export interface AnswersModel {
	/** What the questions are, and what each is asked of: "Test", "Series". */
	heading: string;
	ofHeading: string;
	answers: Answer[];
}
