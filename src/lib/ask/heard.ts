/** What of a question was claimed by which vocabulary. */
import { settled, type Claim } from './claims';
import type { Lexicon } from './lexicon';
import type { Means } from './means';
import { numberClaims } from './numbers';
import { codeClaims } from './places';
import { timeClaims } from './time';
import type { Token } from './tokens';

type Kind = Means['kind'];
export type Of<K extends Kind> = Extract<Means, { kind: K }>;

/** Everything that was claimed, and by kind. */
export class Heard {
	constructor(
		readonly tokens: readonly Token[],
		readonly claims: readonly Claim<Means>[]
	) {}

	all<K extends Kind>(kind: K): (Claim<Means> & { means: Of<K> })[] {
		return this.claims.filter((one): one is Claim<Means> & { means: Of<K> } => one.means.kind === kind);
	}
	has(kind: Kind): boolean {
		return this.claims.some(({ means }) => means.kind === kind);
	}
	words({ from, to }: { from: number; to: number }): string {
		return this.tokens
			.slice(from, to)
			.map(({ typed }) => typed)
			.join(' ');
	}
	/** Words that nothing claimed. */
	get left(): Token[] {
		const used = new Set(
			this.claims.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))
		);
		return this.tokens.filter(({ word }, at) => word !== '' && !used.has(at));
	}
}

/** All vocabularies at once: the longest phrase goes first, and each word is used once. */
export function heard(tokens: readonly Token[], lexicon: Lexicon): Heard {
	const isOnSpending = tokens.some((token) => /^(spend|spent|expenditur|budget)/.test(token.word));
	const free = ({ from, to, means }: Claim<Means>) =>
		(!tokens.slice(from, to).some(({ quoted }) => quoted) || means.kind === 'measure') &&
		(isOnSpending || means.kind !== 'measure' || !means.ofSpending);
	const claims = [
		...lexicon.names.claims(tokens),
		...lexicon.phrases.claims(tokens),
		...timeClaims(tokens),
		...numberClaims(tokens),
		...codeClaims(tokens, lexicon)
	].filter(free);
	return new Heard(tokens, settled(claims));
}
