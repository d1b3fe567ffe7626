/**
 * Parts of economies that a reader who looks for one may write in its place; a table of their own has them apart.
 */
export const PARTS: readonly string[] = [
	...['England', 'Scotland', 'Wales', 'Northern Ireland', 'Great Britain', 'England and Wales'],
	...['Dubai', 'Papua']
];

/**
 * What publications in French and in Portuguese call economies beside their usual names, which the browser knows: the long
 * forms of the United Nations and of their member states, short forms of tables, and names of before.
 */
export const OFFICIAL_NAMES: Readonly<Record<string, readonly string[]>> = {
	BOL: ['Bolivie (État plurinational de)', 'Bolívia (Estado Plurinacional da)'],
	CAF: ['Centrafrique', 'Rép. centrafricaine', 'Rép. Centro-Africana'],
	CIV: ['République de Côte d’Ivoire'],
	COD: [
		...['République démocratique du Congo', 'Congo, République démocratique du', 'Congo, Rép. dém. du'],
		...['Rép. dém. du Congo', 'Congo (Rép. dém.)', 'Congo (République démocratique du)', 'RD Congo', 'RDC'],
		...['République dém. du Congo', 'Congo RDC', 'República Democrática do Congo', 'Rep. Dem. do Congo'],
		...['Congo, República Democrática do', 'Congo, Rep. Dem.', 'Congo, République démocratique'],
		...['Democratic Republic of Congo']
	],
	COG: ['République du Congo', 'Congo, République du', 'República do Congo', 'Congo, República do'],
	CZE: ['République tchèque', 'República Checa', 'República Tcheca'],
	FSM: ['Micronesia (country)', 'Micronésie (États fédérés de)', 'Micronésia (Estados Federados da)'],
	GBR: [
		'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
		'Reino Unido da Grã-Bretanha e Irlanda do Norte'
	],
	IRN: [
		...['Iran (République islamique d’)', 'Iran, République islamique d’', 'République islamique d’Iran'],
		...['Irão (República Islâmica do)', 'República Islâmica do Irão', 'República Islâmica do Irã']
	],
	KGZ: ['Kirghizistan', 'Kirghizstan', 'Quirguizistão', 'Quirguistão', 'Quirguízia'],
	KOR: ['République de Corée', 'Corée, République de', 'Corée (République de)', 'República da Coreia'],
	LAO: [
		...['République démocratique populaire lao', 'RDP lao', 'Lao, République démocratique populaire'],
		'República Democrática Popular do Laos'
	],
	LBY: ['Jamahiriya arabe libyenne'],
	MDA: ['République de Moldova', 'Moldova, République de', 'República da Moldávia', 'República da Moldova'],
	MMR: ['Birmanie', 'Birmânia'],
	MUS: ['Île Maurice', 'Ilhas Maurício', 'Ilhas Maurícias'],
	NLD: ['Holanda', 'Pays-Bas (Royaume des)', 'Países Baixos (Reino dos)'],
	PRK: [
		...['République populaire démocratique de Corée', 'Rép. pop. dém. de Corée'],
		...['Corée, République populaire démocratique de', 'República Popular Democrática da Coreia']
	],
	PSE: ['État de Palestine', 'Estado da Palestina', 'Territoire palestinien occupé'],
	RUS: ['Fédération de Russie', 'Russie (Fédération de)', 'Federação Russa', 'Federação da Rússia'],
	STP: ['Sao Tomé-et-Principe', 'Sao Tomé et Principe', 'S. Tomé e Príncipe'],
	SWZ: ['Suazilândia', 'Royaume d’Eswatini', 'Reino de Essuatíni'],
	SYR: ['République arabe syrienne', 'República Árabe Síria'],
	TZA: ['République-Unie de Tanzanie', 'Tanzanie, République-Unie de', 'República Unida da Tanzânia'],
	USA: ['États-Unis d’Amérique', 'Etats-Unis d’Amérique', 'Estados Unidos da América', 'EUA'],
	VAT: ['Saint-Siège', 'Santa Sé'],
	VEN: ['Venezuela (République bolivarienne du)', 'Venezuela (República Bolivariana da)']
};

/** Groups that tables in French and in Portuguese set among their countries, beside the regions that the browser names. */
export const GROUPS_ELSEWHERE: readonly string[] = [
	...['Total', 'Ensemble', 'Moyenne', 'Média', 'Total Afrique', 'Total Monde', 'Ensemble Afrique'],
	...[
		'Least developed countries',
		'UEMOA',
		'CEDEAO',
		'CEMAC',
		'SADC',
		'CPLP',
		'PALOP',
		'COMESA',
		'UMA',
		'ECOWAS',
		'BRICS'
	],
	...['Afrique de l’Ouest', 'Afrique de l’Est', 'Afrique australe', 'Pays les moins avancés', 'PMA'],
	...['Pays à faible revenu', 'Pays à revenu intermédiaire', 'Pays à revenu élevé', 'Pays en développement'],
	...['Países menos desenvolvidos', 'Países menos avançados', 'Países em desenvolvimento'],
	...['África Ocidental', 'África Oriental', 'África Austral', 'África Subsariana', 'União Europeia']
];

/** Regions by the numbers that the UN gives them, and unions: the browser has their names in each language. */
export const REGIONS: readonly string[] = (
	'001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 ' +
	'202 419 EU EZ UN'
).split(' ');
