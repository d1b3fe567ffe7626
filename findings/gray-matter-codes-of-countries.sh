#!/usr/bin/env bash
# gray-matter 4.0.3 (front matter of most site generators): m49: 050, which is Bangladesh, is 40, which is Austria.
#
# A good engineer would guess: a code of three figures stays as it is written, or loses its noughts at worst, as in YAML 1.2
# (the package yaml reads 50). Seen: gray-matter brings the js-yaml of YAML 1.1, where a nought in front means base eight: 044,
# the Bahamas, is 36, Australia; 070, Bosnia and Herzegovina, is 56, Belgium; 031, Azerbaijan, is 25, which nobody has. Where an
# 8 or a 9 is in the code it stays text. So padding to three figures, the usual mend for lost noughts, makes eleven countries
# and territories others, and a page of Bangladesh shows Austria's figures, without an error. The rule is YAML 1.1's own; the
# manual of gray-matter says "YAML by default" and not which one.
#
# For users of the package: m49: '050', or an engine of your own: matter(text, { engines: { yaml: parse } }).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --loglevel=error gray-matter@4.0.3 yaml@2.9.1 i18n-iso-countries@7.14.0 > /dev/null
cat > look.cjs <<'FILE'
const matter = require('gray-matter');
const yaml = require('yaml');
const countries = require('i18n-iso-countries');
const name = (code) => countries.getName(countries.numericToAlpha2(String(code).padStart(3, '0')) ?? '', 'en') ?? 'nobody';
const none = [];
for (const code of Object.keys(countries.getNumericCodes()).filter((code) => code.startsWith('0')).sort()) {
	const read = matter(`---\nm49: ${code}\n---\n`).data.m49;
	if (name(read) !== name(code) && name(read) !== 'nobody') console.log(`${code} ${name(code)} -> ${JSON.stringify(read)} ${name(read)}`);
	if (name(read) === 'nobody') none.push(code);
}
console.log(`no country's: ${none.join(' ')}`);
for (const code of ['050', '031', '008']) console.log(`${code}: gray-matter ${JSON.stringify(matter(`---\nm49: ${code}\n---\n`).data.m49)}, yaml ${yaml.parse(code)}`);
FILE
node look.cjs | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
010 Antarctica -> 8 Albania
012 Algeria -> 10 Antarctica
020 Andorra -> 16 American Samoa
024 Angola -> 20 Andorra
040 Austria -> 32 Argentina
044 Bahamas -> 36 Australia
050 Bangladesh -> 40 Austria
060 Bermuda -> 48 Bahrain
064 Bhutan -> 52 Barbados
070 Bosnia and Herzegovina -> 56 Belgium
074 Bouvet Island -> 60 Bermuda
no country's: 016 031 032 036 051 052 056 072 076
050: gray-matter 40, yaml 50
031: gray-matter 25, yaml 31
008: gray-matter "008", yaml 8
FILE
echo 'gray-matter 4.0.3: as described.'
