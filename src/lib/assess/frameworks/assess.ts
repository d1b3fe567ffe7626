import type { AssessInput } from './input';
import { makeVerdict } from './make-verdict';
import type { MethodId } from './method-ids';
import { METHODS } from './methods';
import type { Verdict } from './verdict';

/**
 * Judges one target of one economy by one series with one method. Never throws and never calls a number anything that
 * it does not bear out: what cannot be judged is 'no-numeric-target', 'no-open-data', 'no-method' or
 * 'insufficient-data', each with the reason as its fact.
 */
export function assess(method: MethodId, input: AssessInput): Verdict {
	const { rule, series } = input;
	const wantsNumber = rule.kind === 'qualitative' || rule.kind === 'monitor';
	if (wantsNumber && !(method === 'sdsn' && input.sdsn))
		return makeVerdict(method, 'no-numeric-target', {
			say: rule.kind === 'monitor' ? 'watched' : 'in-words'
		});
	if (series === undefined) return makeVerdict(method, 'no-open-data', { say: 'no-series' });
	const known = METHODS[method];
	if (!known.rules.includes(rule.kind)) return makeVerdict(method, 'no-method', { say: 'no-test' });
	return known.assess(input);
}
