/** Sparklines in good weather and in bad. Made-up data. */
import type { Sample } from '../kind';
import { LINE_SAMPLES } from '../line/samples';
import type { SparkModel } from '../model';

/** The first two series of each sample of lines, so that both are tried by the same weather. */
export const SPARK_SAMPLES: readonly Sample<SparkModel>[] = LINE_SAMPLES.map(
	({ id, title, measure, model }) => ({
		id: `spark-${id}`,
		title,
		measure,
		model: {
			focus: model.series[0]?.points ?? [],
			...(model.series[1] ? { median: model.series[1].points } : {}),
			from: 1990,
			to: 2024,
			unitKind: model.unitKind
		}
	})
);
