#!/usr/bin/env bash
# @dsnp/parquetjs 1.8.8 (the maintained parquetjs): in a column of DECIMAL with up to nine digits every second row is the rest of the one
# above it, and the last half of the countries is not there; three thousand million of an unsigned column is below zero.
#
# A good engineer would guess: what a reader of Parquet reads of a file that it wrote itself is what was written. Seen: a DECIMAL of
# up to 18 digits is written in eight bytes, as the format allows, and with nine digits or fewer read in four: the first country
# has its own figure, the second 0, or -0.1 if the first is negative, the third the second's, the fifth the third's. Rows and names are
# all there, and the figures are of the size of figures. With ten digits all is well. hyparquet 1.33.0 reads the same file as it was
# meant; what another program wrote in eight bytes is misread too. And UINT_32 and UINT_64, the types of counts in DuckDB and Arrow,
# are read as signed: 3,000,000,000 of UINT_32 is -1,294,967,296. The manual lists both types without a bound. No issue tells of the
# places; that 19.99 is written as 19.98 is its issue 182, and for unsigned ones there is a change, never taken, in the older
# ironSource/parquetjs (122). 1.8.9, for Node 24, decodes alike; 1.9.3 has no program in its package.
#
# For users of the package: read with hyparquet; to write, DOUBLE, or a DECIMAL with a precision of 10 or more.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error @dsnp/parquetjs@1.8.8 hyparquet@1.33.0 hyparquet-writer@0.17.0 > /dev/null 2>&1
cat > look.js <<'FILE'
import { writeFileSync } from 'node:fs';
import parquetjs from '@dsnp/parquetjs';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
const { ParquetReader, ParquetSchema, ParquetWriter } = parquetjs;
const show = (rows) => rows.map(({ country, value }) => `${country} ${value}`).join(', ');
async function look(what, file) {
	const reader = await ParquetReader.openFile(file);
	const cursor = reader.getCursor();
	const rows = [];
	for (let row = await cursor.next(); row; row = await cursor.next()) rows.push(row);
	await reader.close();
	const other = await parquetReadObjects({ file: await asyncBufferFromFile(file) });
	console.log(`${what}: parquetjs ${show(rows)}; hyparquet ${show(other)}`);
}
const countries = ['LSO', 'MWI', 'NAM', 'ZAF', 'ZMB', 'ZWE'];
const growth = [2.5, -1.5, 4, 0.5, 5.5, 9];
async function own(precision, values) {
	const schema = new ParquetSchema({ country: { type: 'UTF8' }, value: { type: 'DECIMAL', precision, scale: 1 } });
	const writer = await ParquetWriter.openFile(schema, 'own.parquet');
	for (const [i, value] of values.entries()) await writer.appendRow({ country: countries[i], value });
	await writer.close();
	await look(`own, ${precision} digits`, 'own.parquet');
}
async function others(what, type, column, data) {
	const schema = [{ name: 'root', num_children: 2 }, { name: 'country', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
		{ name: 'value', type, repetition_type: 'REQUIRED', ...column }];
	const columnData = [{ name: 'country', data: countries.slice(0, data.length) }, { name: 'value', data }];
	writeFileSync('other.parquet', Buffer.from(parquetWriteBuffer({ schema, columnData, codec: 'UNCOMPRESSED' })));
	await look(`another's, ${what}`, 'other.parquet');
}
await own(9, growth);
await own(10, growth);
await others('9 digits in eight bytes', 'INT64', { converted_type: 'DECIMAL', precision: 9, scale: 1 }, growth);
await others('9 digits in four bytes', 'INT32', { converted_type: 'DECIMAL', precision: 9, scale: 1 }, growth);
await others('UINT_32', 'INT32', { converted_type: 'UINT_32' }, [2_000_000_000, 3_000_000_000]);
await others('UINT_64', 'INT64', { converted_type: 'UINT_64' }, [8_000_000_000n]);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
own, 9 digits: parquetjs LSO 2.5, MWI 0, NAM -1.5, ZAF -0.1, ZMB 4, ZWE 0; hyparquet LSO 2.5, MWI -1.5, NAM 4, ZAF 0.5, ZMB 5.5, ZWE 9
own, 10 digits: parquetjs LSO 2.5, MWI -1.5, NAM 4, ZAF 0.5, ZMB 5.5, ZWE 9; hyparquet LSO 2.5, MWI -1.5, NAM 4, ZAF 0.5, ZMB 5.5, ZWE 9
another's, 9 digits in eight bytes: parquetjs LSO 2.5, MWI 0, NAM -1.5, ZAF -0.1, ZMB 4, ZWE 0; hyparquet LSO 2.5, MWI -1.5, NAM 4, ZAF 0.5, ZMB 5.5, ZWE 9
another's, 9 digits in four bytes: parquetjs LSO 2.5, MWI -1.5, NAM 4, ZAF 0.5, ZMB 5.5, ZWE 9; hyparquet LSO 2.5, MWI -1.5, NAM 4, ZAF 0.5, ZMB 5.5, ZWE 9
another's, UINT_32: parquetjs LSO 2000000000, MWI -1294967296; hyparquet LSO 2000000000, MWI 3000000000
another's, UINT_64: parquetjs LSO 8000000000; hyparquet LSO 8000000000
FILE
echo '@dsnp/parquetjs 1.8.8: as described.'
