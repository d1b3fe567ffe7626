/**
 * Whom a country is compared with unless its reader chooses: the smallest of the policy's regional groups that it
 * belongs to (for a non-member its World Bank region), and the least developed countries or its income group.
 * @param groups ids of the groups the country is in now, in the groups' own order
 */
export function defaultComparators(groups: readonly string[]): string[] {
	const region = ['SADC', 'AU'].find((id) => groups.includes(id)) ?? groups.find(isRegion);
	const stage = groups.includes('LDC') ? 'LDC' : groups.find(isIncomeGroup);
	return [region, stage].filter((id): id is string => id !== undefined);
}

const INCOME_GROUPS = ['WB-LIC', 'WB-LMC', 'WB-UMC', 'WB-HIC'];
const isIncomeGroup = (id: string) => INCOME_GROUPS.includes(id);
const isRegion = (id: string) => id.startsWith('WB-') && !isIncomeGroup(id);
