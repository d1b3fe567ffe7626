/**
 * How people say that one country does better than another by a measure: "people live longer", and that it does worse:
 * "loses more mothers", behind "no other country in SADC". What is not here is said of the measure itself: "debt service
 * is lower".
 */
export const BETTER_AND_WORSE: Readonly<Record<string, readonly [better: string, worse: string]>> = {
	'SP.DYN.LE00.IN': ['people live longer', 'has shorter lives'],
	'SI.POV.DDAY': ['extreme poverty is rarer', 'has a larger share of people in extreme poverty'],
	'SI.POV.GINI': ['incomes are more equal', 'has incomes that are less equal'],
	'SL.UEM.TOTL.ZS': ['unemployment is lower', 'has higher unemployment'],
	'SH.DYN.MORT': ['small children die less often', 'loses a larger share of its small children'],
	'SH.STA.MMRT': ['giving birth is safer', 'loses more mothers for its births'],
	'SH.TBS.INCD': ['tuberculosis is rarer', 'has more tuberculosis for its people'],
	SH_HIV_INCD: ['new HIV infections are rarer', 'has more new HIV infections for its people'],
	'UNAIDS.ART': ['people with HIV are treated more often', 'treats a smaller share of its people with HIV'],
	SH_STA_BRTC: ['births have skilled help more often', 'has a smaller share of births with skilled help'],
	SH_ACS_DTP3: ['infants are vaccinated more often', 'vaccinates a smaller share of its infants'],
	AG_PRD_FIESMS: [
		'people can count on enough food more often',
		'has a larger share of people who cannot count on enough food'
	],
	'SH.STA.STNT.ME.ZS': ['children are stunted less often', 'has a larger share of stunted children'],
	'SE.PRM.CMPT.ZS': [
		'children finish primary school more often',
		'has a smaller share of children who finish primary school'
	],
	'SE_TOT_CPLR.LOWSEC': [
		'a larger share of young people finishes lower secondary school',
		'has a smaller share of young people who finish lower secondary school'
	],
	'ROFST.1T3.CP': [
		'children are out of school less often',
		'has a larger share of children who are out of school'
	],
	'SE.ADT.LITR.ZS': ['a larger share of adults can read', 'has a smaller share of adults who can read'],
	'EG.ELC.ACCS.ZS': [
		'a larger share of people has electricity',
		'has a smaller share of people with electricity'
	],
	at_least_basic_sanitation_overall_access_percent: [
		'a larger share of people has basic sanitation',
		'has a smaller share of people with basic sanitation'
	],
	at_least_basic_water_source_overall_access_percent: [
		'a larger share of people has basic drinking water',
		'has a smaller share of people with basic drinking water'
	],
	'EN.POP.SLUM.UR.ZS': [
		'townspeople live in slums less often',
		'has a larger share of its townspeople in slums'
	],
	VC_IHR_PSRC: ['homicide is rarer', 'has more homicides for its people'],
	SH_STA_TRAF: ['people die on the road less often', 'loses more people on its roads for their number'],
	SM_POP_REFG_OR: [
		'a smaller part of the people has fled abroad',
		'has a larger part of its people abroad as refugees'
	],
	'SP.ADO.TFRT': ['teenage girls give birth less often', 'has more births for its teenage girls'],
	'SG.GEN.PARL.ZS': [
		'women hold more of the seats in parliament',
		'has a smaller share of women in parliament'
	],
	SG_GEN_LOCGELS: [
		'women hold more of the seats in local councils',
		'has a smaller share of women in local councils'
	],
	SP_DYN_MRBF18: [
		'girls are married as children less often',
		'has a larger share of women married as children'
	],
	VC_VAW_MARR: [
		'women are hurt by a partner less often',
		'has a larger share of women who were hurt by a partner'
	],
	SL_TLF_NEET: [
		'young people are without school or work less often',
		'has a larger share of young people without school or work'
	],
	SI_COV_PENSN: ['old people have a pension more often', 'has a smaller share of old people with a pension'],
	IT_USE_ii99: [
		'a larger share of people uses the internet',
		'has a smaller share of people who use the internet'
	],
	FB_BNK_ACCSS: ['a larger share of adults has an account', 'has a smaller share of adults with an account'],
	SG_REG_BRTH: ['births are registered more often', 'registers a smaller share of its births'],
	VC_PRS_UNSNT: [
		'a smaller share of prisoners is without a sentence',
		'has a larger share of prisoners without a sentence'
	],
	v2x_polyarchy: ['democracy is stronger', 'has a weaker democracy'],
	'WGI.PV': ['politics are more stable', 'has less stable politics'],
	'WGI.RL': ['the rule of law is stronger', 'has a weaker rule of law'],
	'WGI.CC': ['corruption is better controlled', 'controls corruption less'],
	BX_KLT_DINV_WD_GD_ZS: [
		'more is invested from abroad for the size of the economy',
		'has less investment from abroad for the size of its economy'
	],
	'DT.TDS.DECT.EX.ZS': [
		'less of what exports earn goes into debt service',
		'spends more of what its exports earn on debt service'
	],
	'IMF.GGD.GDP': ['public debt is lower', 'has a higher public debt'],
	'FB.AST.NPER.ZS': ['bank loans go bad less often', 'has a larger share of bad bank loans'],
	'GB.XPD.RSDV.GD.ZS': [
		'more is spent on research for the size of the economy',
		'spends less on research for the size of its economy'
	],
	'EG.ELC.RNEW.ZS': [
		'more of the power is renewable',
		'makes a smaller share of its power from renewable sources'
	],
	ER_PTD_TERR: ['more of nature’s key areas are protected', 'protects less of its key areas of nature'],
	ER_H2O_STRESS: ['less of the fresh water is used up', 'uses up a larger part of its fresh water'],
	ER_RSK_LST: ['species are safer', 'has species in greater danger']
};
