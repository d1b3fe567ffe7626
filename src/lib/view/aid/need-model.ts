/** The matrix of need and aid as a chart draws it. */
import type { MarkId } from '../../chart/marks';
import type { NeedItem, NeedModel } from '../../chart/need/model';
import type { NeedWords } from '../../words/aid/need';
import { need as english } from '../../words/en/aid/need';
import type { AidLevel, MatrixClause, Need } from './need';
import { leadingPurpose } from './need-title';

const ROWS: readonly { id: Need; status: MarkId }[] = [
	{ id: 'high', status: 'deteriorating' },
	{ id: 'some', status: 'acceleration-needed' },
	{ id: 'low', status: 'on-track' },
	{ id: 'unknown', status: 'insufficient-data' }
];
const COLUMNS: readonly AidLevel[] = ['little', 'middle', 'more', 'none'];

export const needModel = (matrix: readonly MatrixClause[], words: NeedWords = english): NeedModel => ({
	headings: words.headings,
	rows: ROWS.map(({ id, status }) => ({ id, label: words.rows[id], status })),
	columns: COLUMNS.map((id) => ({
		id,
		label: words.columns[id],
		head: id === 'none' ? words.noSeries : words.columns[id]
	})),
	items: matrix.map((clause): NeedItem => ({
		id: clause.id,
		label: clause.label,
		href: `/priorities/${clause.id}/`,
		row: clause.need,
		column: clause.aid,
		why: clause.reason,
		behind:
			clause.blind ||
			clause.purposes
				.map(({ label, perPerson, spread }) => words.purpose(label, perPerson ?? 0, spread))
				.join('; '),
		...leadingText(clause, words)
	})),
	marked: { row: 'high', column: 'little', label: words.marked },
	run: ['none']
});

/** The purpose that puts a clause into its column. */
function leadingText(clause: MatrixClause, words: NeedWords): { also?: string } {
	const one = leadingPurpose(clause);
	return one ? { also: words.leading(one.label, one.perPerson ?? 0, one.spread?.median ?? null) } : {};
}
