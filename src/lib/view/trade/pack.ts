/** Rows of the questions about one economy's trade as the file that its page reads. Pure. */
import type { AfricaTradeRow } from '../../query/flows/africa-trade';
import type { LeadingRow } from '../../query/flows/commodities';
import type { KindOfEconomy } from '../../query/flows/kinds';
import type { Direction, PartnerRow } from '../../query/flows/trade-partners';
import type { PackedPartner } from '../../query/flows/trade-partners-packed';
import type { ProductRow } from '../../query/flows/trade-products';
import type { UsLineRow, UsSectorRow, UsSectorYearRow } from '../../query/flows/us-exports';
import type { UsTariffRow } from '../../query/flows/us-tariffs';
import type { SeriesView } from '../../types';
import {
	dollarsOf,
	packParts,
	thousands,
	type ListsFile,
	type PartnersFile,
	type PartsTable,
	type TradeFile,
	type TradeHistory
} from '../../source/flows/trade-file';
import type { Part, TradeView } from '../../source/flows/trade';
import { listsOf, newestOf } from './lists';

/** As many tariff lines stand in the file; the others are added up in it. */
export const MOST_LINES = 20;

export interface OfDirection<Value> {
	exports: Value;
	imports: Value;
}

/** What the database answers about one economy. */
export interface TradeRows {
	partners: OfDirection<readonly PackedPartner[]>;
	top: OfDirection<readonly Omit<PartnerRow, 'share'>[]>;
	/** What partners reported of it. */
	mirror: OfDirection<readonly PackedPartner[]>;
	products: OfDirection<readonly ProductRow[]>;
	commodities: readonly LeadingRow[];
	markets: readonly LeadingRow[];
	africa: readonly AfricaTradeRow[];
	usYear: number | null;
	usLines: readonly UsLineRow[];
	usSectorCosts: readonly UsSectorRow[];
	usSectors: readonly UsSectorYearRow[];
	usTariffs: readonly UsTariffRow[];
	usRate: number | null;
	kinds: readonly KindOfEconomy[];
	series: Record<string, SeriesView>;
	neighbours: TradeView['neighbours'];
	landlocked: boolean;
}

/** @param nameOf the name of a partner, as in the tables of providers and economies */
export function packTrade(iso3: string, rows: TradeRows, nameOf: (partner: string) => string): TradeFile {
	const exports = partnersOf('exports', rows);
	const imports = partnersOf('imports', rows);
	const { commodities, markets, africa, products, usSectorCosts, usTariffs } = rows;
	const names = Object.fromEntries([
		...Object.entries(
			namesOf(
				[exports, imports],
				nameOf,
				markets.map(({ id }) => id)
			)
		),
		...[...products.exports, ...products.imports].map(({ product, name }) => [product, name]),
		...commodities.map(({ id, name }) => [id, name]),
		...africa.map(({ section, name }) => [section, name]),
		...usSectorCosts.map(({ sector, name }) => [sector, name]),
		...usTariffs.map(({ goods, goods_name }) => [goods, goods_name])
	]);
	return {
		iso3,
		names,
		exports,
		imports,
		goods: division(products.exports, 'goods'),
		importStages: division(products.imports, 'stage'),
		commodities: commodities.map(({ id, share }) => [id, share]),
		markets: markets.map(({ id, share }) => [id, share]),
		leadingPeriod: commodities[0]?.period ?? markets[0]?.period ?? '',
		africa: [...africa]
			.sort((a, b) => (b.exports ?? 0) - (a.exports ?? 0))
			.map(({ section, exports, imports }) => [section, exports, imports]),
		africaPeriod: africa[0]?.period ?? '',
		us: usOf(rows),
		series: rows.series,
		neighbours: rows.neighbours,
		landlocked: rows.landlocked,
		exists: rows.kinds.map(({ id, first_year, last_year }) => [id, first_year, last_year])
	};
}

type Lists = Record<keyof ListsFile, Part[]>;

/** The partners of every year. @param nameOf the name of a partner */
export function packHistory(rows: TradeRows, nameOf: (partner: string) => string): TradeHistory {
	const [exports, imports] = [listed('exports', rows), listed('imports', rows)].map(packLists) as [
		ListsFile,
		ListsFile
	];
	return { names: namesOf([exports, imports], nameOf), exports, imports };
}

