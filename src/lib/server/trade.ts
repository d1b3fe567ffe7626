/** The page on trade as it is prerendered: for Lesotho, from the file that a browser would fetch for another economy. */
import { DEFAULT_COUNTRY } from '../state/base';
import { economies } from '../query/economies';
import { flowKinds } from '../query/flows/kinds';
import { groupMembersSeries } from '../query/group-members-series';
import type { TradeFile } from '../source/flows/trade-file';
import { OWN_IDS, TARIFF_IDS, TRADE_KINDS, VIEW_IDS } from '../view/trade/ids';
import { sumOfShares, type DoublingTarget } from '../view/trade/ldc-share';
import type { TradePage } from '../view/trade/page';
import { catalog } from './catalog';
import { database, flowsDatabase } from './database';
import { frameworkFile } from './frameworks';
import { saidOfSources } from './said';
import { pagePart, prerenderedViews, readView } from './views';

const GOODS = 'TX_EXP_GBMRCH';
const SERVICES = 'TX_EXP_GBSVR';
/** Indicators whose definition the page quotes. */
const QUOTED = ['CDDE.DEPENDENCE'];

/** Tariffs by kind of goods are drawn with the words of the one on all goods. */
const isOfGoods = (id: string) => TARIFF_IDS.includes(id) && id.includes('.');

/** The frameworks that ask the least developed countries' share of world exports to grow, in their order. */
const DOUBLING = [
	['ipoa', 'C.1'],
	['dpoa', '4.01.02']
] as const;

/** Everything on the page. */
export async function tradePage(): Promise<TradePage> {
	const { indicators } = await catalog();
	const ids = [...VIEW_IDS, ...OWN_IDS].filter((id) => !isOfGoods(id));
	const [said, all, views, trade, ldc] = await Promise.all([
		saidOfSources(ids, TRADE_KINDS),
		flowKinds(await flowsDatabase()),
		prerenderedViews(VIEW_IDS),
		readView<TradeFile>(`trade/${DEFAULT_COUNTRY}`),
		ldcShares(indicators.get(GOODS)?.first_year ?? 0)
	]);
	const quoted = Object.values(said.indicators)
		.filter(({ id }) => QUOTED.includes(id))
		.map((one) => [one.id, { ...one, definition: indicators.get(one.id)?.definition ?? '' }]);
	return {
		...said,
		views,
		part: pagePart('trade'),
		trade,
		indicators: { ...said.indicators, ...Object.fromEntries(quoted) },
		kinds: Object.fromEntries(
			all.map(({ id, title }) => [id, { title, ...(said.kinds[id] ?? { trap: '', source: '' }) }])
		),
		ldc,
		agoa: frameworkFile('aft')?.targets.find(({ id }) => id === 'AGOA')?.label ?? ''
	};
}

/** The list of the first target's time, and the same members in every year, so that who joined or left does not move the line. */
async function ldcShares(firstYear: number): Promise<TradePage['ldc']> {
	const targets = DOUBLING.flatMap(([framework, target]) => doublingTarget(framework, target) ?? []);
	const listOf = targets[0]?.baselineYear ?? firstYear;
	const db = await database();
	const sharesOf = (indicator: string) =>
		groupMembersSeries(db, { group: 'LDC', indicator, focus: DEFAULT_COUNTRY, year: listOf });
	const members = await sharesOf(GOODS);
	const [goods, services] = [sumOfShares(members), sumOfShares(await sharesOf(SERVICES))];
	const nameOf = new Map((await economies(db)).map(({ iso3, name }) => [iso3, name]));
	const names = (without: readonly string[]) => without.map((iso3) => nameOf.get(iso3) ?? iso3);
	return {
		goods: goods.points,
		services: services.points,
		without: { goods: names(goods.without), services: names(services.without) },
		members: Object.keys(members).length,
		listOf,
		targets
	};
}

/** A target of data/frameworks that multiplies the share of goods of a base year; null when it no longer does. */
function doublingTarget(framework: string, id: string): DoublingTarget | null {
	const view = frameworkFile(framework);
	const row = view?.targets
		.find((target) => target.id === id)
		?.rows.find(({ question }) => question.indicator === GOODS);
	const rule = row?.question.rule;
	if (!view || !row || rule?.kind !== 'fraction-of-baseline') return null;
	const { baselineYear, deadline } = row.question;
	if (!baselineYear || !deadline) return null;
	return {
		...{ framework: view.title, short: view.short_title, path: `/frameworks/${framework}/?target=${id}` },
		...{ baselineYear, deadline, factor: rule.factor }
	};
}
