/**
 * The two editions of Aid for Trade, in the dollars of different years: they never share a chart. All receipts are in
 * dollars of each year, so that only in one year of an edition both are in the same dollars.
 */
export const EDITIONS = {
	newest: {
		paid: 'DC_TOF_TRDDBML',
		promised: 'DC_TOF_TRDCML',
		receipts: 'DC_TRF_TOTL',
		dollarsOf: 2024,
		base: null
	},
	older: {
		paid: 'DC_TOF_TRDDBML.2020',
		promised: 'DC_TOF_TRDCML.2020',
		receipts: 'DC_TRF_TOTL.2020',
		dollarsOf: 2018,
		base: [2006, 2008]
	}
} as const;
