import type { Database } from '../../database/database';
import { AID_LOAN, OTHER_OFFICIAL_LOAN } from './aid-loan';
import type { PriceBase } from './prices';
import { ofSide, type Reporter } from './side';

/** What an economy received and paid in one year, in US dollars; null where there is no row, which is not zero. */
export interface AidYear {
	recipient: string;
	year: number;
	/** Grants of all donors. May be negative for a donor, hardly ever in sum. */
	grants: number | null;
	/** Loans that count as aid with grants (AID_LOAN), paid out. */
	loans: number | null;
	/** Other public loans, from governments and multilateral bodies. */
	other_official: number | null;
	/** Loans of banks, bond holders and other private lenders to the public sector. */
	private_lending: number | null;
	/** Principal and interest paid on those loans, and on all loans: zero or below. */
	loans_paid: number | null;
	paid: number | null;
	/** grants + loans: aid received before repayments. */
	aid: number | null;
	/** grants + loans + loans_paid: near net ODA, but interest is in it. */
	aid_net: number | null;
	/** Everything that came in less everything paid on debt. */
	net_transfer: number | null;
	/** Promised in that year, from 2015, in dollars of the year; null in constant prices. */
	committed: number | null;
}

const sumIf = (condition: string) => `sum(f.value) FILTER (${condition})`;

/** Aid and lending received by year, 2000-2022, by recipient and year. */
export function aidReceived(db: Database, recipient: Reporter, prices: PriceBase): Promise<AidYear[]> {
	const { condition, parameters } = ofSide('recipient', recipient);
	return db.query<AidYear>(
		`WITH y AS (
			SELECT f.recipient AS recipient, CAST(f.year AS INTEGER) AS year,
				${sumIf("f.kind = 'grants'")} AS grants,
				${sumIf(`f.measure = 'disbursed' AND ${AID_LOAN}`)} AS loans,
				${sumIf(`f.measure = 'disbursed' AND ${OTHER_OFFICIAL_LOAN}`)} AS other_official,
				${sumIf("f.measure = 'disbursed' AND f.terms IN ('banks', 'bonds', 'other private')")} AS private_lending,
				${sumIf(`f.measure = 'paid' AND ${AID_LOAN}`)} AS loans_paid,
				${sumIf("f.measure = 'paid'")} AS paid,
				${sumIf(`f.kind = 'grants' OR (f.measure = 'disbursed' AND ${AID_LOAN})`)} AS aid,
				${sumIf(`f.kind = 'grants' OR ${AID_LOAN}`)} AS aid_net,
				${sumIf("f.kind <> 'commitments'")} AS net_transfer,
				${sumIf("f.kind = 'commitments'")} AS committed
			FROM flow f
			WHERE f.kind IN ('grants', 'lending', 'commitments') AND ${condition} AND f.price_base = ?
			GROUP BY f.recipient, f.year
		)
		SELECT * FROM y ORDER BY recipient, year`,
		[...parameters, prices]
	);
}
