/** What the page on aid needs, and how a browser fetches it for another economy. */
import type { Address } from '../../address/address';
import type { Directory, SeriesView, Source } from '../../types';
import type { Clause, IndicatorMeta } from '../clause';
import { fetchJson } from '../fetch';
import { viewsFrom } from '../load';
import { loadTileVerdicts } from '../tile-verdicts';
import type { Views } from '../views';
import type { GroupTrade, Step, TestLine } from './for-trade';
import { clauseNeeds, type ClauseNeed } from './need';
import type { ClauseRef } from './purposes';
import type { DonorRate } from './record';
import { flowsOf, type AidFile } from './file';
import type { AidFlows, Existing } from './flows';

export type AidIndicator = IndicatorMeta & { notes: string };

/** Everything that follows the country. */
export interface Aided {
	views: Views;
	flows: AidFlows;
	/** The economy's own series of OWN_IDS that it has. */
	series: Record<string, SeriesView>;
	/** Kinds of flow that the economy has, of aid or not. */
	exists: Existing[];
	needs: Record<string, ClauseNeed>;
}

export interface AidPage extends Aided {
	indicators: Record<string, AidIndicator>;
	sources: Record<string, Source>;
	/** Trap and source of each kind of flow. */
	kinds: Record<string, { trap: string; source: string }>;
	clauses: Clause[];
	/** Clauses that each purpose of aid is tied to, by indicator. */
	purposeClauses: Record<string, ClauseRef[]>;
	/** Median of the least developed countries per person, dollars of 2024, by indicator. */
	ldcMedians: Record<string, number>;
	/** Aid for Trade of groups taken together. */
	groupTrade: GroupTrade[];
	/** Inflow of foreign direct investment of groups by year, million dollars. */
	groupFdi: { group: string; sums: Record<number, number> }[];
	donors: DonorRate[];
	tests: TestLine[];
	/** Steps of the Enhanced Integrated Framework by economy that the file has dates of. */
	eif: Record<string, Step[]>;
	/** The kinds of support of Aid for Trade, and why there is no number. */
	categories: { id: string; label: string; reason: string }[];
}

/** What follows the country, for the economy of an address. @throws Error with a sentence for the reader */
export async function loadAid(
	base: string,
	clauses: readonly Clause[],
	address: Address,
	directory: Directory
): Promise<Aided> {
	const [views, file, verdicts] = await Promise.all([
		viewsFrom(<T>(path: string) => fetchJson<T>(`${base}/view/${path}`), address, directory),
		fetchJson<AidFile>(`${base}/view/aid/${address.country}.json`),
		loadTileVerdicts(base, address.country)
	]);
	return aidedOf(views, file, clauseNeeds(clauses, views, verdicts));
}

/** The file's rows beside the shared views. */
export function aidedOf(views: Views, file: AidFile, needs: Record<string, ClauseNeed>): Aided {
	return { views, flows: flowsOf(file), series: file.series, exists: file.exists, needs };
}
