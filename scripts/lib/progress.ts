/**
 * How far a build is, in per cent of its whole. A step has its share of the whole; a program that runs as a step
 * tells its own parts by the share that it was given.
 */
const SHARE = 'TSOELOPELE_PROGRESS';

/** From and to which part of the whole, 0 to 1. */
export interface Share {
	from: number;
	to: number;
}

/** The share that this program was given; all of it when nobody gave it one. */
export function ownShare(): Share {
	const [from, to] = (process.env[SHARE] ?? '').split(' ').map(Number);
	return from !== undefined && to !== undefined && to > from ? { from, to } : { from: 0, to: 1 };
}

/** What a child's environment needs, to go on counting where its parent is. */
export const withShare = ({ from, to }: Share): Record<string, string> => ({ [SHARE]: `${from} ${to}` });

/** "[ 42 %] views of economies" @param done the part of the share that is done, 0 to 1 */
export function progressLine({ from, to }: Share, done: number, text: string): string {
	const percent = Math.floor(100 * (from + (to - from) * Math.min(1, Math.max(0, done))) + 1e-9);
	return `[${String(percent).padStart(3)} %] ${text}`;
}

/** Says how far this program is. */
export function report(done: number, text: string): void {
	console.log(progressLine(ownShare(), done, text));
}

/** Shares of the whole for steps by how long they usually take, in order. */
export function sharesOf(seconds: readonly number[], whole: Share = { from: 0, to: 1 }): Share[] {
	const sum = seconds.reduce((total, each) => total + each, 0);
	const at = (index: number) =>
		whole.from +
		((whole.to - whole.from) * seconds.slice(0, index).reduce((total, each) => total + each, 0)) / sum;
	return seconds.map((_, index) => ({ from: at(index), to: at(index + 1) }));
}
