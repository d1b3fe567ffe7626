#!/usr/bin/env bash
# cldr-numbers-full 48.2.0 (the Unicode locale data that Intl.NumberFormat of browsers and Node is made of): in Lesotho's own
# language two and a half billion maloti are "2.5G", by the long form too.
#
# A good engineer would guess: a language without a word for a billion borrows "B" or writes the digits in full, and
# compactDisplay: 'long' gives words. Seen: where a language has no entry the root's is taken, and the root writes K, M, G and T
# in both forms: thousand, million and trillion as in English, and giga between them. st and st-LS, ss (Eswatini), tn (Botswana),
# xh, sn, ny (Malawi), rw, mg, ln, lg, ki, luo and ig are among them; zu and so have entries of their own. "M" is the loti's sign
# besides, so that Node 20 with style: 'currency' writes "M 2.5G", and "M 2.5M" for a thousandth of it. en-LS has 2.5B: a page
# changes the letter on its axis with its language.
#
# For users of Intl: a compact form only where new Intl.NumberFormat(locale, { notation: 'compact' }).format(1e9) has no G.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error cldr-numbers-full@48.2.0 > /dev/null
cat > look.js <<'FILE'
import { readFileSync } from 'node:fs';
const numbers = (locale, file = 'numbers') => JSON.parse(readFileSync(`node_modules/cldr-numbers-full/main/${locale}/${file}.json`, 'utf8')).main[locale].numbers;
/** The patterns of 10³, 10⁶, 10⁹ and 10¹² in a locale, short and long: "0G" is figures and a G. */
const patterns = (locale, form) => ['1000', '1000000', '1000000000', '1000000000000'].map((size) => numbers(locale)['decimalFormats-numberSystem-latn'][form].decimalFormat[`${size}-count-other`]).join(' ');
for (const locale of ['en-LS', 'zu', 'so', 'und', 'st', 'st-LS', 'ss', 'tn-BW', 'xh', 'sn', 'ny', 'rw'])
	console.log(`${locale}: ${patterns(locale, 'short')} | ${patterns(locale, 'long')}`);
const { LSL } = numbers('st-LS', 'currencies').currencies;
console.log(`the loti in st-LS: ${LSL.symbol}`);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
en-LS: 0K 0M 0B 0T | 0 thousand 0 million 0 billion 0 trillion
zu: 0K 0M 0B 0T | 0 inkulungwane 0 isigidi 0 isigidi sezigidi 0 isigidintathu
so: 0K 0M 0B 0T | 0 Kun 0 Milyan 0 Bilyan 0 Tirilyan
und: 0K 0M 0G 0T | 0K 0M 0G 0T
st: 0K 0M 0G 0T | 0K 0M 0G 0T
st-LS: 0K 0M 0G 0T | 0K 0M 0G 0T
ss: 0K 0M 0G 0T | 0K 0M 0G 0T
tn-BW: 0K 0M 0G 0T | 0K 0M 0G 0T
xh: 0K 0M 0G 0T | 0K 0M 0G 0T
sn: 0K 0M 0G 0T | 0K 0M 0G 0T
ny: 0K 0M 0G 0T | 0K 0M 0G 0T
rw: 0K 0M 0G 0T | 0K 0M 0G 0T
the loti in st-LS: M
FILE
echo 'cldr-numbers-full 48.2.0: as described.'
