/** A framework with its targets: `?method=reach&target=3.1&indicator=…`, `?by=members&group=SADC`, `?thread=water`. */
import { base, type Base } from './base';
import type { Codec } from './codec';
import { choice, group, id, oneOf } from './fields';

export interface FrameworkState extends Base {
	/** The method that judges; null means the framework's own. */
	method: string | null;
	/** The target that is open. */
	target: string | null;
	/** The indicator of the open target; null means its headline. */
	indicator: string | null;
	/** Null: target by target. */
	by: 'members' | null;
	/** The group whose members are listed; null means the framework's own. */
	group: string | null;
	/** The concern whose chart is shown; null means the first. */
	thread: string | null;
}

/** What a framework has, by id. */
export interface FrameworkHas {
	methods: readonly string[];
	targets: readonly string[];
	threads: readonly string[];
}

export const frameworkCodec = ({ methods, targets, threads }: FrameworkHas): Codec<FrameworkState> => ({
	...base,
	method: oneOf(methods),
	target: oneOf(targets),
	indicator: id,
	by: choice<'members' | null>(['members'], null),
	group,
	thread: oneOf(threads)
});
