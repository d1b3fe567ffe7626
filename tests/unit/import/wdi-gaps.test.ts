import { describe, expect, it } from 'vitest';
import { gapIn } from '../../../scripts/import/wdi/gaps';

describe('gapIn', () => {
	it('takes 0 for nothing reported where 0 cannot be', () => {
		expect(gapIn('SE.XPD.TOTL.GB.ZS', 1995, 0)).toBe('0 where nothing was reported');
		expect(gapIn('NE.EXP.GNFS.ZS', 2000, 0)).not.toBe('');
	});

	it('keeps 0 where it can be, and small values everywhere', () => {
		expect(gapIn('IT.CEL.SETS.P2', 1980, 0)).toBe('');
		expect(gapIn('SE.XPD.TOTL.GB.ZS', 1995, 0.1)).toBe('');
	});

	it('leaves out the years in which fossil fuel use is broken, whatever they hold', () => {
		expect(gapIn('EG.USE.COMM.FO.ZS', 2014, 94.1)).toBe('');
		expect(gapIn('EG.USE.COMM.FO.ZS', 2015, 80.1)).not.toBe('');
		expect(gapIn('EG.USE.COMM.FO.ZS', 2020, 0)).not.toBe('');
	});
});
