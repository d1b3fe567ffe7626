/** The page on aid as it is prerendered: for Lesotho, from the files that a browser would fetch for another economy. */
import { median } from 'd3-array';
import { DEFAULT_COUNTRY } from '../address/address';
import { pastPoints } from '../assess/clean-series';
import { clausesOfPurposes } from '../query/flows/aid-by-purpose';
import { flowKinds } from '../query/flows/kinds';
import { donorRecord } from '../query/flows/donor-record';
import { groupMembersSeries } from '../query/group-members-series';
import type { SeriesView } from '../types';
import { eifSteps, SHARE_YEAR, shareOfReceipts, testLines, type GroupTrade } from '../view/aid/for-trade';
import { clauseNeeds } from '../view/aid/need';
import type { AidFile } from '../view/aid/file';
import { OWN_IDS, VIEW_IDS } from '../view/aid/ids';
import { aidedOf, type AidPage } from '../view/aid/page';
import { PURPOSES, recentMean, SUBJECTS } from '../view/aid/purposes';
import type { DonorRate } from '../view/aid/record';
import { metaOf } from '../view/clause';
import { tileVerdicts } from '../view/tile-verdicts';
import { catalog } from './catalog';
import { database, flowsDatabase } from './database';
import { directory } from './directory';
import { frameworkFile, frameworkIndex, verdictFile } from './frameworks';
import { clauses as allClauses } from './home';
import { prerenderedViews, readView } from './views';

const KINDS = ['grants', 'lending', 'commitments', 'debt-stock'];
/** A year beyond every membership that has ended: those who are members now. */
const STILL_MEMBERS = 9999;

async function membersOf(group: string, indicator: string): Promise<Record<string, SeriesView>> {
	const question = { group, indicator, focus: DEFAULT_COUNTRY, year: STILL_MEMBERS };
	return groupMembersSeries(await database(), question);
}

/** Aid for Trade and people of the members that have both, summed by year. */
async function groupTrade(group: string, label: string): Promise<GroupTrade> {
	const [aid, people, all] = await Promise.all(
		['DC_TOF_TRDDBML', 'SP.POP.TOTL', 'DC_TRF_TOTL'].map((id) => membersOf(group, id))
	);
	const years = new Map<number, { year: number; aid: number; people: number; members: number }>();
	const sums = { aid: 0, all: 0 };
	for (const [iso3, series] of Object.entries(aid ?? {})) {
		const count = new Map(pastPoints(people?.[iso3]).map(({ year, value }) => [year, value]));
		for (const { year, value } of pastPoints(series)) {
			const persons = count.get(year);
			if (persons === undefined) continue;
			const one = years.get(year) ?? { year, aid: 0, people: 0, members: 0 };
			one.aid += value;
			one.people += persons;
			one.members += 1;
			years.set(year, one);
		}
		const receipts = all?.[iso3] ?? { y: [], v: [] };
		if (shareOfReceipts({ DC_TOF_TRDDBML: series, DC_TRF_TOTL: receipts }) === null) continue;
		sums.aid += pastPoints(series).find(({ year }) => year === SHARE_YEAR)?.value ?? 0;
		sums.all += pastPoints(receipts).find(({ year }) => year === SHARE_YEAR)?.value ?? 0;
	}
	return {
		group,
		label,
		years: [...years.values()].sort((a, b) => a.year - b.year),
		share: sums.all > 0 ? (100 * sums.aid) / sums.all : null
	};
}

/** Per person and year, the median of the least developed countries that have the purpose. */
async function ldcMedians(): Promise<Record<string, number>> {
	const people = await membersOf('LDC', 'SP.POP.TOTL');
	const found = await Promise.all(
		PURPOSES.map(async ({ id }) => {
			const members = await membersOf('LDC', id);
			const each = Object.entries(members).flatMap(
				([iso3, series]) => recentMean(series, people[iso3])?.perPerson ?? []
			);
			return [id, median(each)] as const;
		})
	);
	return Object.fromEntries(found.flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])));
}

