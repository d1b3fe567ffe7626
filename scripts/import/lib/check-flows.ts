/** What must hold of an importer's flows before any of them is written. */
import { CheckFault } from './check';
import { flowKey, type FlowRow } from './flows';

const ID = /^[a-z0-9-]+$/;
const FIRST_YEAR = 1960;
const LAST_YEAR = 2100;

/**
 * The flows by kind.
 * @param economies ISO3 of the economies that may be a party
 * @param providers ids of data/flows/providers.csv, the other parties
 * @throws CheckFault naming the first flow that breaks a rule
 */
export function checkFlows(
	source: string,
	flows: readonly FlowRow[],
	economies: ReadonlySet<string>,
	providers: ReadonlySet<string> = new Set()
): Map<string, FlowRow[]> {
	const isParty = (id: string) => id === 'WORLD' || economies.has(id) || providers.has(id);
	const byKind = new Map<string, FlowRow[]>();
	const seen = new Set<string>();
	for (const row of flows) {
		const key = flowKey(row);
		const must = (holds: boolean, expected: string) => {
			if (!holds) throw new CheckFault(source, `flow ${key}: expected ${expected}`);
		};
		must(ID.test(row.kind), 'a kind of a-z 0-9 -');
		must(isParty(row.provider), 'a provider of economies.csv or providers.csv');
		must(isParty(row.recipient), 'a recipient of economies.csv or providers.csv');
		must(economies.has(row.provider) || economies.has(row.recipient), 'an economy on one side');
		must(Number.isFinite(row.value), `a finite value, found ${row.value}`);
		must((row.year === null) === (row.period !== ''), 'a year, or a period in words');
		must(row.year === null || (row.year >= FIRST_YEAR && row.year <= LAST_YEAR), 'a year');
		must(row.unit !== '', 'a unit');
		must((row.unit === 'US dollars') === (row.price_base !== ''), 'a price base for money alone');
		must(row.measure !== '', 'a measure');
		must(!seen.has(key), 'once, found twice');
		seen.add(key);
		const rows = byKind.get(row.kind);
		if (rows) rows.push(row);
		else byKind.set(row.kind, [row]);
	}
	return byKind;
}
