/** What indicators are of, for those who look through them: topics, clauses, frameworks, publishers. */
import { base } from '$app/paths';
import type { ChooserFile } from '$lib/source/chooser';
import { packsOf } from '$lib/source/pack';

/** What indicators are of; fetched when the chooser opens. @throws Fault with a sentence for the reader */
export const loadShelves = (): Promise<ChooserFile> => packsOf(base)<ChooserFile>('chooser');