async function groupFdi(group: string): Promise<{ group: string; sums: Record<number, number> }> {
	const sums: Record<number, number> = {};
	for (const series of Object.values(await membersOf(group, 'UNCTAD.FDI.IN')))
		for (const { year, value } of pastPoints(series)) sums[year] = (sums[year] ?? 0) + value;
	return { group, sums };
}

/** Donors in the newest year that has both rates. */
async function donorRates(): Promise<DonorRate[]> {
	const rows = await donorRecord(await database());
	const year = Math.max(...rows.filter(({ ldc }) => ldc !== null).map((row) => row.year));
	return rows
		.filter((row) => row.year === year)
		.map(({ iso3, name, gni, ldc }) => ({ iso3, name, year, gni, ldc }));
}

/** Trap and source of the kinds of flow on the page. */
async function kindsSaid(): Promise<AidPage['kinds']> {
	const said = await flowKinds(await flowsDatabase());
	return Object.fromEntries(
		said
			.filter(({ id }) => KINDS.includes(id))
			.map(({ id, trap, source_id }) => [id, { trap, source: source_id }])
	);
}

/** Everything on the page. */
export async function aidPage(): Promise<AidPage> {
	const iso3 = DEFAULT_COUNTRY;
	const db = await database();
	const clauses = await allClauses();
	const headlines = clauses.flatMap((clause) => clause.indicators.map(({ id }) => id));
	const aft = frameworkFile('aft');
	const eif = frameworkFile('eif');
	const [list, { indicators, sources }, views, whole, file, tied, medians, donors, ldc, lldc, ...fdi] =
		await Promise.all([
			directory(),
			catalog(),
			prerenderedViews(VIEW_IDS),
			prerenderedViews(headlines),
			readView<AidFile>(`aid/${iso3}.json`),
			clausesOfPurposes(db),
			ldcMedians(),
			donorRates(),
			groupTrade('LDC', 'Least developed countries'),
			groupTrade('LLDC', 'Landlocked developing countries'),
			groupFdi('LLDC'),
			groupFdi('SADC')
		]);
	const kinds = await kindsSaid();
	const used = [...new Set([...VIEW_IDS, ...OWN_IDS, 'DC_ODA_TOTGGE', 'DC_ODA_LDCG'])].flatMap(
		(id) => indicators.get(id) ?? []
	);
	const sourceIds = new Set([
		...used.map(({ source_id }) => source_id),
		...Object.values(kinds).map(({ source }) => source)
	]);
	const purposeClauses: AidPage['purposeClauses'] = {};
	for (const { indicator, priority_id, label } of tied)
		(purposeClauses[indicator] ??= []).push({ id: priority_id, label });
	for (const [indicator, ids] of Object.entries(SUBJECTS))
		for (const { id, label } of clauses.filter((clause) => ids.includes(clause.id)))
			(purposeClauses[indicator] ??= []).push({ id, label });
	return {
		...aidedOf(views, file, clauseNeeds(clauses, whole, tileVerdicts(frameworkIndex(), verdictFile()))),
		indicators: Object.fromEntries(used.map((row) => [row.id, { ...metaOf(row), notes: row.notes }])),
		sources: Object.fromEntries(
			[...sourceIds].flatMap((id) => {
				const source = sources.get(id);
				return source ? [[id, source]] : [];
			})
		),
		kinds,
		clauses,
		purposeClauses,
		ldcMedians: medians,
		groupTrade: [ldc, lldc],
		groupFdi: fdi,
		donors,
		tests: aft ? testLines(aft) : [],
		eif: Object.fromEntries(
			list.economies.flatMap(({ iso3: id, name }) => {
				const steps = eif ? eifSteps(eif, name) : [];
				return steps.some(({ years }) => years.length > 0) ? [[id, steps]] : [];
			})
		),
		categories: (aft?.targets ?? [])
			.filter(({ goal }) => goal === 'categories')
			.map(({ id, label, noNumber }) => ({ id, label, reason: noNumber ?? '' }))
	};
}
