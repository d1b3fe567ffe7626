/** A large table as a person might bring it, for the measurements beside this file. */
const CODES = ['LSO', 'NAM', 'BWA', 'ZAF', 'SWZ', 'XKX', 'CIV', 'PRK', 'USA', 'TUV'];

/** Some 35 bytes a row: an economy, a series, a year, a value. @param megabytes of 1,000,000 bytes */
export function tableOf(megabytes: number): Buffer {
	const rows = ['country,series,year,value'];
	let length = 0;
	for (let i = 0; length < megabytes * 1e6 - 60; i += 1) {
		const year = 1960 + (Math.floor(i / 10) % 65);
		const row = `${CODES[i % 10]},Series number ${Math.floor(i / 650)},${year},${((i * 7919) % 1_000_000) / 100}`;
		rows.push(row);
		length += row.length + 1;
	}
	return Buffer.from(`${rows.join('\n')}\n`);
}

export const middle = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
