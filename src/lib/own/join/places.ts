/** Places of a table: economies by any of their names and codes; what is known and is none; what is not known. */
import { codeKey, nameKey, type Lookup } from '../../state/names';
import { GROUPS_ELSEWHERE, OFFICIAL_NAMES, PARTS, REGIONS } from './official-names';

export type PlaceKind = 'economy' | 'former' | 'aggregate' | 'unknown';

export interface Place {
	kind: PlaceKind;
	/** Of an economy; null for any other place. */
	iso3: string | null;
	name: string;
	/** True of "China, mainland": beside it, what is called by the economy's name alone is more than that. */
	isPart?: true;
}

export type PlaceOf = (text: string) => Place;

export interface PlaceNames {
	/** Names of regions and other groups, as publishers write them. */
	aggregates: readonly string[];
	/** Names by economy in further languages. */
	further: readonly { iso3: string; name: string }[];
}

/** Codes of the World Bank's own for regions and for rest groups. */
const CODES = new Set(
	'AFE AFR AFW ARB CEB CSS EAP EAR EAS ECA ECS EMU EUU FCS HIC HPC IBD IBT IDA IDB IDX INX LAC LCN LDC LIC LMC LMY LTE MEA MIC MNA NAC OED OSS PRE PSS PST SAS SSA SSF SST TEA TEC TLA TMN TSA TSS UMC WLD'.split(
		' '
	)
);

/** Unions whose members change: "EU27_2020", "EA20". */
const UNION = /^((EU|EA|EEA|EFTA|OECD)(\d{1,2})?(_\d{4})?|G-?(7|8|10|20|77))$/i;

/** "High-income countries". */
const BY_INCOME =
	/^(?:world bank )?(low|lower|middle|upper|high|and|&|[\s-])+[\s-]income([\s-](countries|economies))?$/i;
/** Codes of the European Union's own. */
const EUROSTAT: Readonly<Record<string, string>> = { EL: 'GRC', UK: 'GBR' };
/** What the UN and the World Bank call China, where a publisher's "China" holds Hong Kong, Macao and Taiwan too. */
const MAINLAND = /^(?:mainland china|china\W.*\bmainland)$/i;
/** An alias of Serbia's at publishers who count Kosovo in, which is not what Serbia is elsewhere. */
const WIDER = /^serbia (?:and|&|with|incl\.|including) kosovo/i;
/** What readers call an economy that tables call a part of the world so. */
const CONTINENTS = ['America', 'Central Africa'];
/** "Sudan (former)", "Fmr Yugoslavia", "Germany (until 1990)": not the economy of today that bears the name. */
const FORMER = /^(?:fmr|former)\b|[([](?:former|pre-?\d{4}|(?:until|before|up to) \d{4})[)\]]$/i;

/** @returns a function that remembers: a table names few places and has many rows */
export function placesOf(lookup: Lookup, { aggregates, further }: PlaceNames): PlaceOf {
	const names = new Map(further.map(({ iso3, name }) => [nameKey(name), iso3] as const));
	const groups = new Set(
		[...aggregates, ...GROUPS_ELSEWHERE, ...regionNames()].map(nameKey).filter((key) => key !== '')
	);
	/** Numbers of the UN for regions, and for China with what others count apart. */
	const numbers = new Set(aggregates.filter((name) => /^\d{3}$/.test(name)));
	const parts = new Set(PARTS.map(nameKey));
	const wider = new Set(CONTINENTS.map(nameKey));
	const known = new Map<string, Place>();
	const isGroup = (name: string): boolean =>
		[name, name.replace(/\s*\([^)]*\)$/, '')].some(
			(one) =>
				groups.has(nameKey(one)) ||
				numbers.has(one) ||
				CODES.has(codeKey(one)) ||
				UNION.test(one) ||
				BY_INCOME.test(one) ||
				lookup.group(one) !== null
		);
	const find = (text: string): Place => {
		// FAO writes an apostrophe before numbers, so that a spreadsheet keeps their zeros.
		const name = text.trim().replace(/^'(?=\d{1,3}$)/, '');
		if (MAINLAND.test(name))
			return { kind: 'economy', iso3: 'CHN', name: lookup.nameOfEconomy('CHN'), isPart: true };
		if (parts.has(nameKey(name))) return { kind: 'former', iso3: null, name };
		if (wider.has(nameKey(name))) return { kind: 'aggregate', iso3: null, name };
		if (WIDER.test(name)) return { kind: 'aggregate', iso3: null, name };
		const iso3 = lookup.economy(name) ?? EUROSTAT[name] ?? null;
		if (iso3) return { kind: 'economy', iso3, name: lookup.nameOfEconomy(iso3) };
		if (iso3 === '' || FORMER.test(name)) return { kind: 'former', iso3: null, name };
		if (isGroup(name)) return { kind: 'aggregate', iso3: null, name };
		const other = names.get(nameKey(name));
		if (other) return { kind: 'economy', iso3: other, name: lookup.nameOfEconomy(other) };
		return { kind: 'unknown', iso3: null, name };
	};
	return (text) => {
		const place = known.get(text) ?? find(text);
		known.set(text, place);
		return place;
	};
}

const LANGUAGES = ['fr', 'pt-PT', 'pt-BR'];

/** What economies are called in French and in Portuguese: by the browser's own data, and in the long forms of tables. */
export function furtherNames(economies: readonly { iso3: string; iso2: string }[]): PlaceNames['further'] {
	const usual = LANGUAGES.flatMap((language) => {
		const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
		return economies.flatMap(({ iso3, iso2 }) => {
			const name = /^[A-Z]{2}$/.test(iso2) ? names.of(iso2) : undefined;
			return name ? [{ iso3, name }] : [];
		});
	});
	const here = new Set(economies.map(({ iso3 }) => iso3));
	const official = Object.entries(OFFICIAL_NAMES).flatMap(([iso3, all]) =>
		here.has(iso3) ? all.map((name) => ({ iso3, name })) : []
	);
	return [...usual, ...official];
}

/** Regions of the world in the same languages. */
const regionNames = (): string[] =>
	LANGUAGES.flatMap((language) => {
		const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
		return REGIONS.flatMap((code) => names.of(code) ?? []);
	});
