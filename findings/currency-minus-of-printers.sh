#!/usr/bin/env bash
# currency.js 2.0.4, accounting 0.4.1, numeral 2.0.6: a debt that is written with the true minus sign, as d3-format writes it,
# is read as a credit.
#
# A good engineer would guess: what a formatter wrote a parser reads, or refuses. Seen: all that is no figure, point or hyphen
# is struck out first, and the minus (U+2212) with it: "−5.2", which d3-format writes for -5.2, and Intl in Norwegian, Swedish
# and Finnish, is 5.2, without an error, beside "-5.2" and "(5.2)", which are read right. The letter E goes the same way:
# "2.4E+06", as a workbook's CSV has large amounts, is 2.41, a million times too small, and "<5" is 5. The exponents are told of
# in issues 147 and 412 of currency.js, which calls that expected; the minus is not, nor is it in the three manuals.
#
# For users of the packages: put a hyphen for U+2212 first, and read numbers with exponents by Number().
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error currency.js@2.0.4 accounting@0.4.1 numeral@2.0.6 d3-format@3.1.3 > /dev/null
cat > look.js <<'FILE'
import accounting from 'accounting';
import currency from 'currency.js';
import { format } from 'd3-format';
import numeral from 'numeral';
const intl = (language) => new Intl.NumberFormat(language, { numberingSystem: 'latn' }).format(-5).replace(/\s/g, '');
const written = { 'd3-format': format('.1f')(-5.2), Norwegian: intl('nb'), Swedish: intl('sv'), Finnish: intl('fi'), English: intl('en'), brackets: '(5.2)', exponent: '2.4E+06', 'fewer than': '<5' };
for (const [what, text] of Object.entries(written)) {
	console.log(`${what} ${text}: currency.js ${currency(text).value}, accounting ${accounting.unformat(text)}, numeral ${numeral(text).value()}`);
}
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
d3-format −5.2: currency.js 5.2, accounting 5.2, numeral 5.2
Norwegian −5: currency.js 5, accounting 5, numeral 5
Swedish −5: currency.js 5, accounting 5, numeral 5
Finnish −5: currency.js 5, accounting 5, numeral 5
English -5: currency.js -5, accounting -5, numeral -5
brackets (5.2): currency.js -5.2, accounting -5.2, numeral -5.2
exponent 2.4E+06: currency.js 2.41, accounting 2.406, numeral 2.406
fewer than <5: currency.js 5, accounting 5, numeral 5
FILE
echo 'currency.js 2.0.4, accounting 0.4.1, numeral 2.0.6: as described.'
