/**
 * Kinds of chart as a page draws them. A page names those that it has (`setDrawings(line, bars)`), so that it carries no
 * others; `kinds.ts` has all of them whole, for images, the gallery and the tests.
 */
import { getContext, setContext, type Component, type Snippet } from 'svelte';
import type { Kind, Models, Rows } from './kind';

/** What a page does with the rows of a list that open. Without it they open by themselves, to what the model has. */
export interface Opens {
	/** Id of the row that is open. */
	open: string | null;
	toggle: (id: string) => void;
	/** What the open row holds beyond the model; absent until it is here. */
	detail?: Snippet<[id: string]> | undefined;
}

export interface DrawingProps<Model> {
	model: Model;
	/** While it plays: what marks show at this moment. Words stay those of `model`, until it stands still. */
	moment?: Model | null;
	/** The text alternative: the finding in a sentence, with its numbers. */
	alt: string;
	/** What is measured: names a list or a table that is the chart itself. */
	label: string;
	/** Named beside the values in a tooltip: "World Bank". */
	source: string;
	/** The address on this page's site of what a model links to: "/priorities/1a/", or "?country=BWA" of the page itself. */
	to: (href: string) => string;
	/** Heading level of the figure's title. */
	level?: number;
	opens?: Opens | undefined;
}

export interface Drawing<K extends Kind = Kind> extends Rows<Models[K]> {
	kind: K;
	component: Component<DrawingProps<Models[K]>>;
}

/** A kind's drawing; types are forgotten so that a page can hold several in one list. */
export type AnyDrawing = { [K in Kind]: Drawing<K> }[Kind];

const KEY = Symbol('drawings');

/**
 * The kinds of chart on this page. Call it while the page is set up.
 * @returns adds one that came later, before a figure of its kind is shown
 */
export function setDrawings(...drawings: AnyDrawing[]): (later: AnyDrawing) => void {
	const known = new Map<Kind, AnyDrawing>(drawings.map((drawing) => [drawing.kind, drawing]));
	setContext(KEY, known);
	return (later) => void known.set(later.kind, later);
}

/**
 * How to draw a chart: the lookup of the page. Call it while a component is set up.
 * @throws Error naming the kind that the page did not set
 */
export function useDrawings(): <K extends Kind>(kind: K) => Drawing<K> {
	const drawings = getContext<ReadonlyMap<Kind, AnyDrawing> | undefined>(KEY);
	return <K extends Kind>(kind: K) => {
		const drawing = drawings?.get(kind);
		if (!drawing)
			throw new Error(`This page draws a chart of kind "${kind}" that it did not name in setDrawings`);
		return drawing as unknown as Drawing<K>;
	};
}
