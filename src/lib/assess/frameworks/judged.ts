import type { VerdictStatus } from './verdict';

const PACES: readonly VerdictStatus[] = ['on-track', 'acceleration-needed', 'limited', 'deteriorating'];

/** Whether a status is read from a pace: it needs two values that can be compared. */
export function isPace(status: VerdictStatus): boolean {
	return PACES.includes(status);
}

/** Whether a status says how it went; all others say why nobody can tell. */
export function isGraded(status: VerdictStatus): boolean {
	return isPace(status) || status === 'achieved' || status === 'not-achieved';
}
