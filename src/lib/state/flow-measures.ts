/** Money and goods that cross borders, as measures of Explore: ids as an address has them, beside those of indicators. */

/** What of the files of one economy is measured, and what its parts are. */
export const FLOW_IDS = [
	'FLOW.AID.DONORS',
	'FLOW.AID.PURPOSES',
	'FLOW.EXPORTS.PARTNERS',
	'FLOW.EXPORTS.PRODUCTS',
	'FLOW.IMPORTS.PARTNERS',
	'FLOW.IMPORTS.PRODUCTS',
	'FLOW.DEBT.CREDITORS'
] as const;
export type FlowId = (typeof FLOW_IDS)[number];

export const isFlow = (id: string): id is FlowId => FLOW_IDS.some((one) => one === id);
