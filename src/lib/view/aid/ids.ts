/** Indicators of the page on aid. */
import { EDITIONS } from './editions';

/** Those that the shared views have, groups included: of the page on aid, and of the one on investment and debt. */
export const AID_VIEW_IDS = [
	'DT.ODA.ODAT.GN.ZS',
	'DT.ODA.ODAT.PC.ZS',
	'DT.ODA.ODAT.CD',
	'BX_TRF_PWKR',
	'IMF.GGD.GDP'
];
export const FINANCE_VIEW_IDS = [
	'BX_TRF_PWKR',
	'SI_RMT_COST',
	'BX_KLT_DINV_WD_GD_ZS',
	'IMF.GGD.GDP',
	'DT.DOD.DECT.GN.ZS',
	'DT.TDS.DECT.EX.ZS',
	'FI_RES_TOTL_MO'
];

/** The kinds of creditor of public external debt, for lines over time. */
export const CREDITOR_IDS = [
	'IDS.PPG.TOTAL',
	'IDS.PPG.MULTILATERAL',
	'IDS.PPG.BILATERAL',
	'IDS.PPG.BONDS',
	'IDS.PPG.BANKS',
	'IDS.PPG.OTHER'
];

/** Debt service of the newer table, million dollars: what payments on loans are held to. */
export const DEBT_SERVICE = 'IDS.TDS.USD';

/** Money of every kind, which both pages set side by side. */
const MONEY_IDS = [
	'SP.POP.TOTL',
	'NY.GDP.MKTP.CD',
	'DT.ODA.ODAT.CD',
	'UNCTAD.FDI.IN',
	'UNCTAD.FDI.OUT',
	'BX.KLT.DINV.CD.WD',
	'foreign_direct_investment_net_outflows_percent_of_gdp',
	'BX.TRF.PWKR.CD.DT',
	DEBT_SERVICE
];
/** Those of which the economy's own series is enough, groups aside; with the purposes of aid they stand in its file. */
export const AID_OWN_IDS = [
	...Object.values(EDITIONS).flatMap(({ paid, promised, receipts }) => [paid, promised, receipts]),
	...MONEY_IDS,
	'GC.TAX.TOTL.GD.ZS',
	'GC.REV.XGRT.GD.ZS',
	'TX.VAL.MRCH.CD.WT'
];
export const FINANCE_OWN_IDS = [...MONEY_IDS, 'IDS.TDS.REVENUE', ...CREDITOR_IDS];
export const OWN_IDS = [...new Set([...AID_OWN_IDS, ...FINANCE_OWN_IDS])];
