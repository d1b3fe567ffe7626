/** The groups of economies that the policy or its readers speak of. Members and years are facts of their own. */
import type { GroupKind } from '../../../src/lib/types';
import type { FormerMember } from './memberships';

/** Regions, income classes and the world are today's lists applied to every year that any series has. */
export const FIRST_YEAR = 1789;

/** What is said of a group before its members. */
export interface Described {
	id: string;
	name: string;
	short_name: string;
	kind: GroupKind;
	/** First year of the group, for members whose own year the facts do not give. */
	founded: number;
	source: string;
	former?: FormerMember[];
	/** Members that could not be in it earlier, by ISO3, beyond the years of independence. */
	since?: Record<string, number>;
}

const UNION = 'union' as const;
const POLICY = 'policy' as const;

/** The groups in the order a reader meets them: those the policy names first. */
export const DESCRIBED: readonly Described[] = [
	{
		...{ id: 'SADC', name: 'Southern African Development Community', short_name: 'SADC', kind: UNION },
		founded: 1980,
		source: 'SADC. 1980 is the Coordination Conference that became the Community by the treaty of 1992.'
	},
	{
		...{ id: 'SACU', name: 'Southern African Customs Union', short_name: 'SACU', kind: UNION },
		founded: 1910,
		source: 'SACU; agreements of 1910, 1969 and 2002.'
	},
	{
		...{ id: 'CMA', name: 'Common Monetary Area', short_name: 'CMA', kind: UNION },
		founded: 1974,
		source: 'Rand Monetary Area of 1974, Common Monetary Area since 1986. Botswana left in 1976.',
		former: [{ iso3: 'BWA', from_year: 1974, to_year: 1976 }]
	},
	{
		...{
			id: 'LDC',
			name: 'Least developed countries',
			short_name: 'Least developed countries',
			kind: POLICY
		},
		founded: 1971,
		source: 'United Nations list (M49, August 2026) with the years of inclusion and graduation.'
	},
	{
		...{ id: 'LLDC', name: 'Landlocked developing countries', kind: POLICY },
		short_name: 'Landlocked developing countries',
		founded: 1957,
		source:
			'United Nations list (M49, August 2026), applied to every year since the General Assembly first took up ' +
			'the needs of landlocked countries in 1957, to states since their independence and to Ethiopia since it ' +
			'lost its coast in 1993; years of single members are not confirmed.',
		since: { ETH: 1993 }
	},
	{
		...{ id: 'AU', name: 'African Union', short_name: 'African Union', kind: UNION },
		founded: 1963,
		source:
			'Organisation of African Unity from 1963, African Union from 2002. Where no year of joining is known to ' +
			'us, 1963 or independence stands in and is marked as not confirmed. Suspensions are not shown.'
	},
	{
		...{ id: 'COMMONWEALTH', name: 'Commonwealth of Nations', short_name: 'Commonwealth', kind: UNION },
		founded: 1949,
		source:
			'Commonwealth Secretariat. Where no year of joining is known to us, 1949 (London Declaration) or ' +
			'independence stands in and is marked as not confirmed.'
	},
	{
		...{ id: 'NAM', name: 'Non-Aligned Movement', short_name: 'Non-Aligned Movement', kind: UNION },
		founded: 1961,
		source:
			'Member list of January 2024 (121 members). Where no year of joining is known to us, 1961 or independence ' +
			'stands in and is marked as not confirmed.'
	},
	{
		...{ id: 'G77', name: 'Group of 77 and China', short_name: 'Group of 77', kind: UNION },
		founded: 1964,
		source:
			'Member list of the Group, which says 134; other lists count 135. Where no year of joining is known to ' +
			'us, 1964 or independence stands in and is marked as not confirmed.'
	},
	{
		...{ id: 'SIDS', name: 'Small island developing states', kind: POLICY },
		short_name: 'Small island developing states',
		founded: 1992,
		source:
			'United Nations list (M49, August 2026, territories included), applied to every year since 1992, when the ' +
			'group was recognised; years of single members are not confirmed.'
	}
];
