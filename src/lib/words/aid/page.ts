/** The questions of the page on aid, and its newest values. */
export interface PageWords {
	/** Of the part that begins with the section of that name; the short ones stand in the list of parts. */
	questions: Record<
		'donors' | 'purposes' | 'need' | 'delivery' | 'otherMoney',
		{ title: string; short: string }
	>;
	/** By the id of the series. */
	keyNumbers: Record<KeyNumberId, string>;
	/** Behind a value that has its "%" or its dollars: of what it is, or in which prices. */
	of: (unit: string) => string;
}

export type KeyNumberId =
	| 'DT.ODA.ODAT.GN.ZS'
	| 'DT.ODA.ODAT.PC.ZS'
	| 'DC_TOF_TRDDBML'
	| 'UNCTAD.FDI.IN'
	| 'BX_TRF_PWKR'
	| 'IMF.GGD.GDP';
