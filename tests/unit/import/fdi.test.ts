import { describe, expect, it } from 'vitest';
import { importer as fdi } from '../../../scripts/import/fdi/importer';
import type { Imported } from '../../../scripts/import/lib/importer';
import { economies, rawFolder, truncated } from './raw-folder';

const IN = 'fdi/wir2025/WIR25_tab01 - Figure1 inflows.csv.gz';
const OUT = 'fdi/wir2025/WIR25_tab02 - Figure1 outflows.csv.gz';
const inflows =
	'level,type,Region/economy,2023,2024\n1,region,World,9,9\n6,country,Lesotho,-25.6,-42.2\n6,country,Atlantis,1,\n';
const outflows = 'level,type,Region/economy,2023,2024\n6,country,South Africa,3,\n';
const run = (files: Record<string, string | Buffer>) =>
	fdi.run({ raw: rawFolder(files), economies }) as Imported;

describe('the FDI importer', () => {
	it('keeps the sign of a withdrawal and leaves out regions and unknown names', () => {
		const imported = run({ [IN]: inflows, [OUT]: outflows });
		expect(imported.observations.find((each) => each.economy === 'LSO' && each.year === 2024)).toMatchObject({
			indicator: 'UNCTAD.FDI.IN',
			value: -42.2,
			nature: 'actual'
		});
		expect(imported.observations.map((each) => each.economy)).not.toContain('Atlantis');
		expect(imported.leftOut.flatMap((each) => each.examples)).toEqual(
			expect.arrayContaining(['World', 'Atlantis', 'South Africa 2024'])
		);
	});
	it('gives Lesotho no outflow where the file has none', () => {
		const { observations } = run({ [IN]: inflows, [OUT]: outflows });
		expect(observations.filter((each) => each.indicator === 'UNCTAD.FDI.OUT')).toHaveLength(1);
	});
	it('takes an exact zero for what was not recorded, and no other small amount', () => {
		const zeros = inflows.replace('Lesotho,-25.6,-42.2', 'Lesotho,0,-0.009');
		const { observations, leftOut } = run({ [IN]: zeros, [OUT]: outflows });
		expect(
			observations.filter((each) => each.economy === 'LSO').map(({ year, value }) => [year, value])
		).toEqual([[2024, -0.009]]);
		expect(leftOut.flatMap((each) => each.examples)).toContain('Lesotho 2023');
	});
	it('stops at a lost column, lost years and a truncated file', () => {
		expect(() => run({ [IN]: inflows.replace('Region/economy', 'Name'), [OUT]: outflows })).toThrow(
			/expected column "Region\/economy"/
		);
		expect(() => run({ [IN]: 'type,Region/economy\ncountry,Lesotho\n', [OUT]: outflows })).toThrow(
			/a column a year/
		);
		expect(() => run({ [IN]: truncated(inflows), [OUT]: outflows })).toThrow(/whole gzip file/);
	});
});
