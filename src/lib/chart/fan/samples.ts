/** Fans in good weather and in bad. Made-up data. */
import type { Sample } from '../kind';
import { course } from '../samples';
import type { FanModel } from './model';

const fan = (years: number, from: number, falls: readonly [number, number, number]) =>
	Array.from({ length: years + 1 }, (_, after) => ({
		after,
		low: from - 6 - falls[0] * after,
		middle: from - falls[1] * after,
		high: from + 6 - falls[2] * after
	}));
const history = (id: string, label: string, start: number, from: number, by: number, years: number) => ({
	id,
	label,
	start,
	values: Array.from({ length: years + 1 }, (_, t) => Math.round((from - by * t) * 10) / 10)
});

const MORTALITY: FanModel = {
	unit: 'deaths per 1,000 births',
	unitKind: 'per',
	decimals: 1,
	own: { id: 'LSO', label: 'Lesotho', points: course(2014, 2024, 76, 60, -1) },
	fan: fan(6, 60, [2.6, 2, 1.2]),
	histories: [
		history('CRI', 'Costa Rica', 1973, 58, 5.3, 6),
		history('CHL', 'Chile', 1976, 57, 5, 6),
		history('MDV', 'Maldives', 1997, 54, 4.4, 6),
		history('ARE', 'United Arab Emirates', 1976, 52.5, 4.1, 6),
		history('OMN', 'Oman', 1987, 53.5, 4, 6)
	],
	target: { year: 2030, value: 25, label: 'target 2030: 25' }
};

export const FAN_SAMPLES: readonly Sample<FanModel>[] = [
	{
		id: 'fan',
		title: 'None so far of those who stood there had 25 or less six years later',
		measure: 'Deaths of children per 1,000 births',
		model: MORTALITY
	},
	{
		id: 'fan-share-with-gaps',
		title: 'Surveys are years apart, and the target is near the end of the scale',
		measure: 'Share of births with skilled help, %',
		model: {
			unit: '% of births',
			unitKind: 'share',
			decimals: 1,
			own: { id: 'LSO', label: 'Lesotho', points: course(2009, 2024, 62, 89, 0, 5) },
			fan: [0, 3, 6].map((after) => ({
				after,
				low: 86 + after / 3,
				middle: 89 + after,
				high: 91 + after * 1.3
			})),
			histories: [
				{ id: 'SLV', label: 'El Salvador', start: 2006, values: [89.6, null, null, 96.1, null, null, 99.5] },
				{
					id: 'VCT',
					label: 'Saint Vincent and the Grenadines',
					start: 1994,
					values: [89, null, null, null, null, 98.7]
				}
			],
			target: { year: 2030, value: 95, label: 'target 2030: 95 %' }
		}
	},
	{
		id: 'fan-nobody-named',
		title: 'Only breaks came near it, and those are not named',
		measure: 'Deaths of children per 1,000 births',
		model: { ...MORTALITY, histories: [], own: { ...MORTALITY.own, points: [] } }
	}
];
