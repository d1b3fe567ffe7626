/** The matrix of need and aid as a chart draws it. */
import type { MarkId } from '../../chart/marks';
import type { NeedItem, NeedModel } from '../../chart/need/model';
import { formatCompact } from '../../format/number';
import type { AidLevel, MatrixClause, Need } from './need';
import { leadingPurpose } from './need-title';
import type { PurposeRow } from './purposes';

const ROWS: readonly { id: Need; label: string; status: MarkId }[] = [
	{ id: 'high', label: 'High need', status: 'deteriorating' },
	{ id: 'some', label: 'Some need', status: 'acceleration-needed' },
	{ id: 'low', label: 'Low need', status: 'on-track' },
	{ id: 'unknown', label: 'Need not known', status: 'insufficient-data' }
];
const COLUMNS: readonly { id: AidLevel; label: string; head: string }[] = [
	{ id: 'little', label: 'Little aid', head: 'Little aid' },
	{ id: 'middle', label: 'Aid as usual', head: 'Aid as usual' },
	{ id: 'more', label: 'Much aid', head: 'Much aid' },
	{ id: 'none', label: 'No open series of aid', head: 'No open data on aid for this clause' }
];

export const needModel = (matrix: readonly MatrixClause[]): NeedModel => ({
	headings: {
		item: 'Priority',
		row: 'Need',
		why: 'Why',
		column: 'Aid',
		behind: 'Purposes of aid, US dollars per person a year (quartiles of the least developed countries)'
	},
	rows: [...ROWS],
	columns: [...COLUMNS],
	items: matrix.map((clause): NeedItem => ({
		id: clause.id,
		label: clause.label,
		href: `/priorities/${clause.id}/`,
		row: clause.need,
		column: clause.aid,
		why: clause.reason,
		behind: clause.blind || clause.purposes.map(purposeText).join('; '),
		...leadingText(clause)
	})),
	marked: { row: 'high', column: 'little', label: 'High need, little aid' },
	run: ['none']
});

/** "12.30 US dollars for basic health, LDCs 14.20": the purpose that puts a clause into its column. */
function leadingText(clause: MatrixClause): { also?: string } {
	const one = leadingPurpose(clause);
	if (!one) return {};
	const name = one.label.replace(/ \(.*/, '').toLowerCase();
	const among = one.spread ? `, least developed countries ${formatCompact(one.spread.median, 2)}` : '';
	return { also: `${formatCompact(one.perPerson, 2)} US dollars for ${name}${among}` };
}

/** "Basic health 12.30 (5.10 and 14.20, 41 of 44)". */
function purposeText({ label, perPerson, spread }: PurposeRow): string {
	const among = spread
		? ` (${spread.lower.toFixed(2)} and ${spread.upper.toFixed(2)}, ${spread.n} of ${spread.m})`
		: '';
	return `${label} ${perPerson?.toFixed(2)}${among}`;
}
