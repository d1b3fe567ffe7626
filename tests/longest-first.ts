/** The order in which files of tests are run: those that take long first, so that at the end no worker waits for one of them. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take half a minute and more, longest first; a fresh clone has no times of a run before. */
const LONGEST = [
	'same-twice',
	'aid',
	'trade',
	'opens',
	'database',
	'charts',
	'frameworks',
	'state',
	'budget'
];

const placeOf = (moduleId: string): number => {
	const place = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
	return place < 0 ? LONGEST.length : place;
};

export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		return sorted.toSorted((a, b) => placeOf(a.moduleId) - placeOf(b.moduleId));
	}
}
