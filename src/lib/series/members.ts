import type { Membership } from '../types';

type Span = Pick<Membership, 'group_id' | 'iso3' | 'from_year' | 'to_year'>;

/** A membership as the directory has it; `to` is null while it lasts. */
export type MemberYears = readonly [iso3: string, from: number, to: number | null];

/** Codes of those who were members in a year, each once, in the order of the list. */
export const membersIn = (members: readonly MemberYears[], year: number): string[] => [
	...new Set(members.filter(([, from, to]) => from <= year && year <= (to ?? Infinity)).map(([iso3]) => iso3))
];

/** Who was in a group in a year. Answers are remembered, since the build asks each of them for every indicator. */
export class MembersByYear {
	private readonly spans = new Map<string, Span[]>();
	private readonly answers = new Map<string, readonly string[]>();
	/** Years with the same members share one list, so that what is made of a list can be kept with it. */
	private readonly lists = new Map<string, readonly string[]>();

	constructor(memberships: readonly Span[]) {
		for (const span of memberships) {
			const list = this.spans.get(span.group_id);
			if (list) list.push(span);
			else this.spans.set(span.group_id, [span]);
		}
	}

	/** Members in that year, each once, by code; none when there is no such group. */
	of(group: string, year: number): readonly string[] {
		const key = `${group} ${year}`;
		const known = this.answers.get(key);
		if (known) return known;
		const members = new Set<string>();
		for (const { iso3, from_year, to_year } of this.spans.get(group) ?? []) {
			if (from_year <= year && year <= (to_year ?? Infinity)) members.add(iso3);
		}
		const sorted = [...members].sort();
		const name = sorted.join(' ');
		const answer = this.lists.get(name) ?? sorted;
		this.lists.set(name, answer);
		this.answers.set(key, answer);
		return answer;
	}

	groups(): string[] {
		return [...this.spans.keys()].sort();
	}
}
