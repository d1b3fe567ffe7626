/** Lines of groups over real data: what is behind a line, worked out again member by member. */
import { beforeAll, describe, expect, it } from 'vitest';
import { DATABASE } from '../../scripts/database/build';
import { openNative } from '../../src/lib/database/native';
import { groupViews } from '../../src/lib/query/group-views';
import { memberships } from '../../src/lib/query/groups';
import { POPULATION } from '../../src/lib/query/population';
import { MembersByYear } from '../../src/lib/series/members';
import type { GroupView } from '../../src/lib/types';

/** A median, a mean by people and a sum, of yearly values and of surveys. */
const KINDS = {
	'SH.DYN.MORT': 'median',
	SH_STA_BRTC: 'median',
	'SE.ADT.1524.LT.MA.ZS': 'median',
	'SI.POV.GAPS': 'mean',
	'HDR.POP_TOTAL': 'sum'
} as const;
const IDS = Object.keys(KINDS) as (keyof typeof KINDS)[];

const lines = new Map<string, GroupView>();
let members: MembersByYear;
/** indicator → economy → [year, value], in order of year */
const values = new Map<string, Map<string, [number, number][]>>();

beforeAll(async () => {
	const db = await openNative(DATABASE);
	for await (const view of groupViews(db, IDS)) if (!view.id.startsWith('SIMILAR-')) lines.set(view.id, view);
	members = new MembersByYear(await memberships(db));
	const rows = await db.query<{ indicator: string; economy: string; year: number; value: number }>(
		`SELECT indicator, economy, year, value FROM observation
		WHERE indicator IN (${[...IDS, POPULATION].map(() => '?').join(', ')}) AND nature IN ('actual', 'estimate') ORDER BY year`,
		[...IDS, POPULATION]
	);
	for (const { indicator, economy, year, value } of rows) {
		const all = values.get(indicator) ?? values.set(indicator, new Map()).get(indicator)!;
		const own = all.get(economy) ?? all.set(economy, []).get(economy)!;
		own.push([year, value]);
	}
	await db.close();
}, 120_000);

const valueIn = (indicator: string, economy: string, year: number): number | undefined =>
	values
		.get(indicator)
		?.get(economy)
		?.filter(([of]) => of <= year && of > year - 3)
		.at(-1)?.[1];

/** Who is behind a group's value, and with which weight. */
function behind(id: keyof typeof KINDS, group: string, year: number): Map<string, number> {
	const found = members.of(group, year).flatMap((economy): [string, number][] => {
		const value = valueIn(id, economy, year);
		const weight = { median: 1, mean: valueIn(POPULATION, economy, year), sum: Math.abs(value ?? 0) }[KINDS[id]];
		return value === undefined || !weight ? [] : [[economy, weight]];
	});
	return new Map(found);
}

/** Of the first, the part that the second has, too. */
function shared(of: Map<string, number>, also: Map<string, number>): number {
	let [both, all] = [0, 0];
	for (const [economy, weight] of of) {
		all += weight;
		if (also.has(economy)) both += weight;
	}
	return both / all;
}

describe('a line of a group', () => {
	it('has the same members behind it from break to break, three quarters by weight, nine tenths in a sum', () => {
		const faults: string[] = [];
		let years = 0;
		let breaks = 0;
		for (const [group, { series }] of lines)
			for (const id of IDS) {
				const line = series[id];
				if (!line) continue;
				const least = KINDS[id] === 'sum' ? 0.9 : 0.75;
				const ends = line.y.filter((_, i) => line.restarts?.includes(line.y[i + 1] ?? 0) || i === line.y.length - 1);
				for (const year of line.y) {
					const end = ends.find((each) => each >= year)!;
					const [now, then] = [behind(id, group, year), behind(id, group, end)];
					if (Math.min(shared(now, then), shared(then, now)) < least) faults.push(`${group} ${id} ${year}`);
					years++;
				}
				for (const restart of line.restarts ?? []) {
					const before = line.y[line.y.indexOf(restart) - 1]!;
					const end = ends.find((each) => each >= restart)!;
					const [now, then] = [behind(id, group, before), behind(id, group, end)];
					if (Math.min(shared(now, then), shared(then, now)) >= least) faults.push(`${group} ${id} no break in ${restart}`);
					breaks++;
				}
			}
		expect(faults).toEqual([]);
		expect([years, breaks].every((count) => count > 100)).toBe(true);
	});

	it('breaks where South Africa and Mauritius came into SADC, and not where one survey is late', () => {
		expect(lines.get('SADC')!.series['SH.DYN.MORT']!.restarts).toEqual([1995]);
		expect(lines.get('WORLD')!.series['SH.DYN.MORT']!.restarts!.filter((year) => year >= 1990)).toEqual([]);
	});
});
