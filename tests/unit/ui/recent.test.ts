import { afterEach, describe, expect, it, vi } from 'vitest';
import { recall, remember } from '../../../src/lib/ui/recent';

/** A browser's storage that holds `text` under every key until another is written. */
function storageWith(text: string | null) {
	let kept = text;
	vi.stubGlobal('localStorage', { getItem: () => kept, setItem: (_: string, next: string) => (kept = next) });
}

afterEach(() => vi.unstubAllGlobals());

describe('the last choices', () => {
	it('are kept once each, the newest first, five at most', () => {
		storageWith(null);
		for (const id of ['LSO', 'ZAF', 'BWA', 'ZAF', 'NAM', 'SWZ', 'MWI']) remember('countries', id);
		expect(recall('countries')).toEqual(['MWI', 'SWZ', 'NAM', 'ZAF', 'BWA']);
	});

	it('are none where what is kept is damaged', () => {
		storageWith('{"not":"a list"}');
		expect(recall('countries')).toEqual([]);
		storageWith('not JSON');
		expect(recall('countries')).toEqual([]);
		storageWith('["LSO", 7]');
		expect(recall('countries')).toEqual(['LSO']);
	});

	it('are none, and a choice does no harm, where nothing can be kept', () => {
		vi.stubGlobal('localStorage', {
			getItem: () => {
				throw new Error('forbidden');
			},
			setItem: () => {
				throw new Error('full');
			}
		});
		expect(() => remember('countries', 'LSO')).not.toThrow();
		expect(recall('countries')).toEqual([]);
	});
});
