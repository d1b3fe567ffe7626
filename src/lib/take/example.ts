/** The example of /data/: one indicator of one country, as programs fetch it. */
import { figure } from '../figure/figure';
import { snippets, type Snippet } from './code';

export const EXAMPLE = { indicator: 'SH.DYN.MORT', economy: 'LSO', from: 2015, to: 2020 } as const;

/** @param site the site's own folder, with a slash at its end */
export function exampleSnippets(site: string): Snippet[] {
	const { indicator, economy, from, to } = EXAMPLE;
	const one = figure({
		id: 'example',
		chart: null,
		title: '',
		measure: '',
		none: '',
		file: `api/indicators/${indicator}.csv`
	});
	return snippets({
		figure: one,
		rows: {
			caption: '',
			columns: ['id', 'year', 'origin'].map((id) => ({ id, label: id })),
			rows: [from, to].map((year) => [economy, year, 'observed'])
		},
		address: '',
		site,
		day: ''
	});
}
