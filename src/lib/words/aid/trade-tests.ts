/** The three tests of Aid for Trade: more than before, steady, paid out as promised. */
import type { AidFacts } from '../../assess/frameworks/fact';
import type { WordsOf } from '../verdict-words';

/** A year that alone is most of what was promised, and its part of it, 0 to 1. */
export interface HeavyYear {
	year: number;
	share: number;
}

export interface TradeTestWords {
	/** @param tests those that can be judged, with the years of their baseline; of so many */
	title: (
		economy: string,
		tests: readonly { id: string; isMet: boolean; base: readonly [number, number] | null }[],
		of: number,
		heavy: HeavyYear | null
	) => string;
	measure: string;
	note: string;
	none: (economy: string) => string;
	heads: { heading: string; ofHeading: string };
	/** Behind a verdict that hangs on one year. */
	hangs: (heavy: HeavyYear) => string;
	/** What is said of each test. */
	verdicts: WordsOf<AidFacts>;
}
