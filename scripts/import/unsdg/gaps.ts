/** Zeros of the UN SDG database that stand where nothing was reported. */
import type { LeftOutCounter } from '../lib/left-out';

/** Series code → dimension text → values by "ISO3 year"; `observations` counts them. */
type SeriesTable = Map<string, Map<string, { values: Map<string, number>; observations: number }>>;

const TOTAL = 'VC_HTF_DETV';
const BY_PURPOSE = /^VC_HTF_DETV(FL|OP|OG|SX)R?$/;

/**
 * Takes out the zeros of trafficking victims by purpose wherever the total of all purposes has no value for that
 * economy and year: in 2017-2020 the publisher filled some 80 economies with them (South Africa has 61 victims
 * of sexual exploitation in 2018 and "0" in 2017 and 2019).
 */
export function leaveOutUnreported(series: SeriesTable, leftOut: LeftOutCounter): void {
	const reported = new Set([...(series.get(TOTAL)?.values() ?? [])].flatMap((row) => [...row.values.keys()]));
	for (const [code, rows] of series) {
		if (!BY_PURPOSE.test(code)) continue;
		for (const row of rows.values()) {
			for (const [key, value] of row.values) {
				if (value !== 0 || reported.has(key)) continue;
				row.values.delete(key);
				row.observations -= 1;
				leftOut.add('0 where nothing was reported (no total for that year)', `${code} ${key}`);
			}
		}
	}
}
