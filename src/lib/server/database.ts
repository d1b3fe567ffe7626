/** The database of the build, opened once for all pages that are prerendered. */
import { openNative } from '../database/native';
import type { Database } from '../database/database';

export const DATABASE_FILE = 'public/api/tsoelopele.duckdb';
export const FLOWS_FILE = 'public/api/tsoelopele-flows.duckdb';

let opened: Promise<Database> | undefined;
let flows: Promise<Database> | undefined;

/** @throws Error that says how to make the database when it is not there */
export function database(): Promise<Database> {
	opened ??= openNative(DATABASE_FILE);
	return opened;
}

/** Aid, debt and trade. @throws Error as above */
export function flowsDatabase(): Promise<Database> {
	flows ??= openNative(FLOWS_FILE);
	return flows;
}