const packLists = ({ all, top, mirror }: Lists): ListsFile => ({
	all: packParts(all),
	top: packParts(top),
	mirror: packParts(mirror)
});

/** Names of the partners in lists, by id. */
function namesOf(
	lists: readonly ListsFile[],
	nameOf: (partner: string) => string,
	more: readonly string[] = []
): Record<string, string> {
	const ids = lists.flatMap(({ all, top, mirror }) => [all, top, mirror].flatMap(({ v }) => Object.keys(v)));
	return Object.fromEntries([...new Set([...ids, ...more])].sort().map((id) => [id, nameOf(id)]));
}

/** The five largest only where the whole list lacks the year; what partners say only where the economy says nothing. */
function listed(direction: Direction, rows: TradeRows): Lists {
	const all = partsOf(rows.partners[direction]);
	const own = new Set(all.map(({ year }) => year));
	const top = rows.top[direction].filter(({ year }) => !own.has(year));
	const isSilent = all.length === 0 && top.length === 0;
	return { all, top, mirror: isSilent ? partsOf(rows.mirror[direction]) : [] };
}

function partnersOf(direction: Direction, rows: TradeRows): PartnersFile {
	const lists = listed(direction, rows);
	const years = listsOf({
		all: asWritten(lists.all),
		top: asWritten(lists.top),
		mirror: asWritten(lists.mirror)
	});
	return {
		...packLists(newestOf(lists)),
		totals: division(rows.products[direction], 'total'),
		lists: years.map(({ year, list, sum, hhi }) => [year, list, short(sum / 1000), hhi && short(hhi)])
	};
}

/** Sums and indices are those of the amounts that a reader of the files has. */
const asWritten = (parts: readonly Part[]): Part[] =>
	parts.map((part) => ({ ...part, value: dollarsOf(thousands(part.value)) }));

/** Sums and indices carry float's noise behind the digits of what they are made of. */
const short = (value: number) => Number(value.toPrecision(10));

/** Without a name, which the file has once for all years. */
const partsOf = (partners: readonly PackedPartner[]): Part[] =>
	partners.flatMap(({ partner, years, values }) =>
		years.map((year, index) => ({ id: partner, name: partner, year, value: values[index] ?? 0 }))
	);

const division = (rows: readonly ProductRow[], of: ProductRow['division']): PartsTable =>
	packParts(
		rows
			.filter((row) => row.division === of)
			.map(({ product, year, value }) => ({ id: product, year, value }))
	);

function usOf(rows: TradeRows): TradeFile['us'] {
	const { usLines, usSectorCosts, usSectors, usTariffs } = rows;
	const rated = usLines.filter(({ cost }) => cost !== null);
	const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
	const sales = new Map<number, number>();
	for (const { year, value } of usSectors) sales.set(year, (sales.get(year) ?? 0) + value);
	const years = [...sales.keys()].sort((a, b) => a - b);
	return {
		year: usLines.length > 0 ? rows.usYear : null,
		lines: usLines
			.slice(0, MOST_LINES)
			.map(({ line, name, value, rule, rate }) => [line, name, value, rule, rate]),
		all: {
			lines: usLines.length,
			value: sum(usLines.map(({ value }) => value)),
			cost: rated.length === 0 ? null : sum(rated.map(({ cost }) => cost ?? 0)),
			unrated: sum(usLines.filter(({ cost }) => cost === null).map(({ value }) => value))
		},
		sectors: usSectorCosts.map(({ sector, lines, value, cost }) => [sector, lines, value, cost]),
		sales: { y: years, v: years.map((year) => sales.get(year) ?? 0) },
		tariffs: [...usTariffs]
			.sort(
				(a, b) =>
					Number(b.goods.endsWith('total')) - Number(a.goods.endsWith('total')) ||
					a.goods_name.localeCompare(b.goods_name)
			)
			.map(({ goods, before, february_2026, after }) => [goods, before, february_2026, after]),
		rate: rows.usRate
	};
}
