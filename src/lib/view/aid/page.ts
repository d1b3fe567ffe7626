/** What the page on aid needs, and how a browser fetches it for another economy. */
import type { Address } from '../../address/address';
import type { Directory, SeriesView, Source } from '../../types';
import type { IndicatorMeta } from '../clause';
import { fetchJson } from '../fetch';
import { viewsFrom } from '../load';
import { loadTileVerdicts } from '../tile-verdicts';
import type { Views } from '../views';
import type { AidPurpose } from '../../query/flows/aid-purposes';
import { flowsOf, type AidFile } from './file';
import type { AidFlows, Existing } from './flows';
import type { TestLine } from './aft-tests';
import type { Step } from './eif';
import { INLINE_GROUPS, shownGroups, wantedGroups, type GroupMoney, type ShownGroups } from './groups';
import { clauseNeeds, type ClauseNeed, type NeedClause } from './need';
import type { Spread } from './purposes';
import type { DonorRecord } from './record';

export type AidIndicator = IndicatorMeta & { notes: string };

/** Everything that follows the country. */
export interface Aided extends ShownGroups {
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
	/** The policy's clauses in order. */
	clauses: { id: string; label: string }[];
	/** What aid is for, with the clauses that each purpose is about and why (data/policy/aid-purposes.yaml). */
	purposes: AidPurpose[];
	/** Clauses that no series of aid is about, and why. */
	withoutAid: Record<string, string>;
	/** How aid per person is spread over the least developed countries, by purpose, years in order. */
	spreads: Record<string, Spread[]>;
	/** The groups that the page compares with by itself. */
	groups: GroupMoney[];
	/** All donors with a record of their own. */
	donors: DonorRecord[];
	tests: TestLine[];
	/** Steps of the Enhanced Integrated Framework by economy that the file has dates of. */
	eif: Record<string, Step[]>;
	/** The kinds of support of Aid for Trade, and why there is no number. */
	categories: { id: string; label: string; reason: string }[];
}

/** The page as it travels within its HTML: what follows the country is packed, as in its file. */
export type PackedAidPage = Omit<AidPage, Exclude<keyof Aided, 'views' | 'needs'>> & { file: AidFile };

/** The page with its rows, in the browser and while it is prerendered. */
export function openAidPage({ file, ...page }: PackedAidPage): AidPage {
	return { ...page, ...aidedOf(page.views, file, page.needs, shownGroups(page.groups, wantedGroups(null))) };
}

/** What follows the country, for the economy of an address. @throws Error with a sentence for the reader */
export async function loadAid(
	base: string,
	page: Pick<AidPage, 'groups'>,
	address: Address,
	directory: Directory
): Promise<Aided> {
	const read = <T>(path: string) => fetchJson<T>(`${base}/view/${path}`);
	const wanted = wantedGroups(address.with, (id) => directory.groups.some((group) => group.id === id));
	const isInline = Object.values(wanted)
		.flat()
		.every((id) => INLINE_GROUPS.includes(id));
	const [views, file, clauses, verdicts, groups] = await Promise.all([
		viewsFrom(read, address, directory),
		read<AidFile>(`aid/${address.country}.json`),
		read<NeedClause[]>('clauses.json'),
		loadTileVerdicts(base, address.country),
		isInline ? page.groups : read<GroupMoney[]>('aid/groups.json')
	]);
	return aidedOf(views, file, clauseNeeds(clauses, views, verdicts), shownGroups(groups, wanted));
}

/** The file's rows beside the shared views. */
export function aidedOf(
	views: Views,
	file: AidFile,
	needs: Record<string, ClauseNeed>,
	groups: ShownGroups
): Aided {
	return { views, flows: flowsOf(file), series: file.series, exists: file.exists, needs, ...groups };
}
