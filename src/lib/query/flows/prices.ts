/** Two price bases never share a line: every question about aid over time names one. */
export type PriceBase = 'current' | 'constant 2022';
export const PRICE_BASES: readonly PriceBase[] = ['current', 'constant 2022'];
