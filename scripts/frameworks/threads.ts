import { z } from 'zod';

const text = z.string('expected text').trim().min(1, 'expected some text');

/** data/frameworks/threads.yaml: one concern through time, one step a framework, oldest first. */
export const threadsShape = z.array(
	z.strictObject({
		id: z.string().regex(/^[a-z0-9-]+$/, 'expected lower case letters, digits and hyphens'),
		title: text,
		/** The series with the longest history, which the chart draws. */
		indicator: text,
		note: text.optional(),
		steps: z
			.array(
				z.strictObject({
					/** "MDG:4.A" */
					target: text,
					/** Which indicator of the target sets the line; without it the step is in words only. */
					row: text.optional()
				})
			)
			.min(2, 'expected at least two steps')
	}),
	'expected a list of threads'
);
export type Thread = z.output<typeof threadsShape>[number];
