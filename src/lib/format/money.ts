import { formatCompact, NBSP } from './number';

/** An amount in a sentence: "673 million US dollars". */
export const dollars = (value: number): string => `${formatCompact(value)}${NBSP}US dollars`;
