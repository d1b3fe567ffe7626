/**
 * What the charts draw: plain data, no DOM, no colours. A page (or an assessment) fills a model, a layout function
 * places it, a component draws it. Missing values are left out of `points`, never written as zero.
 */
import type { Origin, Point } from '../series/point';
import type { Nature, UnitKind } from '../types';

/** focus: the economy the page is about. comparator: chosen by the reader (has a slot). context: grey background. */
export type Role = 'focus' | 'comparator' | 'context';

export interface Series {
	id: string;
	label: string;
	/** A shorter label for line ends ("SADC median"); `label` when absent. */
	short?: string;
	role: Role;
	/** Which of the five comparator colours; needed for role 'comparator' only. */
	slot?: 0 | 1 | 2 | 3 | 4;
	/** Its bounds are drawn although it is not the focus. */
	bands?: true;
	/** Sorted by year, one point a year. */
	points: Point[];
}

export interface Measure {
	/** In words, as the catalogue has it: "% of people aged 15-49". */
	unit: string;
	unitKind: UnitKind;
	decimals: number;
}

export interface LineModel extends Measure {
	series: Series[];
	/** First and last year of the x-axis; the data's own when absent. Points outside are not drawn. */
	from?: number;
	to?: number;
	/** Of the value axis; even when absent. On `log`, values of zero and below have no place, and the figure says so. */
	scale?: 'log' | 'symlog';
	/** Values that the axis reaches beside its own: those of other charts that it is compared with. */
	reach?: [number, number];
	target?: { value: number; label: string };
	/** A labelled upright line: the year of a baseline or an event. */
	marker?: { year: number; label: string };
}

/** A sparkline: the focus and, in grey, its group's median. */
export interface SparkModel {
	focus: Point[];
	median?: Point[];
	/** A level to be reached, as a dashed line. */
	target?: number;
	from?: number;
	to?: number;
	/** Axis rule as in the line chart. */
	unitKind: UnitKind;
}

/** Of a chart whose values are all of one origin: said in what is taken away. */
export interface OneOrigin {
	origin?: Origin;
}

export interface RankRow {
	id: string;
	label: string;
	value: number;
	/** Place counted by the caller (1 is best, or highest when no direction is good); equal values share a place. */
	rank: number;
	/** The year of the value; shown where it is not the one asked for. */
	year: number;
	nature?: Nature;
	/** A member of the group in question: marked. */
	member?: boolean;
	focus?: boolean;
	/** A chosen comparator: drawn in its colour. */
	slot?: 0 | 1 | 2 | 3 | 4;
	href?: string;
}

export interface RankModel extends Measure, OneOrigin {
	/** In the order of the list, best first. */
	rows: RankRow[];
	/** The year asked for. */
	year: number;
	/** The name of the group whose members are marked: "SADC". */
	group?: string;
}

export interface ImproverRow {
	id: string;
	label: string;
	from: { year: number; value: number };
	to: { year: number; value: number };
	/** The change in words, formatted by the caller ("-12.1 points", "halved"); a signed difference when absent. */
	change?: string;
	better?: boolean;
	focus?: boolean;
	href?: string;
}

export interface ImproverModel extends Measure {
	/** Most improved first. */
	rows: ImproverRow[];
}

export interface CoverageRow {
	id: string;
	label: string;
	href?: string;
	/** One count for every year of the model, in order: how many series have a value. */
	counts: number[];
	/** Shown instead of cells that are all zero: why there are no data. */
	reason?: string;
}

export interface CoverageModel {
	years: number[];
	rows: CoverageRow[];
	/** What is counted, in the plural: "indicators". */
	counted: string;
	/** Heading of the first column: "Clause". */
	rowHeading: string;
}

/** A value in a table: bare, or with a remark such as "estimate" that is marked and explained under the table. */
export type Cell = string | number | null | { value: number | string | null; text?: string; mark?: string };

export interface Column {
	/** Column name in CSV. */
	id: string;
	label: string;
	numeric?: boolean;
	/** Shown once, in the head. */
	unit?: string;
	/** Years and ranks are numbers printed as they are; measures are formatted. */
	measure?: Measure;
	/**
	 * What its values are, where the name does not say it and a table has several measures: taken away, "x" has
	 * "x_indicator", "x_measure" and "x_unit" beside it.
	 */
	of?: { /** The publisher's code. */ indicator?: string; measure: string };
}

export interface TableModel {
	/** Says what the table holds, for readers who cannot see the figure around it. */
	caption: string;
	columns: Column[];
	rows: Cell[][];
}

/** Directions and movements that have a mark; the same words everywhere. */
export type StatusKind = 'better' | 'worse' | 'flat' | 'unknown' | 'rising' | 'falling' | 'none';
