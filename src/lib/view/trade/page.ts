/** What the page on trade needs, and how a browser fetches it for another economy. */
import type { Address } from '../../address/address';
import type { Directory, EconomyView, SeriesView, Source } from '../../types';
import type { IndicatorMeta } from '../clause';
import { fetchJson, fetchText, NotOnSite } from '../fetch';
import { economyOf, viewsFrom } from '../load';
import { indicatorSeries } from '../members';
import type { Views } from '../views';
import { TRANSIT_IDS } from './neighbours';
import { TARIFF_IDS } from './pairs';
import { tradeFlows, type CsvRow, type TradeView } from './rows';
import type { Point } from '../../chart/model';

/** Indicators that the shared views have, groups included. */
export const VIEW_IDS = [
	'NE.EXP.GNFS.ZS',
	'NE.IMP.GNFS.ZS',
	'TX.VAL.MRCH.CD.WT',
	'TX_EXP_GBMRCH',
	'LPI.OVERALL',
	'TM_TAX_DPRF'
];

/** Indicators that only the file of an economy has. */
export const OWN_IDS = [
	'CDDE.DEPENDENCE',
	'CDDE.IMPORTS',
	'CDDE.IMPORTS.FOOD',
	'CDDE.IMPORTS.ENERGY',
	'TM.VAL.MRCH.CD.WT',
	'UNCTAD.DIGITAL.EXP',
	'UNCTAD.DIGITAL.IMP',
	...TRANSIT_IDS,
	...TARIFF_IDS
];

export type TradeIndicator = IndicatorMeta & { notes: string };

export interface Traded {
	views: Views;
	trade: TradeView;
}

export interface TradePage extends Traded {
	indicators: Record<string, TradeIndicator>;
	sources: Record<string, Source>;
	/** Trap and source of each kind of flow. */
	kinds: Record<string, { trap: string; source: string }>;
	/** The least developed countries of 2011: their shares of world exports summed up. */
	ldc: { goods: Point[]; services: Point[]; members: number };
	/** Landlocked economies and the coastal ones they border on. */
	transit: Record<string, string[]>;
}

/** Only what is asked for of an economy's file, as the file has it. */
export function ownSeries(all: Record<string, SeriesView>): Record<string, SeriesView> {
	return Object.fromEntries(
		OWN_IDS.flatMap((id) => {
			const series = all[id];
			return series ? [[id, { y: series.y, v: series.v, ...(series.n ? { n: series.n } : {}) }]] : [];
		})
	);
}

/** Rows of a CSV file of flows; a file that is not there (404) means no rows. @throws Error with a sentence */
async function fetchRows(base: string, path: string): Promise<CsvRow[]> {
	try {
		const [text, { default: Papa }] = await Promise.all([
			fetchText(`${base}/api/flows/${path}`),
			import('papaparse')
		]);
		return Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true }).data;
	} catch (error) {
		if (error instanceof NotOnSite && error.status === 404) return [];
		throw error;
	}
}

/** Views and trade of the economy of an address. @throws Error with a sentence for the reader */
export async function loadTrade(
	base: string,
	transit: Record<string, string[]>,
	address: Address,
	directory: Directory
): Promise<Traded> {
	const iso3 = address.country;
	const others = transit[iso3] ?? [];
	const asked = others.length > 0 ? TRANSIT_IDS : [];
	const [views, flows, file, ...theirs] = await Promise.all([
		viewsFrom(<T>(path: string) => fetchJson<T>(`${base}/view/${path}`), address, directory),
		tradeFlows((path) => fetchRows(base, path), iso3),
		fetchJson<{ series: EconomyView['series'] }>(`${base}/api/economies/${iso3}.json`),
		...asked.map((id) => indicatorSeries(base, id))
	]);
	const neighbours = others.map((id) => ({
		iso3: id,
		name: economyOf(directory, id).name,
		series: Object.fromEntries(
			asked.flatMap((indicator, index) => {
				const series = theirs[index]?.[id];
				return series ? [[indicator, series]] : [];
			})
		)
	}));
	return {
		views,
		trade: { ...flows, series: ownSeries(file.series), neighbours, landlocked: iso3 in transit }
	};
}
