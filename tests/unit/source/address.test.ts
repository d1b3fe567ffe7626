import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isOfBuild, setViewVersion, viewPath } from '../../../src/lib/source/address';
import { packData, packText, withVersion } from '../../../src/lib/source/pack';
import { entries, packOfBuild, pageVersion } from '../../../src/lib/server/version';

beforeEach(() => {
	vi.stubEnv('SITE_VIEW', 'one0folder12');
	setViewVersion('');
});

describe('the files that pages fetch', () => {
	it('stand in a folder named by the build', () => {
		expect(pageVersion()).toBe('one0folder12');
		expect(viewPath('economies/LSO.json')).toBe('view/one0folder12/economies/LSO.json');
		expect(entries()).toEqual([{ version: 'one0folder12' }]);
	});

	it('are told from those of another build and from the public downloads', () => {
		pageVersion();
		expect(isOfBuild(`../${viewPath('directory.json')}`)).toBe(true);
		expect(isOfBuild('../view/another/directory.json')).toBe(false);
		expect(isOfBuild('../api/indicators/NE.TRD.GNFS.ZS.csv')).toBe(false);
	});

	it('made by a route are not given for another build', async () => {
		const text = await packOfBuild('names', 'one0folder12', [1]).text();
		expect(packData(text, '', 'names', 'one0folder12')).toEqual([1]);
		expect(() => packOfBuild('names', 'another', [1])).toThrow(expect.objectContaining({ status: 404 }));
	});

	it('keep what they hold when they are put into the folder of another version', () => {
		const text = packText('economies/LSO', 'kept', { a: '"version":"kept"', v: [1] });
		const now = withVersion(text, '01234567');
		expect(packData(now, '', 'economies/LSO', '01234567abcd')).toEqual({ a: '"version":"kept"', v: [1] });
		expect(() => packData(text, '', 'economies/LSO', '01234567abcd')).toThrow('another version');
	});

	it('have numbers of six digits, and whole numbers as they are', () => {
		const text = packText('x', 'v', { v: [1 / 3, 123_456_789, -1234567890.5, null], y: 'text' });
		expect(packData(text, '', 'x', 'v1')).toEqual({
			v: [0.333333, 123_456_789, -1_234_570_000, null],
			y: 'text'
		});
	});
});
