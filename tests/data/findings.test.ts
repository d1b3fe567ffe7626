/** Findings of seventeen countries as they were read aloud, none of them clumsy: a changed one is to be read again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DATABASE } from '../../scripts/database/build';
import { findingOf } from '../../src/lib/assess/finding';
import { openNative } from '../../src/lib/database/native';
import { economies } from '../../src/lib/query/economies';
import { economyViews } from '../../src/lib/query/economy-views';
import { indicators } from '../../src/lib/query/indicators';
import type { EconomyView, Indicator } from '../../src/lib/types';
import { english } from '../../src/lib/words/en';

/** "LSO SH_STA_BRTC: In Lesotho, …" a line. */
const READ = readFileSync(join(import.meta.dirname, 'support/findings.txt'), 'utf8')
	.split('\n')
	.filter(Boolean)
	.map((line) => /^(\w{3}) (\S+): (.*)$/.exec(line)!)
	.map(([, iso3 = '', indicator = '', sentence = '']) => ({ iso3, indicator, sentence }));

let views: Map<string, EconomyView>;
let about: Map<string, Indicator>;
let names: Map<string, string>;
beforeAll(async () => {
	const ids = [...new Set(READ.map(({ indicator }) => indicator))];
	const db = await openNative(DATABASE);
	views = await economyViews(db, ids);
	about = new Map((await indicators(db, { ids })).map((each) => [each.id, each]));
	names = new Map((await economies(db)).map(({ iso3, in_sentence }) => [iso3, in_sentence]));
	await db.close();
}, 60_000);

/** With the place in SADC for its members, in the world for others. */
function finding(iso3: string, id: string): string {
	const view = views.get(iso3)!;
	const indicator = about.get(id)!;
	const group = view.groups.includes('SADC') ? 'SADC' : 'WORLD';
	const rank = view.ranks[id]?.[group];
	const said = findingOf({
		indicator,
		series: view.series[id],
		economy: names.get(iso3)!,
		newestYear: indicator.last_year,
		rank: rank ? { view: rank, group: group === 'SADC' ? 'SADC' : 'the world' } : null
	});
	return english.finding(said).replaceAll('\u00a0', ' ');
}

describe('findings read aloud', () => {
	it('are a hundred or more, of seventeen countries', () => {
		expect(READ.length).toBeGreaterThanOrEqual(100);
		expect(new Set(READ.map(({ iso3 }) => iso3)).size).toBe(17);
	});

	it.each(READ)('$iso3 $indicator', ({ iso3, indicator, sentence }) => {
		expect(finding(iso3, indicator)).toBe(sentence);
	});
});
