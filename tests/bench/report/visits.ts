/** The report's tables of first visits, under each profile and beside peers. */
import type { Profile } from '../measures/profiles';
import { ratioOf, valuesOf } from './numbers';
import { placesOf, type Run } from './run';
import { middleOf, table, whole } from './table';

/** A row for each page: chart, paint, bytes, shift, main thread, memory. */
export function firstVisits(run: Run, profile: Profile): string {
	const { samples } = run;
	const rows = placesOf(run).map(({ site, page }) => {
		const where = { profile: profile.id, site: site.id, page };
		const over = (id: string, at: string) =>
			ratioOf(samples, where, { ...where, site: id, page: at }, 'chart');
		const value = (name: string) => valuesOf(samples, where, name);
		return [
			site.peer ? site.name : `${site.name} ${page}`,
			whole(value('chart')),
			site.id === 'framework' ? '1' : whole(over('framework', '/'), 1, 2),
			site.id === 'ours' ? whole(over('baseline', page), 1, 2) : '',
			middleOf(value('largest')),
			`${middleOf(value('bytes'), 1000)} / ${middleOf(value('requests'))}`,
			`${middleOf(value('total'), 1000)} / ${middleOf(value('total requests'))}`,
			middleOf(value('shift'), 1, 3),
			`${middleOf(value('task'))} / ${middleOf(value('script'))}`,
			middleOf(value('heap'), 1e6, 1),
			whole(value('warm chart'))
		];
	});
	const head =
		'page|first chart, ms|over Framework|over the build before|largest paint, ms|kB / requests to it|kB / requests at rest|shift|main thread / scripts, ms|heap, MB|warm: first chart, ms';
	return `### ${profile.name}\n\n${table(head.split('|'), rows)}`;
}

/** The clause over every peer, under every profile. */
export function overPeers({ samples, sites, profiles }: Run): string {
	const rows = profiles.map((profile) => [
		profile.name,
		...sites
			.filter(({ peer }) => peer)
			.map(({ id }) =>
				whole(
					ratioOf(
						samples,
						{ profile: profile.id, site: 'ours', page: '/priorities/2c/' },
						{ profile: profile.id, site: id, page: '/' },
						'chart'
					),
					1,
					2
				)
			)
	]);
	return table(['first chart', ...sites.filter(({ peer }) => peer).map(({ name }) => name)], rows);
}
