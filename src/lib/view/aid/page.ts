/** What the pages on aid and on finance need, and how a browser fetches it for another economy. */
import { sideOf, type Address } from '../../state/base';
import type { AidPurpose } from '../../query/flows/aid-purposes';
import type { Directory, SeriesView } from '../../types';
import { flows } from '../../source/flows';
import { WHOLE, type PagePart } from '../../source/parts';
import { siteSource } from '../../source/site';
import { inlineOf, loadViews } from '../load';
import { groupsOf } from '../names';
import type { Said } from '../said';
import { loadTileVerdicts } from '../tile-verdicts';
import type { Views } from '../views';
import type { TestLine } from './aft-tests';
import type { Step } from './eif';
import { flowsOf, type AidFile } from '../../source/flows/aid-file';
import type { AidFlows, Existing } from '../../source/flows/aid';
import { INLINE_GROUPS, shownGroups, wantedGroups, type GroupMoney, type ShownGroups } from './groups';
import { clauseNeeds, type ClauseNeed, type NeedClause } from './need';
import type { Spread } from './purposes';
import type { DonorRecord } from './record';

/** The money of the country in the address. */
export interface Moneyed extends ShownGroups {
	views: Views;
	flows: AidFlows;
	/** The economy's own series of OWN_IDS that it has. */
	series: Record<string, SeriesView>;
	/** Kinds of flow that the economy has, of aid or not. */
	exists: Existing[];
}

/** Whether the open tables know the economy as one that is given aid. */
export const isRecipient = ({ flows, series }: Pick<Moneyed, 'flows' | 'series'>): boolean =>
	flows.given.length > 0 || 'DT.ODA.ODAT.CD' in series;

/** With the need of each clause, by its id. */
export interface Aided extends Moneyed {
	needs: Record<string, ClauseNeed>;
}

export interface FinancePage extends Moneyed, Said {
	/** Where what it needs of other economies and groups stands. */
	part: PagePart;
	/** The groups that the page compares with by itself. */
	groups: GroupMoney[];
}

export interface AidPage extends Aided, FinancePage {
	/** The policy's clauses in order. */
	clauses: { id: string; label: string }[];
	/** What aid is for, with the clauses that each purpose is about and why (data/policy/aid-purposes.yaml). */
	purposes: AidPurpose[];
	/** Clauses that no series of aid is about, and why. */
	withoutAid: Record<string, string>;
	/** How aid per person is spread over the least developed countries, by purpose, years in order. */
	spreads: Record<string, Spread[]>;
	/** All donors with a record of their own. */
	donors: DonorRecord[];
	tests: TestLine[];
	/** Steps of the Enhanced Integrated Framework by economy that the file has dates of. */
	eif: Record<string, Step[]>;
	/** The kinds of support of Aid for Trade, and why there is no number. */
	categories: { id: string; label: string; reason: string }[];
}

/** A page as it travels within its HTML: the flows are packed, as in their file. */
export type Packed<Page extends FinancePage> = Omit<Page, Exclude<keyof Moneyed, 'views'>> & {
	file: AidFile;
};

/** The page with its rows, in the browser and while it is prerendered. */
export function openPage<Page extends Pick<FinancePage, 'views' | 'groups'> & { file: AidFile }>({
	file,
	...page
}: Page): Omit<Page, 'file'> & Moneyed {
	return { ...page, ...moneyOf(page.views, file, shownGroups(page.groups, wantedGroups(null))) };
}

/** The money of the economy of an address; of the page's own economy, what the page has. @throws Error with a sentence for the reader */
export async function loadMoney(
	base: string,
	page: Pick<FinancePage, 'groups' | 'part' | keyof Moneyed>,
	address: Address,
	directory: Directory,
	signal?: AbortSignal
): Promise<Moneyed> {
	const source = siteSource(base, signal, inlineOf(page.views));
	const wanted = wantedGroups(
		address.with,
		(id) => sideOf(directory, id).kind === 'group',
		groupsOf(directory, address.country)
	);
	const isInline = Object.values(wanted)
		.flat()
		.every((id) => INLINE_GROUPS.includes(id));
	const { country } = address;
	const own = country === page.views.country.iso3 ? page : null;
	const [views, file, groups] = await Promise.all([
		loadViews(source, address, directory, page.part),
		own ? null : flows(source.packs, { kind: 'aid', economy: country }),
		isInline ? page.groups : source.packs<GroupMoney[]>('aid/groups')
	]);
	const shown = shownGroups(groups, wanted);
	return file
		? moneyOf(views, file, shown)
		: { views, flows: page.flows, series: page.series, exists: page.exists, ...shown };
}

/** The same with the need of each clause. @throws Error with a sentence for the reader */
export async function loadAid(
	base: string,
	page: Pick<AidPage, 'groups' | 'part' | keyof Aided>,
	address: Address,
	directory: Directory,
	signal?: AbortSignal
): Promise<Aided> {
	const asked = loadMoney(base, page, address, directory, signal);
	// Of its own economy the page has only the series that it draws, but the need is of all clauses.
	if (address.country === page.views.country.iso3) return { ...(await asked), needs: page.needs };
	const source = siteSource(base, signal);
	const [money, economy, clauses, verdicts] = await Promise.all([
		asked,
		source.economy(address.country, WHOLE),
		source.packs<NeedClause[]>('clauses'),
		loadTileVerdicts(base, address.country, signal)
	]);
	return { ...money, needs: clauseNeeds(clauses, { ...money.views, economy }, verdicts) };
}

/** The file's rows beside the shared views. */
function moneyOf(views: Views, file: AidFile, groups: ShownGroups): Moneyed {
	return { views, flows: flowsOf(file), series: file.series, exists: file.exists, ...groups };
}
