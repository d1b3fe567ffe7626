#!/usr/bin/env bash
# DuckDB 1.5.6 (@duckdb/node-api 1.5.6-r.1): the median of 5.1 and 5.2, which are DECIMAL when nothing else is said, is 5.1; that of
# 1 and 2 is 1.5 as INTEGER and 1 as DECIMAL, and every quantile between two such numbers is the lower one.
#
# A good engineer would guess: median and quantile_cont interpolate, as the manual says, and the answer is the same number whatever
# the type of the column, as avg()'s is; Postgres's percentile_cont, which the engine understands too, gives a double for it.
# Seen: for INTEGER and HUGEINT they give DOUBLE; a DECIMAL stays one of as many places, and what is between two steps is cut off, always
# downwards (-1 and -2 give -2), so that medians of decimals are too low, and never too high. 5.1 in SQL is DECIMAL(2,1), and so are
# sums of such, and NUMERIC columns of Postgres. mad(), the spread about the median, of 1 and 2 is 0, quartiles of rates with
# one place lie on steps of 0.1, and of the two countries one is above their median and none below. Issue 13655 is of which types
# interpolate at all, and has decimals among those that do; of the cut no issue was found.
#
# For users of the engine: median(value::DOUBLE), quantile_cont(value::DOUBLE, ...).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error @duckdb/node-api@1.5.6-r.1 > /dev/null
cat > look.js <<'FILE'
import { DuckDBInstance } from '@duckdb/node-api';
const db = await (await DuckDBInstance.create(':memory:')).connect();
async function ask(what, values, type) {
	const rows = values.map((value) => `(${value}${type ? `::${type}` : ''})`).join(', ');
	const found = await db.runAndReadAll(`SELECT typeof(any_value(v)), avg(v), median(v),
		percentile_cont(0.5) WITHIN GROUP (ORDER BY v), quantile_cont(v, [0.1, 0.25, 0.75, 0.9]), mad(v) FROM (VALUES ${rows}) t(v)`);
	const [of, mean, median, standard, quantiles, spread] = found.getRowsJson()[0];
	console.log(`${what}, ${of}: mean ${mean}, median ${median}, percentile_cont ${standard}; quantiles ${quantiles.join(' ')}; mad ${spread}`);
}
const rates = [5.1, 5.2];
await ask(rates, rates);
await ask(rates, rates, 'DOUBLE');
for (const type of ['INTEGER', 'HUGEINT', 'DECIMAL(18,0)', 'DOUBLE']) await ask('1,2', [1, 2], type);
for (const type of ['INTEGER', 'DECIMAL(18,0)']) await ask('-1,-2', [-1, -2], type);
const sums = await db.runAndReadAll(`SELECT typeof(any_value(s)), median(s), median(s::DOUBLE)
	FROM (SELECT sum(v) s FROM (VALUES ('LSO', 1.1), ('LSO', 2.0), ('MWI', 3.2)) t(c, v) GROUP BY c)`);
console.log(`sums 3.1 and 3.2: ${sums.getRowsJson()[0].join(', ')}`);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
5.1,5.2, DECIMAL(2,1): mean 5.15, median 5.1, percentile_cont 5.1; quantiles 5.1 5.1 5.1 5.1; mad 0.0
5.1,5.2, DOUBLE: mean 5.15, median 5.15, percentile_cont 5.15; quantiles 5.109999999999999 5.125 5.175000000000001 5.19; mad 0.050000000000000266
1,2, INTEGER: mean 1.5, median 1.5, percentile_cont 1.5; quantiles 1.1 1.25 1.75 1.9; mad 0.5
1,2, HUGEINT: mean 1.5, median 1.5, percentile_cont 1.5; quantiles 1.1 1.25 1.75 1.9; mad 0.5
1,2, DECIMAL(18,0): mean 1.5, median 1, percentile_cont 1; quantiles 1 1 1 1; mad 0
1,2, DOUBLE: mean 1.5, median 1.5, percentile_cont 1.5; quantiles 1.1 1.25 1.75 1.9; mad 0.5
-1,-2, INTEGER: mean -1.5, median -1.5, percentile_cont -1.5; quantiles -1.9000000000000001 -1.75 -1.25 -1.1; mad 0.5
-1,-2, DECIMAL(18,0): mean -1.5, median -2, percentile_cont -2; quantiles -2 -2 -2 -2; mad 0
sums 3.1 and 3.2: DECIMAL(38,1), 3.1, 3.1500000000000004
FILE
echo 'DuckDB 1.5.6: as described.'
