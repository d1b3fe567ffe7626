import { ImportFault, readText } from '../../lib/read-csv';

/** A JSON file, gunzipped when its name ends in .gz. @throws ImportFault when it is missing or no JSON */
export function readJson(file: string): unknown {
	try {
		return JSON.parse(readText(file));
	} catch (error) {
		if (error instanceof ImportFault) throw error;
		throw new ImportFault(file, null, `JSON (${(error as Error).message})`);
	}
}

/** A number of a JSON file. @throws ImportFault */
export function jsonNumber(value: unknown, file: string, where: string): number {
	if (typeof value !== 'number' || !Number.isFinite(value))
		throw new ImportFault(file, null, `a number at ${where}, found ${JSON.stringify(value)}`);
	return value;
}
