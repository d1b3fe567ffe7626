/** Maps of statuses in good weather and in bad. Made-up data. */
import type { Sample } from '../kind';
import type { MarkId } from '../marks';
import type { HeatModel, HeatRow } from './model';

const STATUSES: HeatModel['statuses'] = [
	{ status: 'achieved', word: 'Achieved' },
	{ status: 'on-track', word: 'On track' },
	{ status: 'acceleration-needed', word: 'Acceleration needed' },
	{ status: 'limited', word: 'Limited progress' },
	{ status: 'deteriorating', word: 'Deteriorating' },
	{ status: 'not-achieved', word: 'Not achieved' },
	{ status: 'insufficient-data', word: 'Not enough data' },
	{ status: 'no-open-data', word: 'No open data' }
];
const headings = { row: 'Country', score: 'Met or on track', column: 'Target', cell: 'Status' };

const row = (label: string, targets: number, step: number, more: Partial<HeatRow> = {}): HeatRow => ({
	id: label,
	label,
	href: '#heat',
	score: `${(step * 3) % 12} of ${targets}`,
	cells: Array.from(
		{ length: targets },
		(_, i): MarkId => STATUSES[(i * step + step) % STATUSES.length]!.status
	),
	...more
});

const goals = (count: number, each: number): Pick<HeatModel, 'groups' | 'columns'> => ({
	groups: Array.from({ length: count }, (_, i) => ({
		id: String(i + 1),
		label: `${i + 1} ${['No poverty', 'Zero hunger', 'Good health and well-being at all ages'][i % 3]}`
	})),
	columns: Array.from({ length: count * each }, (_, i) => ({
		id: `${Math.floor(i / each) + 1}.${(i % each) + 1}`,
		label: 'Halve what should be halved',
		group: String(Math.floor(i / each) + 1)
	}))
});

export const HEAT_SAMPLES: readonly Sample<HeatModel>[] = [
	{
		id: 'heat',
		title: 'Botswana is nearest to the targets',
		measure: 'Members of a group by targets',
		model: {
			headings,
			...goals(3, 4),
			statuses: STATUSES,
			rows: [
				row('Botswana', 12, 1),
				row('Lesotho', 12, 3, { focus: true }),
				row('Democratic Republic of the Congo', 12, 5, { score: '–' })
			]
		}
	},
	{
		id: 'heat-wide',
		title: 'More targets than a picture is wide',
		measure: 'Members of a large group by targets',
		model: {
			headings,
			...goals(17, 8),
			statuses: STATUSES,
			rows: [row('Eswatini', 136, 3), row('Lesotho', 136, 5, { focus: true })]
		}
	},
	{
		id: 'heat-none',
		title: 'A group without members',
		measure: 'Members of a group by targets',
		model: { headings, ...goals(1, 2), statuses: STATUSES, rows: [] }
	}
];
