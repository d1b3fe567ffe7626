/** /view/aid/groups.json: Aid for Trade and foreign investment of every group taken together. */
import type { GroupSums } from '../../query/group-sums';
import { defaultComparators } from '../../state/defaults';
import { columnsOf, rowsOf, type Columns } from '../../source/flows/columns';
import { rounded } from '../../source/pack';
import { wordsOfGroup } from '../group-words';
import { EDITIONS } from './editions';

/** How many members are in a sum, and how many the group had in that year. */
interface Counted {
	year: number;
	members: number;
	of: number;
}
interface TradeYear extends Counted {
	/** Million dollars of 2024. */
	aid: number;
	people: number;
}
interface ShareYear extends Counted {
	/** Aid for Trade in per cent of net receipts of all kinds. */
	share: number;
}
interface FdiYear extends Counted {
	/** Inflow, million dollars of the year. */
	fdi: number;
	people: number;
}

/** A group and what it is called: in a list, at a line's end, and after "in". */
export interface Called {
	group: string;
	label: string;
	short: string;
	inSentence: string;
}

/** Sums over the members of a group that have Aid for Trade and people in a year. */
export interface GroupTrade extends Called {
	years: TradeYear[];
	/** The years in which Aid for Trade and all receipts are in the same dollars. */
	shares: ShareYear[];
}

/** Sums over the members that have an inflow of foreign direct investment and people in a year. */
export interface GroupFdi extends Called {
	years: FdiYear[];
}

/** One group as it travels. */
export interface GroupMoney extends Called {
	trade: Columns<TradeYear>;
	shares: ShareYear[];
	fdi: Columns<FdiYear>;
}

/** What the file is made of: sums of the indicators asked for, all groups. */
export const GROUP_QUESTIONS = {
	trade: [EDITIONS.newest.paid, 'SP.POP.TOTL'],
	newest: [EDITIONS.newest.paid, EDITIONS.newest.receipts],
	older: [EDITIONS.older.paid, EDITIONS.older.receipts],
	fdi: ['UNCTAD.FDI.IN', 'SP.POP.TOTL']
} as const;

const six = (value: number | undefined) => rounded(value ?? 0, 6);

/** For the build. */
export function packGroups(answers: Record<keyof typeof GROUP_QUESTIONS, GroupSums[]>): GroupMoney[] {
	const names = new Map(Object.values(answers).flatMap((rows) => rows.map((row) => [row.group, row])));
	return [...names].map(([group, { name: label, kind }]) => {
		const { label: short, inSentence } = wordsOfGroup(group, label, kind);
		const of = (question: keyof typeof GROUP_QUESTIONS) =>
			answers[question].filter((row) => row.group === group);
		const shares = (['older', 'newest'] as const).flatMap((edition) =>
			of(edition).flatMap(({ year, sums: [aid = 0, all = 0], members, of }) =>
				year === EDITIONS[edition].dollarsOf && all > 0
					? [{ year, share: six((100 * aid) / all), members, of }]
					: []
			)
		);
		return {
			group,
			label,
			short,
			inSentence,
			trade: columnsOf(
				of('trade').map(({ year, sums: [aid, people], members, of }) => ({
					...{ year, aid: six(aid), people: people ?? 0, members, of }
				})),
				['year', 'aid', 'people', 'members', 'of']
			),
			shares,
			fdi: columnsOf(
				of('fdi').map(({ year, sums: [fdi, people], members, of }) => ({
					...{ year, fdi: six(fdi), people: people ?? 0, members, of }
				})),
				['year', 'fdi', 'people', 'members', 'of']
			)
		};
	});
}

/** What a page shows of groups. */
export interface ShownGroups {
	groupTrade: GroupTrade[];
	groupFdi: GroupFdi[];
}

/** The groups that stand beside a country unless its reader compares it with others. */
const DEFAULTS = { trade: ['LDC', 'LLDC'], fdi: ['LLDC', 'SADC'] };
/** They travel with the page; all others are in the file. */
export const INLINE_GROUPS = [...new Set(Object.values(DEFAULTS).flat())];

/**
 * Those of some ids that are groups of the file; where the reader names none, the defaults, and for a country that is not
 * a member of them its own usual comparators.
 * @param own groups that the country is in now, in their own order; null for the country that the page is made with
 */
export function wantedGroups(
	compared: readonly string[] | null,
	isGroup: (id: string) => boolean = () => true,
	own: readonly string[] | null = null
): typeof DEFAULTS {
	const asked = (compared ?? []).filter(isGroup);
	if (asked.length > 0) return { trade: asked, fdi: asked };
	const usual = own && defaultComparators(own);
	if (!own || !usual || INLINE_GROUPS.every((id) => own.includes(id))) return DEFAULTS;
	return { trade: usual, fdi: usual };
}

export function shownGroups(all: readonly GroupMoney[], wanted: typeof DEFAULTS): ShownGroups {
	const pick = (ids: readonly string[]) => ids.flatMap((id) => all.find(({ group }) => group === id) ?? []);
	return {
		groupTrade: pick(wanted.trade).map(({ trade, shares, ...one }) => ({
			...{ ...calledOf(one), years: rowsOf(trade), shares }
		})),
		groupFdi: pick(wanted.fdi).map(({ fdi, ...one }) => ({ ...calledOf(one), years: rowsOf(fdi) }))
	};
}

/** What a group's line is called in a sentence, by its id. */
export const calling = (groups: readonly Called[]) => (id: string) =>
	groups.find(({ group }) => group === id)?.inSentence ?? id;

/** What a group is called, and nothing else of what has it. */
export const calledOf = ({ group, label, short, inSentence }: Called): Called => ({
	group,
	label,
	short,
	inSentence
});
