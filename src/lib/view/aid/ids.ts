/** Indicators of the page on aid. */
import { EDITIONS } from './editions';

/** Those that the shared views have, groups included. */
export const VIEW_IDS = [
	'DT.ODA.ODAT.GN.ZS',
	'DT.ODA.ODAT.PC.ZS',
	'DT.ODA.ODAT.CD',
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

/** Those of which the economy's own series is enough, groups aside; with the purposes of aid they stand in its file. */
export const OWN_IDS = [
	...Object.values(EDITIONS).flatMap(({ paid, promised, receipts }) => [paid, promised, receipts]),
	'SP.POP.TOTL',
	'NY.GDP.MKTP.CD',
	'GC.TAX.TOTL.GD.ZS',
	'GC.REV.XGRT.GD.ZS',
	'TX.VAL.MRCH.CD.WT',
	'DT.ODA.ODAT.CD',
	'UNCTAD.FDI.IN',
	'UNCTAD.FDI.OUT',
	'BX.KLT.DINV.CD.WD',
	'foreign_direct_investment_net_outflows_percent_of_gdp',
	'BX.TRF.PWKR.CD.DT',
	DEBT_SERVICE,
	'IDS.TDS.REVENUE',
	...CREDITOR_IDS
];
