#!/usr/bin/env bash
# mathjs 15.2.0: 1 bbl, the sign under which oil is reckoned, is a barrel of beer: 117.3 litres for 159.0. And 2 % + 3 % is 2 %.
#
# A good engineer would guess: bbl is the barrel of 42 gallons of the oil trade, as in js-quantities 1.8.0 and in the tables of
# energy statistics, and one percentage can be added to another. Seen: bbl is short for beerbarrel, of 31 gallons, so that a
# country's oil is a quarter too small by volume; the oil barrel is oilbarrel or obl. The manual's list of units has both, in a
# row of names. evaluate('2% + 3%') takes the first % for a rest of division: 0.02 and not 0.05, '5% + 5%' is 0, and '50 + 10%'
# is 55. The percentages are told of in issue 3563.
#
# For users of the package: oilbarrel, and brackets around each percentage.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --loglevel=error mathjs@15.2.0 js-quantities@1.8.0 > /dev/null
cat > look.cjs <<'FILE'
const { evaluate, format } = require('mathjs');
const Qty = require('js-quantities');
const litres = (unit) => format(evaluate(`1 ${unit} to L`), 4);
console.log(`bbl ${litres('bbl')}, oilbarrel ${litres('oilbarrel')}, 42 gallons ${format(evaluate('42 gallon to L'), 4)}`);
console.log(`js-quantities: ${Qty('1 bbl').to('l').toPrec('0.1 l')}`);
console.log(['2% + 3%', '5% + 5%', '(2%) + (3%)', '50 + 10%'].map((text) => `${text} = ${format(evaluate(text), 4)}`).join(', '));
FILE
node look.cjs | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
bbl 117.3 L, oilbarrel 159 L, 42 gallons 159 L
js-quantities: 159 l
2% + 3% = 0.02, 5% + 5% = 0, (2%) + (3%) = 0.05, 50 + 10% = 55
FILE
echo 'mathjs 15.2.0: as described.'
