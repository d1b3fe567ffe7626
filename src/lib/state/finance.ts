/** The page on investment, remittances and debt. */
import { base, type Base } from './base';
import type { Codec } from './codec';

export type FinanceState = Base;

export const financeCodec: Codec<FinanceState> = base;
