import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parts } from '../../../src/lib/ui/later/parts';

/** A part that is missing until it is drawn. */
function missing(folds: boolean) {
	const part = {
		folds,
		isDrawn: false,
		isMissing: () => !part.isDrawn,
		draw: () => void (part.isDrawn = true)
	};
	return part;
}

describe('parts of a page of which nothing stands', () => {
	const [near, far, folded] = [missing(false), missing(false), missing(true)];
	let leave: (() => void)[] = [];
	beforeEach(() => {
		vi.useFakeTimers();
		for (const part of [near, far, folded]) part.isDrawn = false;
		leave = [folded, near, far].map((part) => parts.join(part));
	});
	afterEach(() => {
		for (const one of leave) one();
		vi.useRealTimers();
	});

	it('are all drawn for print, and again none is missing', () => {
		expect(parts.drawAll()).toBe(true);
		expect([near, far, folded].every(({ isDrawn }) => isDrawn)).toBe(true);
		expect(parts.drawAll()).toBe(false);
	});

	it('come after three quiet seconds one by one, those that fold when they are opened', () => {
		parts.fill();
		vi.advanceTimersByTime(2900);
		parts.fill();
		vi.advanceTimersByTime(2900);
		expect(near.isDrawn).toBe(false);
		vi.advanceTimersToNextTimer();
		expect([near.isDrawn, far.isDrawn]).toEqual([true, false]);
		vi.advanceTimersToNextTimer();
		expect([far.isDrawn, folded.isDrawn]).toEqual([true, false]);
	});
});
