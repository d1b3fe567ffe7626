import type { PageWords } from '../../aid/page';

export const page: PageWords = {
	questions: {
		donors: { title: 'Who gives?', short: 'Who gives' },
		purposes: { title: 'What is it for?', short: 'What for' },
		need: { title: 'Does it go where the need is?', short: 'Where the need is' },
		delivery: { title: 'Was what was promised paid?', short: 'Promised and paid' },
		otherMoney: { title: 'How large is it beside other money?', short: 'Beside other money' }
	},
	keyNumbers: {
		'DT.ODA.ODAT.GN.ZS': 'Net aid received',
		'DT.ODA.ODAT.PC.ZS': 'Net aid per person',
		DC_TOF_TRDDBML: 'Aid for Trade paid out',
		'UNCTAD.FDI.IN': 'Investment inflow (UNCTAD)',
		BX_TRF_PWKR: 'Remittances',
		'IMF.GGD.GDP': 'Public debt'
	},
	of: (unit) => unit.replace(/^% /, '').replace(/^(million )?US dollars,? ?/, '')
};
