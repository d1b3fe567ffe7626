/**
 * Which public loans are aid, of a row `f` of the table flow: those on concessional terms, and all of the International
 * Development Association. The debt statistics class its credits on blend terms as non-concessional, while donors' own
 * statistics of aid, and so the promises, count them. With them grants and net loans come nearer to net ODA of another
 * publisher (tests/data/audit-flows.test.ts).
 */
export const AID_LOAN = "(f.terms = 'concessional' OR (f.terms = 'non-concessional' AND f.provider = 'IDA'))";

/** Other loans of governments and multilateral bodies. */
export const OTHER_OFFICIAL_LOAN = "(f.terms = 'non-concessional' AND f.provider <> 'IDA')";
