/** The brief's file of one economy: what two pages of paper say of it beside its five worst and best. */
import type { Source } from '../../types';
import type { NotedIndicator } from '../said';
import type { Views } from '../views';

/** A clause whose headline is drawn. */
export interface BriefChart {
	clause: { id: string; label: string };
	indicator: NotedIndicator;
	/** The newest target in force that judges the series; null without one. */
	aim: { year: number; value: number; name: string } | null;
}

/** `view/brief/<ISO3>.json`: made when the site is built. The answers of the home page stand in `view/home/<ISO3>.json`. */
export interface BriefFile {
	/** The economy beside its usual comparators, with the series that are drawn. */
	views: Views;
	/** At most six, the worst first. */
	charts: BriefChart[];
	said: {
		/** What is received, from whom, and how much of what was promised; of a donor, what it gives. */
		aid: string[];
		/** What is sold and bought, who buys, and the tariffs of the United States. */
		trade: string[];
		/** Who has reached what is asked of the worst, a sentence each. */
		before: string[];
	};
	/** Of everything that the two pages say, each once. */
	sources: Source[];
}
