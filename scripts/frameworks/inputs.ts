/** What all assessments share, read once: every series that a framework names, and the tables of the methods. */
import type { SeriesMethod } from '../../src/lib/assess/frameworks/series-method';
import { parseSeriesMethod } from '../../src/lib/assess/frameworks/series-method';
import type { Database } from '../../src/lib/database/database';
import { economies } from '../../src/lib/query/economies';
import { groupView } from '../../src/lib/query/group-views';
import { memberships } from '../../src/lib/query/groups';
import { indicators } from '../../src/lib/query/indicators';
import { packedPast, type SeriesByEconomy } from '../../src/lib/query/packed-past';
import type { Economy, Indicator, SeriesView, Source } from '../../src/lib/types';
import { BIRTH_RATE, POPULATION } from '../../src/lib/query/population';
import { sources } from '../../src/lib/query/sources';
import type { Parties, Span } from './parties';
import type { FrameworkData } from './read';

export interface Inputs {
	data: FrameworkData;
	indicators: ReadonlyMap<string, Indicator>;
	sources: ReadonlyMap<string, Source>;
	economies: readonly Economy[];
	/** indicator → ISO3 → series */
	series: ReadonlyMap<string, SeriesByEconomy>;
	/** Who was in which group when. */
	parties: Parties;
	/** group → indicator → its sum, mean or median */
	peers: Record<string, Record<string, SeriesView>>;
	/** Published method of each UN SDG series. */
	sdgMethods: ReadonlyMap<string, SeriesMethod | null>;
	/** Newest year with a value of any series used. */
	asOf: number;
}

/** Disbursements of Aid for Trade and the commitments of the same edition: "DC_TOF_TRDDBML.2020" → "DC_TOF_TRDCML.2020". */
export function commitmentsOf(indicator: string): string {
	return indicator.replace('TRDDBML', 'TRDCML');
}

/** @param only ids of the frameworks to read for; all of them when not given */
export async function readInputs(
	db: Database,
	data: FrameworkData,
	only?: readonly string[]
): Promise<Inputs> {
	const wanted = data.frameworks.filter(({ id }) => !only || only.includes(id));
	const rows = wanted.flatMap(({ targets }) => targets.flatMap(({ indicators }) => indicators));
	const used = new Set(rows.map(({ indicator }) => indicator).filter((id) => id !== ''));
	for (const { rule, indicator } of rows)
		if (rule.kind === 'aid-for-trade' && rule.test === 'delivered') used.add(commitmentsOf(indicator));
	for (const id of [POPULATION, BIRTH_RATE]) used.add(id);
	const catalog = new Map((await indicators(db)).map((row) => [row.id, row]));
	// A deadline has passed for every framework alike: the newest year is that of all frameworks' series.
	const everything = data.frameworks.flatMap(({ targets }) => targets.flatMap((each) => each.indicators));
	const years = everything.map(({ indicator }) => catalog.get(indicator)?.last_year ?? -Infinity);
	const byGroup = new Map<string, string[]>();
	const measuredFor = (group: string, indicator: string) =>
		byGroup.set(group, [...(byGroup.get(group) ?? []), indicator]);
	for (const { rule, indicator, judged_for } of rows) {
		if (indicator === '') continue;
		if (rule.kind === 'peer-level') measuredFor(rule.group, indicator);
		if (judged_for) measuredFor(judged_for, indicator);
	}
	const peers: Inputs['peers'] = {};
	for (const [group, ids] of byGroup) {
		const medians = (await groupView(db, group, ids))?.series ?? {};
		peers[group] = Object.fromEntries(Object.entries(medians).map(([id, { y, v }]) => [id, { y, v }]));
	}
	return {
		data,
		indicators: catalog,
		sources: new Map((await sources(db)).map((row) => [row.id, row])),
		economies: await economies(db),
		series: await packedPast(db, [...used].sort()),
		peers,
		parties: await readParties(db),
		sdgMethods: new Map(
			[...data.sdgSeries].map(([series, { methodology }]) => [series, parseSeriesMethod(methodology)])
		),
		asOf: years.reduce((a, b) => Math.max(a, b), -Infinity)
	};
}

async function readParties(db: Database): Promise<Parties> {
	const parties = new Map<string, Map<string, Span[]>>();
	for (const { group_id, iso3, from_year, to_year } of await memberships(db)) {
		const group = parties.get(group_id) ?? new Map<string, Span[]>();
		group.set(iso3, [...(group.get(iso3) ?? []), [from_year, to_year]]);
		parties.set(group_id, group);
	}
	return parties;
}
