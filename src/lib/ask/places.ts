/** Places that only how they are typed tells: codes in capitals, "US" and not "us". */
import type { Claim } from './claims';
import type { Lexicon } from './lexicon';
import type { Means } from './means';
import type { Token } from './tokens';

const RANK = 3;

export function* codeClaims(tokens: readonly Token[], { directory }: Lexicon): Generator<Claim<Means>> {
	// Where all is in capitals, capitals tell nothing.
	const isShouted = !tokens.some(({ typed }) => /\p{Ll}/u.test(typed)) && tokens.length > 4;
	const iso3 = new Set(directory.economies.map((one) => one.iso3));
	const groups = new Set(directory.groups.map(({ id }) => id));
	for (const [at, { typed, word }] of tokens.entries()) {
		const one = (means: Means, from = at): Claim<Means> => ({ from, to: at + 1, means, rank: RANK });
		const isDollar = /^\s?\$/.test(tokens[at + 1]?.before ?? '');
		if (/^(us|u\.s)$/.test(word) && !isDollar) {
			if (tokens[at - 1]?.word === 'the') yield one({ kind: 'economy', iso3: 'USA' }, at - 1);
			else if (/^U\.?S$/.test(typed) && !isShouted) yield one({ kind: 'economy', iso3: 'USA' });
		}
		if (isShouted) continue;
		if (groups.has(typed)) yield one({ kind: 'group', id: typed, isSaid: true });
		else if (/^[A-Z]{3}$/.test(typed) && iso3.has(typed)) yield one({ kind: 'economy', iso3: typed });
	}
}
