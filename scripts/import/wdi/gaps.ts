/**
 * Cells of the World Bank's files that hold a number and say nothing: zeros where nothing was reported, and years
 * in which a series is broken. Each was found by comparing with the years and economies around it.
 */

/**
 * Series in which 0 cannot be: every economy produces, trades, invests and spends something on schools. The zeros
 * stand where nothing was reported (Venezuela 1991-2011, Brazil before 1981, education budgets of 103 economies).
 */
const NEVER_ZERO = new Set([
	...['SE.XPD.TOTL.GB.ZS', 'SE.XPD.TOTL.GD.ZS', 'SE.XPD.SECO.PC.ZS', 'SH.STA.DIAB.ZS', 'EG.USE.COMM.FO.ZS'],
	...['NE.EXP.GNFS.ZS', 'NE.IMP.GNFS.ZS', 'NE.GDI.TOTL.ZS', 'NV.AGR.TOTL.ZS', 'NV.IND.TOTL.ZS']
]);

/** Series whose last years are broken: 0 for all economies from 2016, below zero for six of them in 2015. */
const BROKEN_FROM = new Map([['EG.USE.COMM.FO.ZS', 2015]]);

/** Why a cell is no observation, in words for the report; '' when it is one. */
export function gapIn(code: string, year: number, value: number): string {
	if (year >= (BROKEN_FROM.get(code) ?? Infinity)) return 'a year in which the series is broken';
	if (value === 0 && NEVER_ZERO.has(code)) return '0 where nothing was reported';
	return '';
}
