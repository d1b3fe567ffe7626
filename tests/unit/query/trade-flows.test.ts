/** Questions about trade as the build asks them, of all economies at once: on both engines, and the same as one by one. */
import { describe, expect, it } from 'vitest';
import { parties } from '../../../src/lib/query/flows/party';
import { tradePartners } from '../../../src/lib/query/flows/trade-partners';
import { packedPartners } from '../../../src/lib/query/flows/trade-partners-packed';
import { usLines } from '../../../src/lib/query/flows/us-exports';
import { usAdditionalRates } from '../../../src/lib/query/flows/us-tariffs';
import { bothEngines } from './support/both-engines';
import { exportsOf, TRADE_QUESTIONS } from './support/flow-questions';
import { smallFlows } from './support/small-flows';

const engines = bothEngines(smallFlows());

describe('a question of all economies', () => {
	it.each(TRADE_QUESTIONS)(
		'is the same on both engines, and of one economy the same as asked alone: %s',
		async (_, ask) => {
			const rows = await ask(engines.native, 'all');
			expect(rows.length).toBeGreaterThan(0);
			expect(await ask(engines.wasm, 'all')).toEqual(rows);
			for (const economy of ['LSO', 'USA', 'ZAF']) {
				const own = rows.filter((row) => (row as { economy: string }).economy === economy);
				expect(await ask(engines.native, economy)).toEqual(own);
			}
		}
	);

	it('has rates of each and names of all parties', async () => {
		expect(await usAdditionalRates(engines.native, 'all')).toEqual({ LSO: 15 });
		expect(await usAdditionalRates(engines.wasm, 'all')).toEqual({ LSO: 15 });
		const names = await parties(engines.native);
		expect(names).toContainEqual({ id: 'EU27', name: 'European Union', kind: 'partner', iso3: '' });
		expect(await parties(engines.wasm)).toEqual(names);
	});
});

describe('packed partners', () => {
	it('hold the same years and amounts as the rows', async () => {
		const rows = await tradePartners(engines.native, exportsOf('LSO'));
		const packed = await packedPartners(engines.native, exportsOf('LSO'));
		const unpacked = packed.flatMap(({ partner, years, values }) =>
			years.map((year, index) => [partner, year, values[index]])
		);
		expect(unpacked.sort()).toEqual(rows.map(({ id, year, value }) => [id, year, value]).sort());
	});
});

describe('tariff lines without a year', () => {
	it('are those of the newest', async () => {
		expect(await usLines(engines.native, 'LSO')).toEqual(await usLines(engines.native, 'LSO', 2024));
		expect(await usLines(engines.native, 'LSO', 2023)).toEqual([]);
	});
});
