/** Indicators and flows as the chooser of Explore offers them: found by words, their codes as ids. */
import type { Find, Option } from '$lib/ui/option';
import { findIndicator } from '../find';
import { findFlows } from './find-flows';
import { ownFinder } from './own-later';

/** More than these are not read. */
const MOST = 60;

/** @throws Fault with a sentence for the reader */
export async function findToChoose(): Promise<Find<Option>> {
	const [find, own] = await Promise.all([findIndicator(), ownFinder()]);
	return (text) => [
		...own(text),
		...findFlows(text),
		...(text.trim() === '' ? [] : find(text))
			.slice(0, MOST)
			.map(({ code, label, hint }) => ({ id: code, label, hint, section: 'Indicators' }))
	];
}
