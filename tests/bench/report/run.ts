/** A run, as its report needs it. */
import type { Profile } from '../measures/profiles';
import type { Sample } from '../measures/rounds';
import type { Site } from '../sites';
import type { Budget } from './budgets';

export interface Run {
	/** Lines that say what machine, versions and rounds they were. */
	facts: readonly string[];
	missing: readonly { name: string; why: string }[];
	profiles: readonly Profile[];
	pages: readonly string[];
	sites: readonly Site[];
	samples: readonly Sample[];
	budgets: readonly Budget[];
	/** Lighthouse's own section, whole. */
	lighthouse: string;
}

/** Every page of every site, in the order of the report. */
export const placesOf = ({ sites, pages }: Run) =>
	sites.flatMap((site) => (site.peer ? ['/'] : pages).map((page) => ({ site, page })));
