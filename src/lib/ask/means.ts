/** What a few words of a question can mean. */
import type { AskedChart, AskedTime } from './asked';

export type Means =
	/** Words that carry nothing of their own. */
	| { kind: 'small' }
	| {
			kind: 'measure';
			places: readonly number[];
			by: 'name' | 'words' | 'near';
			turned?: boolean;
			ofSpending?: true;
	  }
	/** Words for what is known not to be among the figures, and what comes near. */
	| { kind: 'unmeasured'; places: readonly number[]; told: string }
	/** "spends": of what, other words say. */
	| { kind: 'spending' }
	/** "without", "lack": some of a group are left out, or the opposite of a measure is meant. */
	| { kind: 'without' }
	| { kind: 'economy'; iso3: string }
	| { kind: 'group'; id: string; isSaid: boolean }
	| { kind: 'economies'; iso3: readonly string[]; as?: string }
	| { kind: 'groups'; ids: readonly string[] }
	/** Those that border on the country that is asked for. */
	| { kind: 'neighbours' }
	/** `isPair`: two years to be compared, and not those between them. */
	| { kind: 'time'; time: Partial<AskedTime>; isPair?: true }
	/** "Since independence". */
	| { kind: 'independence' }
	| { kind: 'chart'; chart: AskedChart }
	| { kind: 'order'; order: 'highest' | 'lowest' | 'best' | 'worst' }
	/** "poorest", "richest": an order by income, or a group when something else is measured. */
	| { kind: 'wealth'; order: 'highest' | 'lowest' }
	| { kind: 'limit'; limit: number }
	| { kind: 'threshold'; side: 'above' | 'below'; value: number }
	/** "which countries": those that are meant are a list. */
	| { kind: 'list' }
	| { kind: 'change'; order: 'highest' | 'lowest' | 'best' }
	| { kind: 'fastest' }
	| { kind: 'relate' }
	| { kind: 'compare' }
	| { kind: 'verdict' }
	| { kind: 'framework'; id: string; target: string | null }
	| {
			kind: 'flow';
			task: 'aid' | 'trade' | 'debt';
			path: string;
			flow?: 'exports' | 'imports';
			weight: number;
	  }
	| { kind: 'page'; path: string }
	| { kind: 'clause'; path: string }
	| { kind: 'quality'; word: string }
	| {
			kind: 'refuse';
			reason: 'small-places' | 'short-times' | 'weather' | 'forecast' | 'why' | 'advice' | 'people';
	  }
	/** A number that is part of a name or of an age: neither limit nor year. */
	| { kind: 'number' };
