#!/usr/bin/env bash
# regression 2.0.1 (regression-js): growth that is fitted by calendar year predicts 0, with twelve decimal places as well.
#
# A good engineer would guess: a fit of y = a·e^(bx) is the same line whether years are written 0 to 30 or 1990 to 2020, and
# "precision", by the manual "the number of significant figures the output is rounded to", rounds what is put out, and keeps
# two figures of a small number. Seen: it is the number of places after the point, a and b themselves are rounded to it (two,
# unless asked otherwise), and predict() and r2 are reckoned from what is left. By calendar year a is about 10^-14, so it is 0,
# and a population that grows by 2.3 % a year is predicted to be 0 people in 2030, with r2 = -23.8. Counted from 1990 the same
# points give 2.23 million, where they themselves say 2.51 million: the rate of 0.023 has become 0.02. A straight line that
# rises by 0.004 a year is predicted to be level, and says so: y = 0x + …
#
# For users of the package: count years from the first one, and ask for precision: 15.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --loglevel=error regression@2.0.1 > /dev/null
cat > look.cjs <<'FILE'
const regression = require('regression');
const years = Array.from({ length: 31 }, (_, i) => 1990 + i);
const people = (from) => years.map((year) => [year - from, 1e6 * Math.exp(0.023 * (year - 1990))]);
const in2030 = (fit, from) => Math.round(fit.predict(2030 - from)[1]);
const show = (what, from, options) => {
	const fit = regression.exponential(people(from), options);
	console.log(`${what}: ${in2030(fit, from)} people, r2 ${fit.r2.toFixed(1)}`);
};
show('by calendar year', 0);
show('by calendar year, 12 places', 0, { precision: 12 });
show('from 1990', 1990);
show('from 1990, 15 places', 1990, { precision: 15 });
const line = regression.linear(years.map((year) => [year, 50 + 0.004 * (year - 1990)]));
console.log(`a line from 50 in 1990 to 50.16 in 2030: ${line.predict(2030)[1]}, ${line.string}`);
FILE
node look.cjs | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
by calendar year: 0 people, r2 -23.8
by calendar year, 12 places: 0 people, r2 -23.8
from 1990: 2225541 people, r2 0.9
from 1990, 15 places: 2509290 people, r2 1.0
a line from 50 in 1990 to 50.16 in 2030: 50.06, y = 0x + 50.06
FILE
echo 'regression 2.0.1: as described.'
