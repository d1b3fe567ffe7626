#!/usr/bin/env bash
# jstat 1.9.6: the second quartile is not the median: of 10 and 20 the quartiles are 10, 10 and 20.
#
# A good engineer would guess: there are several ways to a quartile, all of which have the median for the second one, and one
# package keeps to one. Seen: quartiles() takes the value whose place is n/4, n/2 and 3n/4, rounded, and never the middle of
# two: of 10 and 20 it says 10, 10, 20, where median() says 15, and of 1 to 8 the quartiles are 2, 4, 6. percentile(0.25) of the
# same eight is 2.75, as in d3-array, and quantiles() of 0.25 is 2.4375: three answers of one package to "the lower quarter",
# and percentile(0.25) of 10 and 20 is 10, for 12.5. A box that is drawn from quartiles() with a line at median() has its line
# off its own middle. With an odd number of values the two agree. The manual shows 25, 50, 75 for 1 to 100, and no rule.
#
# For users of the package: quantile() of d3-array for all three.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error jstat@1.9.6 d3-array@3.2.5 > /dev/null
cat > look.js <<'FILE'
import { median, quantile } from 'd3-array';
import jstat from 'jstat';
const { jStat } = jstat;
for (const values of [[10, 20], [1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5]]) {
	const quarter = [jStat.percentile(values, 0.25), jStat.quantiles(values, [0.25])[0], quantile(values, 0.25)];
	console.log(`${values}: quartiles ${jStat.quartiles(values)}; median ${jStat.median(values)}, d3 ${median(values)}; quarter: percentile ${quarter[0]}, quantiles ${quarter[1]}, d3 ${quarter[2]}`);
}
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
10,20: quartiles 10,10,20; median 15, d3 15; quarter: percentile 10, quantiles 10, d3 12.5
1,2,3,4,5,6,7,8: quartiles 2,4,6; median 4.5, d3 4.5; quarter: percentile 2.75, quantiles 2.4375, d3 2.75
1,2,3,4,5: quartiles 1,3,4; median 3, d3 3; quarter: percentile 2, quantiles 1.6875, d3 2
FILE
echo 'jstat 1.9.6: as described.'
