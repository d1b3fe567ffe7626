/**
 * Who has done it before, as it travels to the browser: `view/precedents/<ISO3>.json` with one answer for each open
 * question of an economy, and in its file of verdicts the counts of each target's headline row.
 */
import type { Nearest, Precedents } from '../assess/feasibility/precedents';
import { packsOf } from '../source/pack';
import type { PrecedentCountsFact } from '../words/words';

export interface NearestView extends Nearest {
	name: string;
	/** Fewer than a million people. */
	isSmall?: true;
}

export interface PrecedentView extends Omit<Precedents, 'nearest'> {
	nearest: NearestView[];
	/** The indicator whose record was asked, where it is another publisher's. */
	record?: { indicator: string; publisher: string };
	/** More than half of the values are modelled. */
	isModelled?: true;
}

/** `view/precedents/<ISO3>.json` */
export interface PrecedentFile {
	iso3: string;
	answers: PrecedentView[];
	/** "framework:target:place of the row" → place of its answer; rows that ask the same share one. */
	of: Record<string, number>;
}

/** The counts alone: cases, those that reached it, economies, those that did, and years ahead. */
export type PrecedentCounts = [
	cases: number,
	reached: number,
	economies: number,
	reachedBy: number,
	years: number
];

export const countsOf = ({
	cases,
	reached,
	economies,
	reachedBy,
	from,
	target
}: PrecedentView): PrecedentCounts => [cases, reached, economies, reachedBy, target[0] - from[0]];

/** The counts as words want them. */
export const countsFact = ([
	cases,
	reached,
	economies,
	reachedBy,
	years
]: PrecedentCounts): PrecedentCountsFact => ({ cases, reached, economies, reachedBy, years });

export const precedentKey = (framework: string, target: string, row: number): string =>
	`${framework}:${target}:${row}`;

export const loadPrecedents = (base: string, iso3: string, signal?: AbortSignal) =>
	packsOf(base, { signal })<PrecedentFile>(`precedents/${iso3}`);
