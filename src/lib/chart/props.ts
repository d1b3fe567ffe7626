/** The props of every chart component, in one place. Models are plain data: hand them over as `$state.raw` or constants. */
import type { Snippet } from 'svelte';
import type { Source } from '../types';
import type { Column, LineModel, StatusKind, TableModel } from './model';

/** LineChart.svelte: fills the width of its container; 4:3 below 560 px, 16:9 above, at most 440 px high. */
export interface LineChartProps {
	model: LineModel;
	/** The text alternative: the finding in a sentence, with its numbers. */
	alt: string;
	/** Named beside the values in the tooltip: "World Bank, WDI". */
	source?: string;
	/** Of the plot, px, where it is the same at any width. */
	height?: number;
}

/** DataTable.svelte */
export interface DataTableProps {
	table: TableModel;
	/** Scrolls within this height ("20rem"); grows when absent. */
	height?: string;
	/** The words above the table say what its caption says: screen readers alone are told it. */
	said?: boolean;
	/** The style of a cell by its row and column, where cells are in colours. */
	styleOf?: ((row: number, column: number) => string | undefined) | undefined;
	/** In place of a column's name: what it is sorted by, say. */
	head?: Snippet<[column: Column, index: number]>;
	sorted?: (index: number) => 'ascending' | 'descending' | undefined;
}

/** StatusMark.svelte: shape, word and colour. */
export interface StatusMarkProps {
	kind: StatusKind;
	/** The word shown; the kind's own word when absent. */
	word?: string;
	/** Shape alone, the word for screen readers only. */
	compact?: boolean;
}

/** Figure.svelte: the frame around a chart: finding, measure, chart or table, what can be taken, source, notes. */
export interface FigureProps {
	/** The finding, computed from the data. */
	title: string;
	level?: 2 | 3 | 4 | 5 | 6;
	/** What is measured, in which unit: "HIV prevalence, % of people aged 15-49". */
	subtitle?: string;
	/** Unique on the page; anchors and radio names are made from it. */
	id: string;
	/** The chart. */
	children: Snippet;
	/** The same rows as a table, made when it is asked for, which needs scripts; no switch when absent. */
	table?: (() => TableModel) | undefined;
	view?: 'chart' | 'table';
	sources?: Pick<
		Source,
		'publisher' | 'dataset' | 'url' | 'licence' | 'licence_url' | 'non_commercial' | 'vintage'
	>[];
	notes?: string[];
	/** "How this is computed". */
	methodHref?: string;
	/** Choices of the figure's own. */
	actions?: Snippet;
	/** What can be taken away. */
	take?: Snippet;
	/** Years play: the words are of another year than the marks, until it stands still. */
	waits?: boolean;
}
