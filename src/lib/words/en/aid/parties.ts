import type { PartyWords } from '../../aid/parties';

export const parties: PartyWords = {
	short: {
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
	}
};
