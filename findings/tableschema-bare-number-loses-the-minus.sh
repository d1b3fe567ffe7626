#!/usr/bin/env bash
# tableschema 1.12.6 (Frictionless Data's reader of tables): bareNumber: false, which is there to read "12%", reads "-2.4%" as 2.4.
#
# A good engineer would guess: the option strips what stands around a number, as its specification says ("leading and/or
# trailing non-numeric characters", such as % or EUR), and a minus is part of the number. Seen: everything before the first
# digit goes, the minus and the decimal point with it. A fall by 2.4 % is a growth of 2.4 %, ".5%" is 5, "<5" is 5, and the
# accountants' "(5)", which is below zero, is 5 as well. No error, no warning; "-2.4" without a percent sign loses its minus
# too, so one option on a field turns every fall of a column into a rise. The same fault was reported of the Python reader
# (frictionless-py, issue 1520) and mended there.
#
# For users of the package: leave bareNumber alone, read the column as text and take the sign off the end yourself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --loglevel=error tableschema@1.12.6 > /dev/null 2>&1
cat > look.cjs <<'FILE'
const { Table } = require('tableschema');
const rows = [['country', 'growth'], ['LSO', '-2.4%'], ['MWI', '2.3%'], ['ZAF', '-0.6'], ['BWA', '.5%'], ['NAM', '(5)'], ['SWZ', '<5']];
const read = async (bareNumber) => {
	const fields = [{ name: 'country', type: 'string' }, { name: 'growth', type: 'number', bareNumber }];
	const table = await Table.load(bareNumber ? [rows[0], rows[3]] : rows, { schema: { fields } });
	return (await table.read()).map(([country, growth]) => `${country} ${growth}`).join(', ');
};
read(true).then((bare) => console.log(`as it is: ${bare}`)).then(() => read(false)).then((all) => console.log(`bareNumber false: ${all}`));
FILE
node look.cjs | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
as it is: ZAF -0.6
bareNumber false: LSO 2.4, MWI 2.3, ZAF 0.6, BWA 5, NAM 5, SWZ 5
FILE
echo 'tableschema 1.12.6: as described.'
