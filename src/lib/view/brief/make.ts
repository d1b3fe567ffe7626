/** The brief's file of one economy, out of the files that the site holds of it anyway. */
import type { AidFile } from '../../source/flows/aid-file';
import type { TradeFile } from '../../source/flows/trade-file';
import type { Indicator, Source } from '../../types';
import type { DonorRecord } from '../aid/record';
import { metaOf } from '../clause';
import type { HomeFile } from '../home/answers';
import { aimsOf } from '../home/aims';
import type { HomeBasis } from '../home/file';
import type { VerdictFile } from '../verdicts';
import type { Views } from '../views';
import { briefAid } from './aid';
import { briefBefore } from './before';
import { drawnClauses } from './charts';
import type { BriefFile } from './file';
import { briefTrade } from './trade';

/** What is the same for all economies. */
export interface BriefBasis extends Pick<
	HomeBasis,
	'clauses' | 'telling' | 'index' | 'frameworks' | 'nameOf' | 'asOf'
> {
	indicators: ReadonlyMap<string, Indicator>;
	sources: ReadonlyMap<string, Source>;
	/** Kind of flow → source. */
	sourceOfKind: ReadonlyMap<string, string>;
	/** What donors gave, by their code. */
	records: ReadonlyMap<string, DonorRecord>;
}

export interface OfEconomy {
	home: HomeFile;
	/** Beside its usual comparators, whole. */
	views: Views;
	verdicts: VerdictFile;
	aid: AidFile;
	trade: TradeFile;
}

export function briefFile({ home, views, verdicts, aid, trade }: OfEconomy, basis: BriefBasis): BriefFile {
	const { indicators } = basis;
	const { iso3 } = views.country;
	const indicatorOf = (id: string) => {
		const row = indicators.get(id);
		return row && metaOf(row);
	};
	const worst = home.answers.worst.flatMap(({ clause: id, indicator }) => {
		const clause = basis.clauses.find((one) => one.id === id);
		const meta = clause?.indicators.find((one) => one.id === indicator) ?? indicatorOf(indicator);
		return clause && meta ? [{ clause, indicator: meta }] : [];
	});
	const drawn = drawnClauses(
		basis.clauses,
		worst,
		home.severity,
		views,
		new Set(basis.telling.map(({ indicator }) => indicator.id))
	);
	const ids = drawn.map(({ indicator }) => indicator.id);
	const rows = [...home.answers.worst, ...home.answers.best];
	const ofAid = briefAid(aid, views, basis.records.get(iso3), indicatorOf);
	const ofTrade = briefTrade(trade, views, indicatorOf);
	const aims = aimsOf(basis.frameworks, verdicts, basis.asOf, basis.nameOf);
	const shown = [...rows.map(({ indicator }) => indicator), ...ids];
	const told = [...ofAid.indicators, ...ofTrade.indicators];
	const sourceIds = [
		...[...shown, ...told].map((id) => indicators.get(id)?.source_id ?? ''),
		...[...ofAid.kinds, ...ofTrade.kinds].map((kind) => basis.sourceOfKind.get(kind) ?? '')
	];
	return {
		views: only(views, ids),
		charts: drawn.map(({ clause: { id, label }, indicator }) => ({
			clause: { id, label },
			indicator: { ...indicator, notes: indicators.get(indicator.id)?.notes ?? '' },
			aim: aims.get(basis.nameOf(indicator.id)) ?? null
		})),
		said: {
			aid: ofAid.said,
			trade: ofTrade.said,
			before: briefBefore(home.answers.worst, basis.index.frameworks, verdicts)
		},
		sources: [...new Set(sourceIds)].flatMap((id) => basis.sources.get(id) ?? [])
	};
}

/** The views with the series that are drawn, and no others. */
function only(views: Views, ids: readonly string[]): Views {
	const wanted = new Set(ids);
	const keep = <T>(record: Record<string, T>) =>
		Object.fromEntries(Object.entries(record).filter(([id]) => wanted.has(id)));
	return {
		...views,
		economy: {
			...views.economy,
			similar: [],
			series: keep(views.economy.series),
			ranks: keep(views.economy.ranks)
		},
		compared: views.compared.map((one) => ({ ...one, series: keep(one.series) }))
	};
}
