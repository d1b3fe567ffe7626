import type { Priority, Source } from '../types';
import type { Members } from './best';
import type { IndicatorMeta } from './clause';
import type { MoneyFile, MoneyTies } from './money/clause-money';
import type { PagePart } from '../source/parts';
import type { LinkedVerdicts } from './linked-verdicts';
import type { TieView } from './ties';
import type { Views } from './views';

/** One indicator of a clause. */
export interface ClauseIndicator extends IndicatorMeta {
	definition: string;
	/** Known traps. */
	notes: string;
	/** How to read it for this clause. */
	note: string;
	/** Other publishers of the same measure. */
	tie: TieView | null;
}

export interface Neighbour {
	id: string;
	label: string;
}

export interface PriorityPage {
	clause: Omit<Priority, 'position'> & { links: string[] };
	previous: Neighbour | null;
	next: Neighbour | null;
	/** Headline first. */
	indicators: ClauseIndicator[];
	sources: Record<string, Source>;
	views: Views;
	/** Where what it needs of other economies and groups stands. */
	part: PagePart;
	/** The framework targets that it is linked to. */
	verdicts: LinkedVerdicts;
	/** What is known of the money for it, null for a clause that no donor of one purpose and no purpose of aid is about. */
	money: { ties: MoneyTies; file: MoneyFile } | null;
	/** Members of the first compared group, for the headline. */
	members: Members | null;
}

/** First and last year that any of the indicators has for the country: the shared x-axis of the small multiples. */
export function sharedYears(
	indicators: readonly IndicatorMeta[],
	views: Views,
	years: { from: number | null; to: number | null }
): [number, number] {
	const own = indicators.flatMap(({ id }) => views.economy.series[id]?.y ?? []);
	const from = years.from ?? Math.max(1990, Math.min(...own));
	const to = years.to ?? Math.max(...own);
	return Number.isFinite(from) && Number.isFinite(to) ? [from, to] : [2000, 2025];
}
