import { DEFAULT_COUNTRY } from '../state/base';
import { pastPoints } from '../series/window';
import { spokenYears } from '../assess/direction';
import { IMPROVER_TOLERANCE_YEARS } from '../assess/improvers';
import { groupMembersSeries } from '../query/group-members-series';
import { priorities } from '../query/priorities';
import type { SeriesView } from '../types';
import { comparedMeasure, type Members } from '../view/best';
import { metaOf } from '../view/clause';
import { economyOf, groupWords } from '../view/names';
import type { ClauseIndicator, PriorityPage } from '../view/priority';
import type { Views } from '../view/views';
import { catalog, tieOf } from './catalog';
import { moneyOf, moneyTies } from './clause-money';
import { database } from './database';
import { directory } from './directory';
import { linkedVerdictsOf } from './linked-verdicts';
import { pagePart, prerenderedViews } from './views';

/** Of all clauses, in the policy's order. */
export const priorityIds = async (): Promise<string[]> =>
	(await priorities(await database())).map(({ id }) => id);

/** Everything on the page of one clause, null when there is no such clause. */
export async function priorityPage(id: string): Promise<PriorityPage | null> {
	const list = await priorities(await database());
	const place = list.findIndex((clause) => clause.id === id);
	const clause = list[place];
	if (!clause) return null;
	const { indicators: all, sources } = await catalog();
	const indicators = (
		await Promise.all(
			clause.indicators.map(async ({ indicator, note }): Promise<ClauseIndicator | null> => {
				const row = all.get(indicator);
				if (!row) return null;
				const { definition, notes } = row;
				return { ...metaOf(row), definition, notes, note, tie: await tieOf(indicator) };
			})
		)
	).filter((one) => one !== null);
	const tied = indicators.flatMap(({ tie }) => tie?.members.map(({ indicator }) => indicator.id) ?? []);
	const views = await prerenderedViews([...new Set([...indicators.map((one) => one.id), ...tied])]);
	const headline = indicators.find((one) => views.economy.series[one.id]);
	const neighbour = (step: number) => {
		const { id, label } = list[place + step] ?? {};
		return id && label ? { id, label } : null;
	};
	const { front, policy_ref, label, says, no_data_reason, data_hint, missing, links } = clause;
	return {
		clause: { id, front, policy_ref, label, says, no_data_reason, data_hint, missing, links },
		previous: neighbour(-1),
		next: neighbour(1),
		indicators,
		sources: Object.fromEntries(
			[...new Set(indicators.flatMap(sourceIds))].flatMap((source) => {
				const row = sources.get(source);
				return row ? [[source, row]] : [];
			})
		),
		views: withoutTiedGroups(views, new Set(indicators.map((one) => one.id))),
		part: pagePart(id),
		verdicts: linkedVerdictsOf(id),
		money: await moneyPart(id),
		members: headline
			? await membersOf(views.compared[0]?.id, comparedMeasure(headline, indicators, views.economy.series).id)
			: null
	};
}

/** Of the page's own economy, with the donors and purposes of this clause alone. */
async function moneyPart(id: string): Promise<PriorityPage['money']> {
	const ties = await moneyTies(id);
	if (!ties) return null;
	const file = await moneyOf(DEFAULT_COUNTRY);
	const isTied = ({ id: donor }: { id: string }) => ties.donors.some(({ id }) => id === donor);
	const purposes = Object.entries(file.purposes).filter(([one]) =>
		ties.purposes.some(({ id }) => id === one)
	);
	return {
		ties,
		file: { ...file, donors: file.donors.filter(isTied), purposes: Object.fromEntries(purposes) }
	};
}

const sourceIds = ({ source_id, tie }: ClauseIndicator) => [
	source_id,
	...(tie?.members.map(({ indicator }) => indicator.source_id) ?? [])
];

/** Of tied series only the country's own values are needed, not their groups. */
function withoutTiedGroups(views: Views, drawn: ReadonlySet<string>): Views {
	return {
		...views,
		compared: views.compared.map((compared) => ({
			...compared,
			series: Object.fromEntries(Object.entries(compared.series).filter(([id]) => drawn.has(id)))
		}))
	};
}

/** A year beyond every membership that has ended: those who are members now. */
const STILL_MEMBERS = 9999;

/** Of each member only what is compared: its values near the ends of the years that are spoken of the country in focus. */
function nearEnds(series: Record<string, SeriesView>): Record<string, SeriesView> {
	const spoken = spokenYears(series[DEFAULT_COUNTRY], {});
	const own = pastPoints(series[DEFAULT_COUNTRY], spoken.from, spoken.to);
	const ends = [own[0]?.year ?? 0, own.at(-1)?.year ?? 0];
	return Object.fromEntries(
		Object.entries(series).map(([iso3, { y, v, n }]) => {
			const kept = y.flatMap((year, index) =>
				ends.some((end) => Math.abs(year - end) <= IMPROVER_TOLERANCE_YEARS) ? [index] : []
			);
			const view: SeriesView = { y: kept.map((index) => y[index]!), v: kept.map((index) => v[index]!) };
			if (n !== undefined) view.n = kept.map((index) => n[index]).join('');
			return [iso3, view];
		})
	);
}

/** Series of a group's members today, for "who did best". */
async function membersOf(group: string | undefined, indicator: string): Promise<Members | null> {
	if (!group) return null;
	const list = await directory();
	const series = await groupMembersSeries(await database(), {
		group,
		indicator,
		focus: DEFAULT_COUNTRY,
		year: STILL_MEMBERS
	});
	return {
		indicator,
		group,
		groupName: groupWords(list, group).inSentence,
		series: nearEnds(series),
		names: Object.fromEntries(Object.keys(series).map((iso3) => [iso3, economyOf(list, iso3).name]))
	};
}
