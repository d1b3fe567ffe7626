/** Indicators and flows as the chooser of Explore offers them: found by words, their codes as ids. */
import type { Find, Option } from '$lib/ui/option';
import { everyIndicator, findIndicator } from '../find';
import { findFlows } from './find-flows';
import { ownFinder } from './own-later';
import { onShelf } from './on-shelf';

/** More than these are not read. */
const MOST = 60;

/**
 * @param shelf ids of those that are looked through; null for all
 * @throws Fault with a sentence for the reader
 */
export async function findToChoose(shelf: readonly string[] | null = null): Promise<Find<Option>> {
	const option = ({ code, label, hint }: { code: string; label: string; hint: string }): Option => ({
		...{ id: code, label, hint, section: 'Indicators' }
	});
	const [find, own] = await Promise.all([findIndicator(), ownFinder()]);
	const found = (text: string) => find(text).map(option);
	if (shelf) return onShelf(found, (await everyIndicator()).indicators.map(option), shelf);
	return (text) => [
		...own(text),
		...findFlows(text),
		...(text.trim() === '' ? [] : found(text).slice(0, MOST))
	];
}
