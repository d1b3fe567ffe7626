/** Differences that are meant: each with a reason, and regular expressions that say which they are. */
import { parse } from 'yaml';
import { z } from 'zod';
import type { Change } from './change';

const pattern = z.string().transform((text, context) => {
	try {
		return new RegExp(text);
	} catch (error) {
		context.addIssue({ code: 'custom', message: (error as Error).message });
		return z.NEVER;
	}
});

const Meant = z.strictObject({
	/** Why it differs, in a sentence. */
	reason: z.string().min(1),
	/** Of the difference’s name as the comparison prints it, or of "before → after". */
	change: pattern,
	kind: pattern.optional(),
	path: pattern.optional(),
	economy: pattern.optional(),
	figure: pattern.optional()
});

export type Meant = z.infer<typeof Meant>;

/** Reads the file's text. @throws Error that names what is wrong in it */
export function readAccepted(text: string): Meant[] {
	const read = z.array(Meant).safeParse(parse(text) ?? []);
	if (read.success) return read.data;
	const faults = read.error.issues.map(({ path, message }) => `entry ${path.join(', ')}: ${message}`);
	throw new Error(`The file of accepted differences cannot be read: ${faults.join('; ')}`);
}

/** The first entry that a difference fits; null when it is not meant. */
export function meantBy(change: Change, accepted: Meant[]): Meant | null {
	const whole = `${change.before ?? ''} → ${change.after ?? ''}`;
	const fits = (entry: Meant) =>
		(['kind', 'path', 'economy', 'figure'] as const).every(
			(part) => entry[part]?.test(change[part]) ?? true
		) &&
		(entry.change.test(change.name) || entry.change.test(whole));
	return accepted.find(fits) ?? null;
}
