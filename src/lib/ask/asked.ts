/** What a question asks, as one plain object: a page's chips are its fields, and an address is made of it. */

export type Task =
	| 'trend'
	/** One year of one place or a few. */
	| 'value'
	| 'ranking'
	/** Who changed most between two years. */
	| 'change'
	/** Two measures against each other. */
	| 'relate'
	| 'verdict'
	| 'aid'
	| 'trade'
	| 'debt'
	/** Another part of the site. */
	| 'page';

export type AskedChart =
	| 'line'
	| 'area'
	| 'stacked'
	| 'bars'
	| 'slope'
	| 'dumbbell'
	| 'map'
	| 'scatter'
	| 'multiples'
	| 'heat'
	| 'distribution'
	| 'table';

/** A measure that was understood, and what else the words may mean. */
export interface AskedMeasure {
	id: string;
	label: string;
	/** Its words in the question. */
	words: string;
	/** How it was found: by its code or whole name, by everyday words for it, or as what comes nearest. */
	by: 'name' | 'words' | 'near';
	/** Others that the words fit, with what tells them apart. */
	others: readonly { id: string; label: string; hint: string }[];
}

export interface AskedTime {
	from: number | null;
	to: number | null;
	/** One year, or the newest. */
	year: number | 'latest' | null;
	/** So many years before the newest. */
	last: number | null;
}

/** Why a question has no answer here. */
export type Refusal =
	| { reason: 'nothing' }
	| { reason: 'no-measure'; words: string }
	/** A measure was found, and beside it words that may change what is asked. */
	| { reason: 'partly'; words: string }
	/** What goes from one country to another, where figures are of one each. */
	| { reason: 'between'; words: string }
	/** Known not to be among the figures; `told`: what there is instead, a sentence; '' for none. */
	| { reason: 'not-measured'; words: string; told: string }
	| {
			reason: 'small-places' | 'short-times' | 'weather' | 'forecast' | 'why' | 'advice' | 'people';
			words: string;
	  };

/** What was read otherwise than it stands there, one line each. */
export type AskNote =
	| { kind: 'corrected'; typed: string; read: string }
	| { kind: 'group-read'; words: string; group: string }
	| { kind: 'list-read'; words: string; as: string }
	| { kind: 'neighbours'; of: string; count: number }
	| { kind: 'independence'; of: string; year: number }
	| { kind: 'turned'; words: string }
	| { kind: 'no-direction'; label: string }
	| { kind: 'one-shown'; label: string }
	| { kind: 'latest' }
	| { kind: 'donors-by-purpose' }
	/** A measure that only comes near to the words. */
	| { kind: 'near'; words: string; label: string }
	/** Members of a group but some; `count`: how many are left. */
	| { kind: 'left-out'; group: string; of: readonly string[]; count: number }
	/** A group too large to be shown without some of its members. */
	| { kind: 'not-left-out'; group: string; of: readonly string[] }
	/** Who has not, where who has is measured. */
	| { kind: 'opposite'; words: string; label: string }
	/** Who gives or lends, of several that the page shows side by side. */
	| { kind: 'one-of'; task: 'aid' | 'debt'; of: string }
	/** A product that is named only where it is among the three that a country sells most. */
	| { kind: 'leading-products'; words: string }
	/** A product of which only trade is known. */
	| { kind: 'only-traded'; words: string }
	/** A question of all countries, which pages of one country do not answer. */
	| { kind: 'of-one'; words: string };

/** A question that has an answer. */
export interface Nearest {
	label: string;
	/** In words that are understood; '' never. */
	question: string;
}

export interface Asked {
	question: string;
	task: Task;
	chart: AskedChart | null;
	measures: readonly AskedMeasure[];
	/** Ids as a comparison has them: "LSO", "SADC", "c:NAM", "SIMILAR". */
	places: readonly string[];
	/** The group whose members are asked for. */
	group: string | null;
	time: AskedTime;
	order: 'highest' | 'lowest' | null;
	limit: number | null;
	/** `of`: the id of a measure that is not itself ranked; absent: the first of the measures. */
	threshold: { side: 'above' | 'below'; value: number; of?: string } | null;
	/** Of a verdict, aid, trade or another part: its address inside the site, "/trade/#partners". */
	page: string | null;
	flow: 'exports' | 'imports' | null;
	/** Words that nothing claimed. */
	unsaid: readonly string[];
	notes: readonly AskNote[];
	refusal: Refusal | null;
	/** Of a refusal: questions that have an answer, the nearest first. */
	nearest: readonly Nearest[];
}

export const NO_TIME: AskedTime = { from: null, to: null, year: null, last: null };
