import { describe, expect, it } from 'vitest';
import { literal } from '../../../src/lib/database/wasm-questions';
import { openMemory } from '../../../src/lib/database/native';

describe('a parameter of a question in the browser', () => {
	it('is the value that the native engine is given, with its type', async () => {
		const db = await openMemory();
		for (const value of ['it’s', "'; DROP TABLE x; --", '', 2020, -7, 0.1, 3e9, 1e300, true, false, null]) {
			const [row] = await db.query<{ own: unknown; native: unknown; own_type: string; native_type: string }>(
				`SELECT ${literal(value)} AS own, ? AS native, typeof(${literal(value)}) AS own_type, typeof(?) AS native_type`,
				[value, value]
			);
			expect(row?.own).toBe(value);
			expect(row?.native).toBe(value);
			if (typeof value === 'number') expect(row?.own_type).toBe(row?.native_type);
		}
		await db.close();
	});
});
