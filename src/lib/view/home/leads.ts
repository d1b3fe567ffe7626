/** A sentence in pieces, some of which lead on. */
import type { Answers } from './answers';

export interface Piece {
	words: string;
	href?: string;
}

/** The pieces put together are the sentence; words that it does not have lead nowhere. */
export function withLeads(sentence: string, leads: Answers['said']['leads']): Piece[] {
	const pieces: Piece[] = [];
	let rest = sentence;
	for (const lead of leads) {
		const at = rest.indexOf(lead.words);
		if (at < 0) continue;
		if (at > 0) pieces.push({ words: rest.slice(0, at) });
		pieces.push(lead);
		rest = rest.slice(at + lead.words.length);
	}
	return rest ? [...pieces, { words: rest }] : pieces;
}
