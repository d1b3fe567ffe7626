/** What a map of statuses says. */
import { wordOf, type HeatModel } from './model';

/** Each row with its score and how many of its cells have which status. */
export const describeHeat = (model: HeatModel): string =>
	model.rows
		.map(({ label, score, cells }) => {
			const counts = model.statuses
				.map(({ status }) => ({ status, count: cells.filter((cell) => cell === status).length }))
				.filter(({ count }) => count > 0)
				.map(({ status, count }) => `${wordOf(model, status).toLowerCase()} ${count}`);
			return `${label}, ${model.headings.score.toLowerCase()} ${score}: ${counts.join(', ')}.`;
		})
		.join(' ');
