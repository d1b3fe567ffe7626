import { methodText } from '$lib/server/methods';
import { workedExamples } from '$lib/server/worked-examples';

/** docs/methods.md and docs/framework-methods.md, with examples from the data. */
export async function load() {
	const taken = new Set<string>(['frameworks', 'worked-examples']);
	return {
		base: methodText('docs/methods.md', taken),
		frameworks: methodText('docs/framework-methods.md', taken),
		examples: await workedExamples()
	};
}
