/** What the page on trade knows of one economy, as its sections read it (unpacked from TradeFile, see file.ts). */
import type { SeriesView } from '../../types';

/** An amount of one year: of a partner, or of a kind of goods. US dollars of that year. */
export interface Part {
	id: string;
	name: string;
	year: number;
	value: number;
}

/** One of the three leading commodities or markets: per cent, an average of the period. */
export interface Leading {
	id: string;
	name: string;
	share: number;
	period: string;
}

/** Trade with African economies in one section of goods; US dollars a year, an average of the period. */
export interface AfricaSection {
	id: string;
	name: string;
	exports: number | null;
	imports: number | null;
}

/** A tariff line sold to the United States in the last year: customs value, additional rate, what it would cost. */
export interface UsLine {
	id: string;
	name: string;
	value: number;
	/** '' (none), exempt, steel, aluminium, cars, not counted. */
	rule: string;
	/** Per cent; null where none can be said. */
	rate: number | null;
	/** value × rate ÷ 100. */
	cost: number | null;
}

/** Lines added up: of a sector, of those that are not listed one by one, or of all. */
export interface UsSum {
	lines: number;
	value: number;
	/** Over the lines with a rate; null when none has one. */
	cost: number | null;
	/** Value of the lines that no rate is said for. */
	unrated: number;
}

/** Mean tariff in per cent by kind of goods, weighted by the sales of 2024; null where nothing was sold. */
export interface UsTariff {
	id: string;
	name: string;
	before: number | null;
	february: number | null;
	after: number | null;
}

export interface UsTrade {
	/** Last year with lines; null without any. */
	year: number | null;
	/** The largest lines; all of them add up to `all`. */
	lines: UsLine[];
	all: UsSum;
	/** Every line by sector, largest first. */
	sectors: { id: string; name: string; lines: number; value: number; cost: number | null }[];
	/** Sales by year, 2002-2023, CEPII. */
	sales: { year: number; value: number }[];
	tariffs: UsTariff[];
	/** Additional rate from August 2025 to February 2026, per cent. */
	rate: number | null;
}

/** What is known of a year's list of partners, also where its rows are not at hand. */
export interface ListOfYear {
	year: number;
	/** Whole list of the economy's own; the five largest; as its partners reported it. */
	list: 'all' | 'top' | 'mirror';
	/** Sum of the amounts above zero, US dollars. */
	sum: number;
	/** Herfindahl-Hirschman index of them, 0 to 1; null without any. */
	hhi: number | null;
}

/**
 * One direction of trade by partner: what is shown for a year is the first of these that has it. The rows are those of the
 * newest year, with the file of earlier years (TradeHistory) those of all.
 */
export interface Partners {
	/** Every year that has a list, oldest first. */
	lists: ListOfYear[];
	/** Whole lists, as the economy reported them. */
	all: Part[];
	/** The five largest, in years that have no whole list. */
	top: Part[];
	/** As the partners reported it, where the economy itself reported nothing in any year. */
	mirror: Part[];
	/** All goods, by year (id "WITS-total"). */
	totals: Part[];
}

export interface TradeView {
	iso3: string;
	exports: Partners;
	imports: Partners;
	/** Exports by sixteen kinds of goods, imports by stage of making: the divisions that the reports have. */
	goods: Part[];
	importStages: Part[];
	commodities: Leading[];
	markets: Leading[];
	africa: AfricaSection[];
	africaPeriod: string;
	us: UsTrade;
	/** Indicators that the shared views lack. */
	series: Record<string, SeriesView>;
	/** Coastal economies that a landlocked one borders on; empty for one with a coast. */
	neighbours: { iso3: string; name: string; series: Record<string, SeriesView> }[];
	landlocked: boolean;
	/** Every kind of flow that has rows about it, aid and debt included, with its years (null: no single year). */
	exists: { kind: string; from: number | null; to: number | null }[];
}
