/** Maps in good weather and in bad. Made-up data: values follow from the letters of a code, so that they are always the same. */
import type { Sample } from '../kind';
import type { MapModel, MapRow } from './model';

const CODES =
	'AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KOR KWT LAO LBN LBR LBY LCA LKA LSO LTU LUX LVA MAR MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NZL OMN PAK PAN PER PHL PNG POL PRT PRY PSE QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TLS TON TTO TUN TUR TUV TWN TZA UGA UKR URY USA UZB VCT VEN VNM VUT WSM XKX YEM ZAF ZMB ZWE'.split(
		' '
	);
const SADC = 'AGO BWA COM COD SWZ LSO MDG MWI MUS MOZ NAM SYC ZAF TZA ZMB ZWE'.split(' ');
const NAMES: Record<string, string> = {
	LSO: 'Lesotho',
	SWZ: 'Eswatini',
	BWA: 'Botswana',
	ZAF: 'South Africa',
	MUS: 'Mauritius',
	SYC: 'Seychelles',
	COM: 'Comoros'
};

/** A number from 0 to 1 that looks like chance and is not. */
const chance = (code: string): number =>
	[...code].reduce((sum, letter, i) => (sum * 31 + letter.charCodeAt(0) * (i + 7)) % 997, 7) / 997;

const row = (id: string, value: number, more: Partial<MapRow> = {}): MapRow => ({
	id,
	label: NAMES[id] ?? id,
	value,
	year: 2023,
	...(id === 'LSO' ? { focus: true } : {}),
	...more
});

const share = { unit: '% of people aged 15-49', unitKind: 'share', decimals: 1, year: 2023 } as const;
const shareOf = (code: string) => Math.round(10 * (0.1 + 28 * chance(code) ** 3)) / 10;

const WORLD: MapModel = {
	...share,
	rows: CODES.filter((_, i) => i % 11 !== 5).map((code, i) =>
		row(code, code === 'LSO' ? 18.5 : shareOf(code), {
			...(i % 9 === 4 ? { year: 2019 } : {}),
			...(i % 13 === 2 ? { nature: 'estimate' as const } : {}),
			...(code === 'ZAF' ? { slot: 2 as const } : {})
		})
	)
};

const SADC_MODEL: MapModel = {
	...share,
	region: { label: 'SADC', members: SADC },
	rule: { by: 'round', classes: 5 },
	rows: SADC.filter((code) => code !== 'COD').map((code, i) =>
		row(code, shareOf(code), code === 'BWA' ? { slot: 0 } : i === 3 ? { year: 2018 } : {})
	)
};

export const MAP_SAMPLES: readonly Sample<MapModel>[] = [
	{
		id: 'map-world',
		title: 'A made-up rate is highest in the south of one continent',
		measure: 'A made-up prevalence, % of people aged 15–49, 2023 or the newest year before',
		model: WORLD
	},
	{
		id: 'map-region',
		title: 'The same rate in one region, in steps of a round number',
		measure: 'A made-up prevalence, % of people aged 15–49, 2023',
		model: SADC_MODEL
	},
	{
		id: 'map-diverging',
		title: 'Growth on both sides of zero',
		measure: 'Growth, % a year, 2023',
		model: {
			unit: '% a year',
			unitKind: 'percent',
			decimals: 1,
			year: 2023,
			middle: 0,
			rule: { by: 'quantile', classes: 6 },
			rows: CODES.map((code) => row(code, Math.round(160 * (chance(code) - 0.35)) / 10))
		}
	},
	{
		id: 'map-yes-no',
		title: 'Yes or no, with ties everywhere',
		measure: 'Has a law, 2023',
		model: {
			unit: 'yes or no',
			unitKind: 'binary',
			decimals: 0,
			year: 2023,
			rows: CODES.map((code) => row(code, chance(code) > 0.4 ? 1 : 0))
		}
	},
	{
		id: 'map-one',
		title: 'One economy has a value, and it is an island',
		measure: 'US dollars, 2023',
		model: {
			unit: 'US dollars, current prices',
			unitKind: 'usd',
			decimals: 0,
			year: 2023,
			region: { label: 'Mauritius', members: ['MUS'] },
			rows: [row('MUS', 11_613, { nature: 'projection' })]
		}
	},
	{
		id: 'map-none',
		title: 'No economy has a value',
		measure: '% of GDP, 2023',
		model: { ...share, unit: '% of GDP', rows: [] }
	}
];
