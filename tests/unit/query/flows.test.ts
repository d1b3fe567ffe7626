import { describe, expect, it } from 'vitest';
import { africaTradeBySection } from '../../../src/lib/query/flows/africa-trade';
import { aidByDonor } from '../../../src/lib/query/flows/aid-by-donor';
import { aidReceived } from '../../../src/lib/query/flows/aid-received';
import { promisedAndPaid, promisedAndPaidByDonor } from '../../../src/lib/query/flows/commitments';
import { debtService, paidBack } from '../../../src/lib/query/flows/debt';
import { kindsOf } from '../../../src/lib/query/flows/kinds';
import { mirrorPartners, tradePartners } from '../../../src/lib/query/flows/trade-partners';
import { usLines } from '../../../src/lib/query/flows/us-exports';
import { usAdditionalRate, usTariffs } from '../../../src/lib/query/flows/us-tariffs';
import { bothEngines } from './support/both-engines';
import { DONORS, EXPORTS, FLOW_QUESTIONS } from './support/flow-questions';
import { smallFlows } from './support/small-flows';

const engines = bothEngines(smallFlows());

describe('native DuckDB and DuckDB-WASM give the same of flows', () => {
	it.each(FLOW_QUESTIONS)('%s', async (_name, ask) => {
		const expected = await ask(engines.native);
		expect(JSON.stringify(expected).length).toBeGreaterThan(20);
		expect(await ask(engines.wasm)).toEqual(expected);
	});
});

describe('aid', () => {
	it('keeps grants, loans, repayments and promises apart, and sums negatives with their sign', async () => {
		const rows = await aidReceived(engines.native, 'LSO', 'current');
		expect(rows.find((row) => row.year === 2020)).toEqual({
			recipient: 'LSO',
			...{ year: 2020, grants: 39, loans: 30, other_official: null, private_lending: 7 },
			...{ loans_paid: -5, paid: -5, aid: 69, aid_net: 64, net_transfer: 71, committed: 200 }
		});
	});
	it('has another line for another price base, with nothing of the first in it', async () => {
		const rows = await aidReceived(engines.native, 'LSO', 'constant 2022');
		expect(rows.map(({ year, grants, committed }) => [year, grants, committed])).toEqual([[2020, 55, null]]);
	});
	it('ranks a donor that took back last, and says when each came and left', async () => {
		const rows = await aidByDonor(engines.native, DONORS);
		expect(rows.map(({ id, aid, first_year, last_year }) => [id, aid, first_year, last_year])).toEqual([
			['USA', 80, 2020, 2021],
			['IDA', 50, 2020, 2021],
			['ZAF', -1, null, null],
			['DNK', -10, 2019, 2019]
		]);
	});
	it('counts as aid all loans of IDA, and of others those on concessional terms', async () => {
		const [row] = await aidReceived(engines.native, 'ZMB', 'current');
		expect(row).toMatchObject({ loans: 6, other_official: 9, aid: 6 });
	});
	it('sets promises beside payments, of donors that report both', async () => {
		expect(await promisedAndPaid(engines.native, 'LSO')).toEqual([
			{ year: 2020, promised: 200, paid: 80 },
			{ year: 2021, promised: 100, paid: 50 }
		]);
	});
	it('holds the African Development Fund’s promises to its Bank’s loans, and nothing to the Monetary Fund’s', async () => {
		const rows = await promisedAndPaidByDonor(engines.native, 'ZMB');
		expect(rows.map(({ id, compared, promised, paid }) => [id, compared, promised, paid])).toEqual([
			['AFDB-AFDF', true, 6, 2],
			['IMF', false, 1, null],
			['IDA', true, null, 4]
		]);
		const [denmark] = (await promisedAndPaidByDonor(engines.native, 'LSO')).filter(({ id }) => id === 'DNK');
		expect(denmark).toMatchObject({ compared: false, promised: null, paid: 20 });
	});
});

describe('what was paid back', () => {
	it('is of loans that count as aid alone, those of IDA on any terms included', async () => {
		const rows = await paidBack(engines.native, 'all', 'current');
		const service = (await debtService(engines.native, 'all')).filter((row) => row.aid && row.paid !== null);
		expect(rows.map(({ id, year, value }) => [id, year, value])).toContainEqual(['IDA', 2020, -5]);
		expect(rows.some(({ id }) => id === 'PRIVATE-USA')).toBe(false);
		expect(rows.reduce((sum, { value }) => sum + value, 0)).toBe(
			service.reduce((sum, { paid }) => sum + (paid ?? 0), 0)
		);
	});
});

describe('trade', () => {
	it('has shares of the year, and the same seen from the other side', async () => {
		expect((await tradePartners(engines.native, EXPORTS)).map(({ id, share }) => [id, share])).toEqual([
			['USA', 60],
			['UNSPECIFIED', 40]
		]);
		expect(
			(await mirrorPartners(engines.native, EXPORTS)).map(({ id, year, value }) => [id, year, value])
		).toEqual([['USA', 2013, 70]]);
	});
	it('applies the rate of the exporter, or of the line, or none', async () => {
		const rows = await usLines(engines.native, 'LSO');
		expect(rows.map(({ line, rate, cost }) => [line, rate, cost])).toEqual([
			['6203424511', 15, 150],
			['7208100000', 50, 100],
			['9801001043', null, null]
		]);
	});
	it('sets the tariff before, in and after February 2026 side by side', async () => {
		expect(await usTariffs(engines.native, 'LSO')).toEqual([
			expect.objectContaining({ goods: 'UNCTAD-total', before: 0, february_2026: 15, after: 10 })
		]);
		expect(await usAdditionalRate(engines.native, 'LSO')).toBe(15);
		expect(await usAdditionalRate(engines.native, 'ZAF')).toBeNull();
	});
	it('says of an average which years it is of', async () => {
		expect(await africaTradeBySection(engines.native, 'LSO')).toEqual([
			expect.objectContaining({ section: 'HS-11', exports: 12, imports: 90, period: '2012-2022 average' })
		]);
	});
});

describe('an economy without rows', () => {
	it('gets none from any question, and a list of what exists', async () => {
		expect(await aidReceived(engines.native, 'ZAF', 'current')).toEqual([]);
		expect((await kindsOf(engines.native, 'ZAF')).map((kind) => kind.id)).toEqual(['africa-trade']);
	});
});
