/** Fetches what questions are understood with, once; with the code that understands them. */
import { base } from '$app/paths';
import type { Asked, AskNote, Refusal } from '../../ask/asked';
import type { AskWords } from '../../ask/words';
import type { Lexicon } from '../../ask/lexicon';
import { readSearchFile, type SearchFile } from '../../search/file';
import { loadAliases } from '../../source/directory';
import { packsOf } from '../../source/pack';
import { pageAddress } from '../address.svelte';
import type { Chip } from './chips';

export interface Asker {
	lexicon: Lexicon;
	ask(question: string): Asked;
	/** The address inside the site of the page that answers; null for what is refused. */
	addressOf(asked: Asked): string | null;
	/** The same in Explore, of an answer that another page has: its flow; null for none. */
	flowAddressOf(asked: Asked): string | null;
	/** What an economy or a group is called, by its id in a comparison. */
	nameOf(id: string): string;
	/** What was understood, each with the question that is left without it. */
	chipsOf(asked: Asked): Chip[];
	/** What was read otherwise, and why there is no answer: sentences. */
	askNote(note: AskNote): string;
	refusalLine(refusal: Refusal): string;
	/** The words that ask for what an object holds. */
	written(asked: Asked): string;
}

let kept: Promise<Asker> | undefined;

/** @throws Fault with a sentence for the reader; the next call tries again */
export function asker(): Promise<Asker> {
	kept ??= made().catch((error: unknown) => {
		kept = undefined;
		throw error;
	});
	return kept;
}

async function made(): Promise<Asker> {
	const [
		file,
		words,
		directory,
		aliases,
		{ neighbours },
		{ ask, addressOf, askNote, chipsOf, flowAddressOf, lexiconInSteps, refusalLine, written }
	] = await Promise.all([
		packsOf(base)<SearchFile>('search'),
		packsOf(base)<AskWords>('ask'),
		pageAddress.list(),
		loadAliases(base),
		import('../../view/explore/neighbours'),
		import('./tools')
	]);
	const lexicon = await lexiconInSteps({
		...{ ...readSearchFile(file), directory, aliases, words },
		// Of an island those across the sea.
		neighbours: { ...neighbours.sea, ...neighbours.land }
	});
	const nameOf = (id: string) => {
		if (id === 'SIMILAR') return 'similar countries';
		const group = directory.groups.find((one) => one.id === id);
		const economy = directory.economies.find(({ iso3 }) => iso3 === id.replace(/^c:/, ''));
		return group?.short_name ?? economy?.name ?? id;
	};
	return {
		lexicon,
		nameOf,
		refusalLine,
		chipsOf: (asked) => chipsOf(asked, nameOf),
		askNote: (note) => askNote(note, nameOf),
		ask: (question) => ask(question, lexicon),
		addressOf: (asked) => addressOf(asked, lexicon, pageAddress.current.country, pageAddress.lookup),
		flowAddressOf: (asked) => flowAddressOf(asked, lexicon, pageAddress.current.country, pageAddress.lookup),
		written: (asked) => written(asked, lexicon)
	};
}
