import { describe, expect, it } from 'vitest';
import { LeftOutCounter } from '../../../scripts/import/lib/left-out';
import { leaveOutUnreported } from '../../../scripts/import/unsdg/gaps';

const row = (values: Record<string, number>) => {
	const map = new Map(Object.entries(values));
	return { values: map, observations: map.size };
};

describe('leaveOutUnreported', () => {
	it('takes out zeros by purpose of a year without a total, and counts them', () => {
		const forced = row({ 'LSO 2018': 0, 'ZAF 2018': 0, 'ZAF 2019': 0, 'ZAF 2020': 7 });
		const leftOut = new LeftOutCounter();
		leaveOutUnreported(
			new Map([
				['VC_HTF_DETV', new Map([['Sex=BOTHSEX', row({ 'ZAF 2018': 96 })]])],
				['VC_HTF_DETVFL', new Map([['Sex=BOTHSEX', forced]])]
			]),
			leftOut
		);
		expect([...forced.values.keys()]).toEqual(['ZAF 2018', 'ZAF 2020']);
		expect(forced.observations).toBe(2);
		expect(leftOut.list()[0]?.rows).toBe(2);
	});

	it('leaves zeros of every other series alone', () => {
		const murders = row({ 'LSO 2018': 0 });
		leaveOutUnreported(new Map([['VC_IHR_PSRCN', new Map([['', murders]])]]), new LeftOutCounter());
		expect(murders.values.size).toBe(1);
	});
});
