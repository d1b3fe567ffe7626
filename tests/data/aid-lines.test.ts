/** The lines that charts of the page on aid are held to are those of the frameworks. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { REMITTANCE_COST, SADC_RESERVES } from '../../src/lib/view/aid/targets';

interface Target {
	id: string;
	label: string;
	indicators: { indicator: string; rule: { value?: number } }[];
}
const targets = (id: string) =>
	(parse(readFileSync(`data/frameworks/${id}.yaml`, 'utf8')) as { targets: Target[] }).targets;

describe('lines of the charts on aid', () => {
	it('have the cost of remittances that SDG 10.c names', () => {
		const label = targets('sdg').find(({ id }) => id === '10.c')?.label ?? '';
		expect(label).toContain(`less than ${REMITTANCE_COST} %`);
	});

	it('have the months of reserves that SADC asked for first', () => {
		const reserves = targets('sadc').find(({ id }) => id === 'reserves');
		expect(reserves?.indicators.map(({ rule }) => rule.value)).toContain(SADC_RESERVES);
	});
});
