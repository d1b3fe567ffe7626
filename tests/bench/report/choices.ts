/** The report's tables of what readers do on a page that is there. */
import type { Profile } from '../measures/profiles';
import { ratioOf, valuesOf } from './numbers';
import { placesOf, type Run } from './run';
import { middleOf, table, whole } from './table';

/** Another country, another group, hydration, and whether late scripts move anything. */
export function choices(run: Run, profile: Profile): string {
	const { samples } = run;
	const rows = placesOf(run)
		.filter(({ site }) => !site.peer)
		.map(({ site, page }) => {
			const where = { profile: profile.id, site: site.id, page };
			const value = (name: string) => valuesOf(samples, where, name);
			const over = (name: string) =>
				site.id === 'ours' ? whole(ratioOf(samples, where, { ...where, site: 'baseline' }, name), 1, 2) : '';
			return [
				`${site.name} ${page}`,
				...['country', 'comparator'].flatMap((name) => [
					middleOf(value(`${name} bytes`), 1000, 1),
					whole(value(`${name} ms`)),
					whole(value(`${name} task`)),
					over(`${name} task`)
				]),
				whole(value('hydration')),
				over('hydration'),
				middleOf(value('late shift'), 1, 3)
			];
		})
		.filter((cells) => cells.slice(1).some((cell) => cell !== '–' && cell !== ''));
	const head =
		'page|country: kB|ms to redraw|main thread, ms|over before|comparator: kB|ms to redraw|main thread, ms|over before|hydration, ms|over before|shift, scripts late';
	return `### ${profile.name}\n\n${table(head.split('|'), rows)}`;
}

/** DuckDB from the press of a button to its first answer. */
export function database({ samples, sites }: Run): string {
	const where = (site: string) => ({ profile: 'database', site, page: '/priorities/2c/' });
	const rows = sites
		.filter(({ id, peer }) => !peer && valuesOf(samples, where(id), 'database ms'))
		.map(({ id, name }) => [
			name,
			whole(valuesOf(samples, where(id), 'database ms')),
			middleOf(valuesOf(samples, where(id), 'database bytes'), 1e6, 2),
			id === 'ours' ? whole(ratioOf(samples, where(id), where('baseline'), 'database ms'), 1, 2) : ''
		]);
	return table(['', 'ms to the first answer', 'MB', 'over the build before'], rows);
}
