import { DEFAULT_ADDRESS } from '$lib/state/base';
import { directory } from '$lib/server/directory';
import { barState } from '$lib/view/bar';

/** What the bar on top says before any script runs. */
export async function load() {
	return { bar: barState(DEFAULT_ADDRESS, await directory()) };
}
