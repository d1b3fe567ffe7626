/** One donor that makes a year's aid what it is: a compact, a catastrophe, old loans cancelled. */
import { sum } from 'd3-array';
import { median } from '../../series/stats';
import type { AidFlows } from '../../source/flows/aid';
import { aidOf } from './donors';

/** From this part of the year's aid on, and from so many times what the donor gives in its middle year on. */
const LARGE_PART = 1 / 3;
const UNUSUAL = 4;

export interface Standout {
	/** The donor's id. */
	id: string;
	/** US dollars of 2022. */
	value: number;
	/** A multilateral lender: what stands out may be debt cancelled. */
	isLender: boolean;
}

/** The donor that stands out in a year; null where none does. */
export function standoutOf({ given, parties }: AidFlows, year: number): Standout | null {
	const rows = given.filter((row) => row.year === year);
	const [first] = [...rows].sort((a, b) => aidOf(b) - aidOf(a));
	if (!first) return null;
	const value = aidOf(first);
	const usual = median(given.filter(({ id }) => id === first.id).map(aidOf)) ?? 0;
	if (value < LARGE_PART * sum(rows, aidOf) || value < UNUSUAL * Math.max(0, usual)) return null;
	return { id: first.id, value, isLender: parties[first.id]?.kind === 'multilateral' };
}
