/** The console: `?sql=SELECT…` is what stands in its box. It is not run before the reader says so. */
import { base, type Base } from './base';
import type { Codec } from './codec';
import { words } from './fields';

export interface SqlState extends Base {
	sql: string;
}

export const sqlCodec: Codec<SqlState> = { ...base, sql: words };
