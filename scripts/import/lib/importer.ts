/**
 * The shape every importer keeps: it reads one publisher's files and returns indicators and observations.
 * It writes nothing: scripts/import/run-import.ts writes all of data/ at the end, so that a fault in one file leaves
 * what is committed as it was.
 */
import type { Indicator, Observation } from '../../../src/lib/types';
import type { FlowRow } from './flows';
import type { EconomyMatcher, ProviderMatcher } from './matchers';

/** What the publisher and the importer's rules say of a series; data/catalog/indicators/ may override any of it. */
export type ImportedIndicator = Pick<
	Indicator,
	| 'id'
	| 'series'
	| 'dimensions'
	| 'is_lead'
	| 'title'
	| 'unit'
	| 'unit_kind'
	| 'direction'
	| 'topic'
	| 'decimals'
> &
	Partial<Pick<Indicator, 'short_title' | 'ideal' | 'definition' | 'notes' | 'aggregate'>>;

export interface LeftOut {
	/** Why rows were left out, in words a reader of data/REPORT.md understands. */
	reason: string;
	rows: number;
	/** A few codes or names, sorted, for the report. */
	examples: string[];
}

export interface Imported {
	indicators: ImportedIndicator[];
	observations: Observation[];
	/** Data rows read from the publisher's files, blank cells of wide tables included. */
	read: number;
	leftOut: LeftOut[];
	/** Tables that are not observations, by their place in data/ ("ldc/reviews.csv"), as they are to be written. */
	files?: Record<string, string>;
	/** Money or goods between two parties, of any number of kinds: data/flows/<kind>.parquet. */
	flows?: FlowRow[];
}

export interface ImportContext {
	/** The folder of raw files, one folder a publisher. */
	raw: string;
	economies: EconomyMatcher;
	/** The last year that was over when the files were gathered, where whoever gathered them knows it. */
	lastYear?: number;
	/** Donors, lenders and partners; only importers of flows need them. */
	providers?: ProviderMatcher;
}

/**
 * What a publisher's folder exports as `importer`, from `importer.ts` or, of a further source of the same publisher,
 * from `<name>.importer.ts`.
 */
export interface Importer {
	/** The source's id in data/sources.yaml; the files become data/observations/<id>.parquet and .indicators.csv */
	source: string;
	/** Its files come by `npm run data:refresh` alone: `npm run data` passes it over unless it is named. */
	byRefresh?: true;
	run(context: ImportContext): Promise<Imported> | Imported;
}
