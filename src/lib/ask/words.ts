/** `/view/ask.json`: words that people keep for questions, with indicators by their place in the search's file. */
export interface AskWords {
	people: Record<string, string[]>;
	groups: { id: string; say: string[]; said?: boolean }[];
	/** `as`: what is said beside the answer. */
	lists: { economies?: string[]; groups?: string[]; as?: string; say: string[] }[];
	/** The year of independence, by ISO3. */
	states: Record<string, number>;
	/** `find`: places among the indicators, which are by id. `near`: not quite what the words say. */
	measures: { say: string[]; find: number[]; turned?: boolean; near?: boolean }[];
	/** What is spent on things that are named in one word, where a question is on spending. */
	spending: { say: string[]; find: number[] }[];
	/** What is known not to be among the figures. `told`: what there is instead, a sentence. */
	unmeasured: { say: string[]; find: number[]; told?: string }[];
	flows: {
		task: 'aid' | 'trade' | 'debt';
		path: string;
		weight: number;
		flow?: 'exports' | 'imports';
		say: string[];
	}[];
	/** The indicator that is ranked where money that crosses borders is asked of many countries. */
	totals: Record<'aid' | 'exports' | 'imports' | 'debt', number>;
	/** Which way each indicator is better: one letter each, u(p), d(own), t(o a value) or n(either). */
	better: string;
}
