/**
 * A figure is plain data: what a page draws, a table shows, a CSV holds, and an address, an embed or an image are made
 * from. Builders `(data, question) → Figure` make it in Node and in the browser alike; nothing in it is a function.
 */
import type { Chart } from '../chart/kind';
import type { TableModel } from '../chart/model';
import type { Source } from '../types';
import { upperFirst } from '../format/upper-first';

/** A choice that the reader has in a figure's own frame, kept in the page's address. */
export interface Choice {
	label: string;
	/** The parameter of the address that it sets. */
	parameter: string;
	value: string;
	options: { id: string; label: string }[];
}

export interface Figure {
	/** Unique on its page; anchors and radio names are made from it. */
	id: string;
	/** Null: there is nothing to draw, and `none` says why. */
	chart: Chart | null;
	/** The finding, computed from the data. */
	title: string;
	/** The text alternative: the finding in a sentence, with its numbers. */
	alt: string;
	/** What is measured, in which unit. */
	measure: string;
	/** In place of the table that the kind makes of its model. */
	table: TableModel | null;
	/** In place of the long rows that the kind makes of its model. */
	rows: TableModel | null;
	notes: string[];
	sources: Source[];
	/** Said in the place of a chart that has nothing to draw. */
	none: string;
	/** ISO3 of the economy that the figure is about; '' where it is about none, or about many alike. */
	economy: string;
	/** Of the download, without its ending. */
	filename: string;
	/** The page, and the part of it, that says how this is computed; '' for none. */
	method: string;
	/** A file of the site with everything behind the figure: "api/indicators/SH.DYN.MORT.csv"; '' for none. */
	file: string;
	/** The bare page of the site that shows it in another site's frame: "embed/priorities/2c/"; '' for none. */
	embed: string;
	/** Ids of the indicators or of the flow that it shows, as Explore knows them, where its file does not say; [] for none. */
	measures: string[];
	choices: Choice[];
	/** Names of the reader's own tables whose values are in it, which no link carries; '' for none. */
	own: string;
}

/** What a builder says of a figure; the rest has a usual value. */
export type FigureParts = Pick<Figure, 'id' | 'chart' | 'title' | 'measure' | 'none'> &
	Partial<Omit<Figure, 'sources' | 'notes'>> & {
		/** A builder may not know them all, nor need each once. */
		sources?: readonly (Source | undefined)[];
		notes?: readonly (string | false | null | undefined)[];
	};

/** The figure with what its drawing says behind its own alternative. */
export const describedBy = (figure: Figure, described: string): Figure => ({
	...figure,
	alt: `${figure.alt.replace(/\.$/, '')}. ${described}`
});

/** A figure of its parts: notes and sources stand once, a title begins with a capital letter. */
export function figure({ sources = [], notes = [], title, ...parts }: FigureParts): Figure {
	const said = upperFirst(title);
	return {
		alt: said,
		table: null,
		rows: null,
		economy: '',
		filename: parts.id,
		method: '',
		file: '',
		embed: '',
		measures: [],
		choices: [],
		own: '',
		...parts,
		title: said,
		sources: [...new Map(sources.flatMap((one) => (one ? [[one.id, one]] : []))).values()],
		notes: [...new Set(notes)].filter((note): note is string => Boolean(note))
	};
}
