import { once } from '../../source/once';
import type { Find, Option } from '../../ui/option';

const own = once(() => import('./own'));

/** A series of the reader's own tables; what reads them is fetched when an address asks for one. */
export const ownSeries = async (id: string) => (await own()).ownSeriesOf(id);

/** Series of those tables by words; none where what looks for them does not come. */
export const ownFinder = async (): Promise<Find<Option>> =>
	import('./own').then(({ findOwn }) => findOwn()).catch(() => () => []);

/** What a picker finds, with the places of own tables before it. */
export async function withOwnPlaces(
	load: () => Promise<Find>,
	places: readonly { id: string; label: string }[]
): Promise<Find> {
	const find = await load();
	const own = places.map((place) => ({ ...place, section: 'Places of your own tables' }));
	return (text) => {
		const words = text.trim().toLowerCase();
		return [...own.filter(({ label }) => label.toLowerCase().includes(words)), ...find(text)];
	};
}
