import type { TableModel } from '../model';
import type { At, TargetsModel } from './model';

const both = (at: At | null): [number | null, number | null] => (at ? [at[0], at[1]] : [null, null]);

/** A row a target: its status in words, its three numbers with their years, and what is said of its pace. */
export const targetsTable = ({ headings, groups, check }: TargetsModel, caption: string): TableModel => ({
	caption,
	columns: [
		{ id: 'goal', label: headings.group },
		{ id: 'id', label: 'Code' },
		{ id: 'target', label: headings.target },
		{ id: 'status', label: 'Status' },
		{ id: 'indicator', label: 'Indicator' },
		{ id: 'unit', label: 'Unit' },
		...['Baseline', 'Latest', 'Target'].flatMap((label) => [
			{ id: `${label.toLowerCase()}_year`, label: `${label}, year`, numeric: true },
			{ id: `${label.toLowerCase()}_value`, label, numeric: true }
		]),
		{ id: 'pace', label: 'Pace' },
		{ id: 'remarks', label: 'Remarks' }
	],
	rows: groups.flatMap((group) =>
		group.targets.map((one) => [
			[group.number, group.label].filter(Boolean).join(' '),
			one.id,
			one.label,
			one.word,
			one.row || (one.unit ? one.label : ''),
			one.unit,
			...both(one.baseline),
			...both(one.latest),
			...both(one.target),
			one.pace,
			[
				...(one.caution ? [one.caution] : []),
				...one.why,
				...one.dissent,
				...(one.check ? [check.title] : [])
			].join('; ')
		])
	)
});
