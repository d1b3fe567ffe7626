/** Every sample of every kind of chart as a figure: the gallery shows them, the tests go through them. */
import { KINDS } from '../chart/kinds';
import type { Chart, ChartKind } from '../chart/kind';
import { SAMPLE_SOURCE } from '../chart/samples';
import { figure, type Figure } from './figure';

export interface KindSamples {
	kind: string;
	figures: Figure[];
}

export const sampleFigures = (): KindSamples[] =>
	(Object.values(KINDS) as ChartKind[]).map(({ kind, samples }) => ({
		kind,
		figures: samples.map(({ id, title, measure, model, notes = [] }) =>
			figure({
				id,
				title,
				measure,
				chart: { kind, model } as Chart,
				none: 'Nothing to draw.',
				sources: [SAMPLE_SOURCE],
				notes
			})
		)
	}));
