/** What the project wants to hold, and whether a run held it. */
import type { Sample } from '../measures/rounds';
import { ratioOf, valuesOf, type Middle } from './numbers';

export interface Budget {
	what: string;
	/** The most. */
	most: number;
	measured: Middle | null;
	/** How the number is written. */
	unit: 'x' | 'kB' | '';
}

const CLAUSE = '/priorities/2c/';

/**
 * @param pages of the project
 * @param plain ids of peers that are libraries any plain page could use
 */
export function budgetsOf(
	samples: readonly Sample[],
	pages: readonly string[],
	plain: readonly string[]
): Budget[] {
	const ours = (profile: string, page: string) => ({ profile, site: 'ours', page });
	const before = (profile: string, page: string) => ({ profile, site: 'baseline', page });
	const peer = (profile: string, site: string) => ({ profile, site, page: '/' });
	const ratio = (what: string, most: number, measured: Middle | null): Budget => ({
		what,
		most,
		measured,
		unit: 'x'
	});
	const firsts = pages.flatMap((page) => [
		ratio(
			`${page} first chart over Framework + Plot, slow`,
			0.3,
			ratioOf(samples, ours('slow', page), peer('slow', 'framework'), 'chart')
		),
		ratio(
			`${page} first chart over the build before, slow`,
			0.55,
			ratioOf(samples, ours('slow', page), before('slow', page), 'chart')
		)
	]);
	const lines = ['fast', 'none'].map((profile) => {
		const fastest = plain
			.map((site) => ({ site, chart: valuesOf(samples, peer(profile, site), 'chart')?.median ?? Infinity }))
			.sort((a, b) => a.chart - b.chart)[0];
		const measured = fastest
			? ratioOf(samples, ours(profile, CLAUSE), peer(profile, fastest.site), 'chart')
			: null;
		return ratio(`${CLAUSE} first chart over the soonest plain peer, ${profile}`, 1.1, measured);
	});
	const kilobytes = (measured: Middle | null): Middle | null =>
		measured && {
			...measured,
			median: measured.median / 1000,
			low: measured.low / 1000,
			high: measured.high / 1000
		};
	const each = pages.flatMap((page): Budget[] => [
		{
			what: `${page} layout shift with scripts late`,
			most: 0,
			measured: valuesOf(samples, ours('slow', page), 'late shift'),
			unit: ''
		},
		{
			what: `${page} kB until at rest`,
			most: page.startsWith('/explore/') ? 160 : 100,
			measured: kilobytes(valuesOf(samples, ours('slow', page), 'total')),
			unit: 'kB'
		},
		ratio(
			`${page} hydration over the build before, slow`,
			0.5,
			ratioOf(samples, ours('slow', page), before('slow', page), 'hydration')
		),
		...[
			{ name: 'country', most: 10 },
			{ name: 'comparator', most: 5 }
		].map(({ name, most }): Budget => ({
			what: `${page} another ${name}, kB`,
			most,
			measured: kilobytes(valuesOf(samples, ours('slow', page), `${name} bytes`)),
			unit: 'kB'
		})),
		ratio(
			`${page} another country, main thread over the build before, slow`,
			0.4,
			ratioOf(samples, ours('slow', page), before('slow', page), 'country task')
		)
	]);
	const database = ratio(
		'DuckDB ready (cold, 10 Mbit/s) over the build before',
		0.7,
		ratioOf(samples, ours('database', CLAUSE), before('database', CLAUSE), 'database ms')
	);
	return [...firsts, ...lines, ...each, database];
}

/** What the report's last digit does not show. */
const AS_WRITTEN = 0.0005;

export const isHeld = ({ measured, most }: Budget): boolean | null =>
	measured === null ? null : measured.median <= most + AS_WRITTEN;
