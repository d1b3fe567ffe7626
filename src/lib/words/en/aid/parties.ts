/** Who gives or lends where there is little room, by id of data/flows/providers.csv. */
export const shortNames: Readonly<Record<string, string>> = {
	'GLOBAL-FUND': 'Global Fund',
	EU: 'EU',
	IFAD: 'IFAD',
	AFDB: 'AfDB',
	AFDF: 'AfDF',
	ADB: 'Asian Dev. Bank',
	BADEA: 'BADEA',
	EIB: 'EIB',
	GEF: 'GEF',
	IADB: 'IDB',
	IMF: 'IMF',
	ISDB: 'IsDB',
	'OPEC-FUND': 'OPEC Fund',
	EBRD: 'EBRD'
};
