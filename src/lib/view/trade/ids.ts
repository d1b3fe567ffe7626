/** The indicators of the page on trade. */

/** Those that the shared views have, groups included. */
export const VIEW_IDS = [
	'NE.EXP.GNFS.ZS',
	'NE.IMP.GNFS.ZS',
	'TX.VAL.MRCH.CD.WT',
	'TX_EXP_GBMRCH',
	'LPI.OVERALL',
	'TM_TAX_DPRF'
];

/** What a landlocked country is compared with its transit neighbours by, the drawn ones first. */
export const TRANSIT_IDS = [
	'LPI.OVERALL',
	'DB.TAB',
	'LPI.CUSTOMS',
	'LPI.INFRASTRUCTURE',
	'LPI.TIMELINESS',
	'LPI.SHIPMENTS',
	'LP.EXP.DURS.MD',
	'LP.IMP.DURS.MD'
];

/** The goods of the United Nations' series on developed countries' tariffs, by the ending of their ids. */
export const TARIFF_GOODS = ['', '.AGR', '.IND', '.TEX', '.CLO'] as const;

export const TARIFF_IDS = TARIFF_GOODS.flatMap((end) => [`TM_TAX_DMFN${end}`, `TM_TAX_DPRF${end}`]);

/** Those that only the economy's own file has. */
export const OWN_IDS = [
	'CDDE.DEPENDENCE',
	'CDDE.IMPORTS',
	'CDDE.IMPORTS.FOOD',
	'CDDE.IMPORTS.ENERGY',
	'TM.VAL.MRCH.CD.WT',
	'UNCTAD.DIGITAL.EXP',
	'UNCTAD.DIGITAL.IMP',
	...TRANSIT_IDS,
	...TARIFF_IDS
];

/** Kinds of flow that the page draws. */
export const TRADE_KINDS = [
	'exports',
	'imports',
	'exports-top',
	'imports-top',
	'exports-products',
	'imports-products',
	'commodity-exports',
	'commodity-markets',
	'africa-trade',
	'us-sectors',
	'us-lines',
	'us-rates',
	'us-tariffs'
];
