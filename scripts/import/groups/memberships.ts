/** Turns the facts about groups (joined, left, rejoined, or a bare list with some dates) into rows by year. */
import { z } from 'zod';
import type { Membership } from '../../../src/lib/types';

const Confidence = z.enum(['sure', 'check', 'computed']);
/** A year, "2022-06" or "2017-06-04". */
const When = z.union([z.number().int(), z.string().regex(/^\d{4}(-\d{2}){0,2}$/)]);
const Period = z.object({
	joined: When.nullish(),
	left: When.nullish(),
	rejoined: When.nullish(),
	confidence: Confidence.optional()
});
const Member = Period.extend({ iso3: z.string().length(3) });

/** One group as the facts have it; keys not named here are for people. */
export const GroupFacts = z.object({
	id: z.string(),
	confidence: Confidence,
	official_count: z.number().int(),
	members: z.array(z.union([z.string().length(3), Member])),
	dates: z.record(z.string(), z.union([When, Period])).optional(),
	scheduled_exits: z.array(z.object({ iso3: z.string(), date: z.string() })).optional()
});
export type GroupFacts = z.infer<typeof GroupFacts>;

/** A membership that the facts name only in a note. */
export type FormerMember = Pick<Membership, 'iso3' | 'from_year' | 'to_year'>;

const year = (when: string | number): number => Number(String(when).slice(0, 4));

/** The last year with at least one day as a member: leaving on 1 January ends with the year before. */
const lastYear = (left: string | number): number => year(left) - (String(left).endsWith('-01-01') ? 1 : 0);

/**
 * Rows of membership, sorted by economy and year; `to_year` is the last year as a member, null while it lasts.
 * Where the facts have no year of joining, the group's founding year stands in, or the year in which the economy
 * became a state when that is later, and the row says 'check'.
 * @param founded the group's first year
 * @param notBefore ISO3 → the first year in which an economy could be a member
 */
export function membershipRows(
	facts: GroupFacts,
	founded: number,
	former: readonly FormerMember[] = [],
	notBefore: ReadonlyMap<string, number> = new Map()
): Membership[] {
	const rows: Membership[] = former.map((row) => ({ group_id: facts.id, ...row, confidence: 'check' }));
	const dated = Object.entries(facts.dates ?? {}).filter(([key]) => /^[A-Z]{3}$/.test(key) && key !== 'OAU');
	const dates = new Map(dated);
	const listed = facts.members.map((m) => (typeof m === 'string' ? { iso3: m, ...period(dates.get(m)) } : m));
	const ids = new Set(listed.map((member) => member.iso3));
	const gone = dated.filter(([iso3]) => !ids.has(iso3)).map(([iso3, when]) => ({ iso3, ...period(when) }));
	for (const { iso3, joined, left, rejoined, confidence } of [...listed, ...gone]) {
		const said = confidence ?? facts.confidence;
		rows.push({
			group_id: facts.id,
			iso3,
			from_year: joined ? year(joined) : Math.max(founded, notBefore.get(iso3) ?? founded),
			to_year: left ? lastYear(left) : null,
			confidence: joined ? said : 'check'
		});
		if (rejoined)
			rows.push({ group_id: facts.id, iso3, from_year: year(rejoined), to_year: null, confidence: said });
	}
	return rows.sort((a, b) => (a.iso3 === b.iso3 ? a.from_year - b.from_year : a.iso3 < b.iso3 ? -1 : 1));
}

function period(when: string | number | z.infer<typeof Period> | undefined): z.infer<typeof Period> {
	return typeof when === 'object' ? when : { joined: when };
}
