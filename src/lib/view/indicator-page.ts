/** What the page of one indicator opens with. */
import type { Indicator, Source } from '../types';
import type { IndicatorMeta } from './clause';
import type { TieView } from './ties';
import type { Views } from './views';

export interface IndicatorPage {
	indicator: IndicatorMeta & Pick<Indicator, 'definition' | 'notes' | 'topic' | 'series' | 'dimensions'>;
	source: Source | null;
	tie: TieView | null;
	/** Sources of the tied indicators, by id. */
	sources: Record<string, Source>;
	/** Other rows of the same series, the total first. */
	siblings: { id: string; title: string }[];
	/** Clauses that use it. */
	clauses: { id: string; label: string }[];
	views: Views;
	/** Which year the ranking is of and what it finds, and the years that can be asked for; null without any value. */
	ranking: { year: number; title: string } | null;
	years: number[];
	coverage: { observations: number; economies: number; first: number; last: number };
}
