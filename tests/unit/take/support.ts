import { withKind } from '../../../src/lib/chart/kinds';
import type { Figure } from '../../../src/lib/figure/figure';
import type { Taken } from '../../../src/lib/take/taken';
import { saidRows } from '../../../src/lib/take/rows';
import type { Source } from '../../../src/lib/types';

export const SOURCE: Source = {
	id: 'made-up',
	publisher: 'A publisher',
	dataset: 'Made & up',
	url: 'https://example.com/data?a=1&b=2',
	licence: 'CC BY 4.0',
	licence_url: 'https://creativecommons.org/licenses/by/4.0/',
	non_commercial: false,
	vintage: 'June 2026',
	retrieved: '2026-06-01',
	citation: ''
};

/** A figure as a page hands it out. */
export function takenOf(figure: Figure): Taken {
	const rows =
		figure.rows ??
		(figure.chart
			? withKind(figure.chart, (kind, model) => (kind.rows ?? kind.table)(model, figure.measure))
			: { caption: '', columns: [], rows: [] });
	return {
		figure,
		rows: saidRows(figure, rows),
		address: `https://example.org/site/aid/?country=BWA#${figure.id}`,
		site: 'https://example.org/site/',
		day: '2026-07-03'
	};
}
