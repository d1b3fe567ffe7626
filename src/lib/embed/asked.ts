/** What a frame's address asks for, and what is said of what it could not be. */
import { loadAliases, loadDirectory } from '../source/directory';
import { readAddress, type Carried } from '../state/base';
import type { Codec } from '../state/codec';
import { lookupOf } from '../state/names';
import type { Directory } from '../types';
import { addressNote } from '../words/en/address';

export interface Asked<S> {
	state: S;
	directory: Directory;
	/** Sentences for the reader; '' when all was understood. */
	said: string;
}

/**
 * @param site the site's own folder, from the frame's
 * @throws Fault with a sentence for the reader when the list of countries does not come
 */
export async function askedOf<S extends Carried>(codec: Codec<S>, site: string): Promise<Asked<S>> {
	const directory = await loadDirectory(site);
	let read = readAddress(codec, location.search, lookupOf(directory, null));
	if (read.lacking === 'aliases')
		read = readAddress(codec, location.search, lookupOf(directory, await loadAliases(site)));
	// Parameters that a frame does not have are the page's around it, or of the page that it was taken from.
	const notes = read.notes.filter(({ kind }) => kind !== 'no-parameter');
	return { state: read.state, directory, said: notes.map(addressNote).join(' ') };
}
