import { describe, expect, it } from 'vitest';
import { TARGETS_SAMPLES } from '../../../src/lib/chart/targets/samples';
import { targetsSvg } from '../../../src/lib/chart/targets/svg';
import type { TargetsModel } from '../../../src/lib/chart/targets/model';
import { tokens } from '../../../src/lib/style/tokens';

const { model } = TARGETS_SAMPLES[0]!;
const [group] = model.groups;
const goals = (count: number): TargetsModel => ({
	...model,
	groups: Array.from({ length: 17 }, (_, goal) => ({
		...group!,
		id: `${goal + 1}`,
		number: `${goal + 1}`,
		targets: Array.from({ length: count }, (_, i) => ({
			...group!.targets[0]!,
			id: `${goal + 1}.${i + 1}`,
			number: `${goal + 1}.${i + 1}`
		}))
	}))
});
const drawn = (of: TargetsModel, width: number) => targetsSvg(of, { width, colours: tokens.light });
const says = ({ marks }: { marks: string }) =>
	[...marks.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('a picture of targets', () => {
	it('of many goals has a row a goal with the number of each target, and says what marks mean and how many there are', () => {
		for (const width of [328, 672, 1100]) {
			const one = drawn(goals(10), width);
			expect(one.height).toBeLessThan(2.6 * Math.max(width, 600));
			const said = says(one);
			for (const number of ['1.1', '9.4', '17.10']) expect(said).toContain(number);
			expect(said).toContain('170 not achieved');
			expect(said.join(' ')).not.toContain('84.5 in 1990');
		}
	});

	it('of few has each with its numbers', () => {
		expect(says(drawn(model, 672)).join(' ')).toContain('84.5 in 1990');
		expect(says(drawn(goals(1), 672)).join(' ')).toContain('84.5 in 1990');
	});
});
