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
import { packParts, type PartnersFile, type PartsTable, type TradeFile } from '../../source/flows/trade-file';
import type { TradeView } from '../../source/flows/trade';

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
	const partners = [exports, imports].flatMap(({ all, top, mirror }) =>
		[all, top, mirror].flatMap(({ v }) => Object.keys(v))
	);
	const { commodities, markets, africa, products, usSectorCosts, usTariffs } = rows;
	const names = Object.fromEntries([
		...[...new Set([...partners, ...markets.map(({ id }) => id)])].sort().map((id) => [id, nameOf(id)]),
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

/** The five largest only where the whole list lacks the year; what partners say only where the economy says nothing. */
function partnersOf(direction: Direction, rows: TradeRows): PartnersFile {
	const all = packed(rows.partners[direction]);
	const top = rows.top[direction].filter(({ year }) => !all.y.includes(year));
	const isSilent = all.y.length === 0 && top.length === 0;
	return {
		all,
		top: packParts(top),
		mirror: packed(isSilent ? rows.mirror[direction] : []),
		totals: division(rows.products[direction], 'total')
	};
}

const packed = (partners: readonly PackedPartner[]): PartsTable =>
	packParts(
		partners.flatMap(({ partner, years, values }) =>
			years.map((year, index) => ({ id: partner, year, value: values[index] ?? 0 }))
		)
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
