import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { neighboursText, NEIGHBOURS_FILE } from '../../../../scripts/world/neighbours';
import { readCsv } from '../../../../scripts/lib/read-csv';
import type { OneIndicator } from '../../../../src/lib/source/site';
import { initialOf } from '../../../../src/lib/state/codec';
import { exploreCodec } from '../../../../src/lib/state/explore';
import type { Directory, SeriesView } from '../../../../src/lib/types';
import { neighbours } from '../../../../src/lib/view/explore/neighbours';
import { suggestions } from '../../../../src/lib/view/explore/suggested';
import { DIRECTORY } from '../../state/lists';

describe('who borders on whom', () => {
	it('is what the script makes of the outlines and the list of economies', () => {
		expect(readFileSync(NEIGHBOURS_FILE, 'utf8')).toBe(neighboursText());
	}, 120_000);

	it('goes both ways', () => {
		for (const [iso3, others] of Object.entries(neighbours.land))
			for (const other of others) expect(neighbours.land[other], `${other} beside ${iso3}`).toContain(iso3);
	});

	it('agrees with the coasts that goods of landlocked economies are said to pass', () => {
		const rows = readCsv('data/economies/coastal-neighbours.csv', ['iso3', 'neighbours']);
		for (const { iso3, neighbours: coasts } of rows)
			for (const coast of coasts.split(' ').filter(Boolean))
				expect(neighbours.land[iso3], `${iso3}: ${coast}`).toContain(coast);
	});

	it('has the longest border first, and for an island who is nearest across the sea', () => {
		expect(neighbours.land.LSO).toEqual(['ZAF']);
		expect(neighbours.land.USA).toEqual(['CAN', 'MEX']);
		expect(neighbours.land.TUV).toBeUndefined();
		expect(neighbours.sea.TUV).toContain('FJI');
	});

	it('counts what the data count with an economy, and no outline twice', () => {
		expect(neighbours.land.SOM).toEqual(expect.arrayContaining(['DJI', 'ETH', 'KEN']));
		expect(neighbours.land.XKX).toContain('SRB');
		expect(neighbours.land.GUF).toEqual(expect.arrayContaining(['BRA', 'SUR']));
		expect(neighbours.land.FRA).not.toContain('BRA');
	});
});

describe('whom else to compare with', () => {
	const own = DIRECTORY.economies.map(({ iso3 }) => iso3);
	const series = (v: number[]): SeriesView => ({ y: [2000, 2020], v });
	const all = Object.fromEntries(own.map((iso3, at) => [iso3, series([50 - at, 20 + at])]));
	const one = {
		about: { id: 'X', title: 'X', short_title: 'X', direction: 'down', ideal: null },
		all
	} as unknown as OneIndicator;
	const [country = '', next = '', third = ''] = own;
	const asked = (part: { land?: string[]; sea?: string[]; one?: OneIndicator | null }) =>
		suggestions({
			state: { ...initialOf(exploreCodec), country },
			one: part.one === undefined ? one : part.one,
			directory: DIRECTORY as Directory,
			similar: [third],
			neighbours: {
				land: part.land ? { [country]: part.land } : {},
				sea: part.sea ? { [country]: part.sea } : {}
			}
		});
	const of = (list: ReturnType<typeof asked>, label: string) => list.find((each) => each.label === label);

	it('proposes those beside it with the reason, and who is nearest where there is no land border', () => {
		expect(of(asked({ land: [next] }), 'Neighbours')).toMatchObject({
			ids: [next],
			reason: 'share a land border with it'
		});
		expect(of(asked({ sea: [next] }), 'Nearest across the sea')?.reason).toContain('no land border');
	});

	it('proposes nobody who has no values', () => {
		const rest = Object.fromEntries(Object.entries(all).filter(([iso3]) => iso3 !== next));
		expect(of(asked({ land: [next], one: { ...one, all: rest } }), 'Neighbours')).toBeUndefined();
	});

	it('proposes similar ones by name, the same start and those that improved most', () => {
		const list = asked({ land: [next] });
		expect(of(list, 'Similar countries')?.ids).toEqual([third]);
		expect(of(list, 'Same start')?.reason).toBe('nearest to its value of 2000');
		expect(of(list, 'Median of similar countries')?.ids).toEqual(['SIMILAR']);
	});

	it('proposes economies alone beside a flow', () => {
		const list = asked({ land: [next], one: null });
		expect(list.map(({ label }) => label)).toContain('Neighbours');
		expect(list.every(({ names }) => names.length > 0)).toBe(true);
	});
});
