/**
 * `/view/trade/<ISO3>.json`: everything that the page on trade shows of one economy beside the shared views, in
 * columns, so that a name or a year stands in it once. Every economy has one, whether it has rows or not.
 */
import type { SeriesView } from '../../types';
import type { ListOfYear, Part, Partners, TradeView, UsSum } from './trade';

/** Amounts of parts by year: one value for each of the years `y`, null where there is none. Thousand US dollars. */
export interface PartsTable {
	y: number[];
	v: Record<string, (number | null)[]>;
}

/** Lists of partners, of the newest year or of all. */
export interface ListsFile {
	all: PartsTable;
	top: PartsTable;
	mirror: PartsTable;
}

export interface PartnersFile extends ListsFile {
	totals: PartsTable;
	/** [year, which list, sum in thousand US dollars, index of concentration], for each year with one. */
	lists: [number, ListOfYear['list'], number, number | null][];
}

/**
 * `/view/trade/partners/<ISO3>.json`: the lists of every year, which a page asks for when a reader chooses an earlier one.
 * They are three quarters of all that there is of one economy's trade.
 */
export interface TradeHistory {
	names: Record<string, string>;
	exports: ListsFile;
	imports: ListsFile;
}

export interface TradeFile {
	iso3: string;
	/** Names of partners and goods by id. */
	names: Record<string, string>;
	exports: PartnersFile;
	imports: PartnersFile;
	goods: PartsTable;
	importStages: PartsTable;
	/** [id, per cent], largest first. */
	commodities: [string, number][];
	markets: [string, number][];
	leadingPeriod: string;
	/** [section, sold, bought], US dollars a year. */
	africa: [string, number | null, number | null][];
	africaPeriod: string;
	us: {
		year: number | null;
		/** [line, name, value, rule, rate], the largest. */
		lines: [string, string, number, string, number | null][];
		all: UsSum;
		/** [sector, lines, value, cost]. */
		sectors: [string, number, number, number | null][];
		sales: SeriesView;
		/** [goods, before, in February 2026, after], per cent. */
		tariffs: [string, number | null, number | null, number | null][];
		rate: number | null;
	};
	series: Record<string, SeriesView>;
	neighbours: TradeView['neighbours'];
	landlocked: boolean;
	/** [kind of flow, first year, last year]. */
	exists: [string, number | null, number | null][];
}

const THOUSAND = 1000;

/** Parts as a table by year. Of two amounts of one part in one year the last one stays. */
export function packParts(parts: readonly Omit<Part, 'name'>[]): PartsTable {
	const y = [...new Set(parts.map(({ year }) => year))].sort((a, b) => a - b);
	const place = new Map(y.map((year, index) => [year, index]));
	const v: PartsTable['v'] = {};
	for (const { id, year, value } of parts) {
		const row = (v[id] ??= y.map(() => null));
		row[place.get(year) ?? 0] = thousands(value);
	}
	return { y, v };
}

/** 6 significant digits, as in the database. */
export const thousands = (value: number) => Number((value / THOUSAND).toPrecision(6));
export const dollarsOf = (value: number) => Number((value * THOUSAND).toPrecision(6));

function unpackParts({ y, v }: PartsTable, names: Record<string, string>): Part[] {
	return Object.entries(v).flatMap(([id, row]) =>
		row.flatMap((value, index) =>
			value === null ? [] : [{ id, name: names[id] ?? id, year: y[index] ?? 0, value: dollarsOf(value) }]
		)
	);
}

/**
 * The file as the page's sections read it.
 * @param history with the partners of every year, else of the newest
 */
export function unpackTrade(file: TradeFile, history: TradeHistory | null = null): TradeView {
	const { names, us, leadingPeriod } = file;
	const name = (id: string) => names[id] ?? id;
	const parts = (table: PartsTable) => unpackParts(table, names);
	const partners = (own: PartnersFile, every: ListsFile | undefined): Partners => {
		const list = (of: keyof ListsFile) => unpackParts((every ?? own)[of], { ...history?.names, ...names });
		return {
			lists: own.lists.map(([year, list, sum, hhi]) => ({ year, list, sum: sum * THOUSAND, hhi })),
			...{ all: list('all'), top: list('top'), mirror: list('mirror') },
			totals: parts(own.totals)
		};
	};
	const leading = (rows: [string, number][]) =>
		rows.map(([id, share]) => ({ id, name: name(id), share, period: leadingPeriod }));
	const { iso3, series, neighbours, landlocked, africaPeriod } = file;
	return {
		iso3,
		series,
		neighbours,
		landlocked,
		africaPeriod,
		exports: partners(file.exports, history?.exports),
		imports: partners(file.imports, history?.imports),
		goods: parts(file.goods),
		importStages: parts(file.importStages),
		commodities: leading(file.commodities),
		markets: leading(file.markets),
		africa: file.africa.map(([id, exports, imports]) => ({ id, name: name(id), exports, imports })),
		us: {
			...us,
			lines: us.lines.map(([id, name, value, rule, rate]) => {
				const cost = rate === null ? null : (value * rate) / 100;
				return { id, name, value, rule, rate, cost };
			}),
			sectors: us.sectors.map(([id, lines, value, cost]) => ({ id, name: name(id), lines, value, cost })),
			sales: us.sales.y.map((year, index) => ({ year, value: us.sales.v[index] ?? 0 })),
			tariffs: us.tariffs.map(([id, before, february, after]) => ({
				id,
				name: name(id),
				before,
				february,
				after
			}))
		},
		exists: file.exists.map(([kind, from, to]) => ({ kind, from, to }))
	};
}
