/**
 * Twenty questions with their SQL, for three readers. A test asks each of the built database. Medians and quantiles are
 * asked of DOUBLE, because those of decimals are cut to the decimals of what goes in.
 */

export interface Example {
	id: string;
	/** The question in plain words. */
	title: string;
	sql: string;
}

export interface ExampleGroup {
	reader: string;
	examples: readonly Example[];
}

export const EXAMPLES: readonly ExampleGroup[] = [
	{
		reader: 'For a brief to the minister',
		examples: [
			{
				id: 'newest',
				title: 'What is Lesotho’s newest value for each clause of the policy?',
				sql: `SELECT p.label AS clause, i.short_title AS indicator, o.year, o.value, i.unit
FROM priority p
JOIN priority_indicator pi ON pi.priority_id = p.id AND pi.position = 1
JOIN indicator i ON i.id = pi.indicator
JOIN observation o ON o.indicator = i.id AND o.economy = 'LSO'
WHERE o.nature IN ('actual', 'estimate')
QUALIFY row_number() OVER (PARTITION BY p.id ORDER BY o.year DESC) = 1
ORDER BY p.position;`
			},
			{
				id: 'sadc-table',
				title: 'Where does Lesotho stand in SADC on deaths of children under five?',
				sql: `SELECT e.name, o.value, o.year
FROM observation o
JOIN economy e ON e.iso3 = o.economy
JOIN membership m ON m.iso3 = e.iso3 AND m.group_id = 'SADC' AND m.to_year IS NULL
WHERE o.indicator = 'SH.DYN.MORT'
QUALIFY row_number() OVER (PARTITION BY e.iso3 ORDER BY o.year DESC) = 1
ORDER BY o.value;`
			},
			{
				id: 'hiv',
				title: 'How has HIV changed in Lesotho and its neighbours since 2000?',
				sql: `SELECT o.year, e.name, o.value AS percent_of_adults
FROM observation o
JOIN economy e ON e.iso3 = o.economy
WHERE o.indicator = 'SH.DYN.AIDS.ZS' AND o.year >= 2000
  AND o.economy IN ('LSO', 'BWA', 'ZAF', 'SWZ')
ORDER BY o.year, e.name;`
			},
			{
				id: 'ten-years',
				title: 'In which clauses has the headline moved most for Lesotho since 2013?',
				sql: `WITH ends AS (
  SELECT o.indicator,
    arg_max(o.value, o.year) AS last, max(o.year) AS last_year,
    arg_min(o.value, o.year) AS first, min(o.year) AS first_year
  FROM observation o
  WHERE o.economy = 'LSO' AND o.nature IN ('actual', 'estimate')
    AND o.year >= 2013
    AND o.indicator IN (SELECT indicator FROM priority_indicator WHERE position = 1)
  GROUP BY o.indicator
)
SELECT i.short_title, ends.first_year, ends.first, ends.last_year, ends.last,
  100 * (ends.last - ends.first) / ends.first AS change_percent
FROM ends JOIN indicator i ON i.id = ends.indicator
WHERE ends.first > 0 AND ends.last_year - ends.first_year >= 5
ORDER BY abs(change_percent) DESC
LIMIT 25;`
			},
			{
				id: 'no-data',
				title: 'Which clauses have waited longest for a new value?',
				sql: `SELECT p.label AS clause, max(o.year) AS newest_year
FROM priority p
LEFT JOIN priority_indicator pi ON pi.priority_id = p.id
LEFT JOIN observation o ON o.indicator = pi.indicator AND o.economy = 'LSO'
  AND o.nature IN ('actual', 'estimate')
GROUP BY p.label
ORDER BY newest_year NULLS FIRST;`
			},
			{
				id: 'ldc-median',
				title:
					'Is Lesotho above or below the median of the least developed countries in access to electricity?',
				sql: `SELECT o.year,
  median(o.value) FILTER (m.iso3 IS NOT NULL) AS median_of_ldcs,
  any_value(o.value) FILTER (o.economy = 'LSO') AS lesotho
FROM observation o
LEFT JOIN membership m ON m.iso3 = o.economy AND m.group_id = 'LDC'
  AND o.year >= m.from_year AND (m.to_year IS NULL OR o.year <= m.to_year)
WHERE o.indicator = 'EG.ELC.ACCS.ZS' AND o.year >= 2000
GROUP BY o.year
ORDER BY o.year;`
			},
			{
				id: 'similar',
				title: 'Which countries are most like Lesotho?',
				sql: `SELECT e.name, s.distance
FROM similar_economy s
JOIN economy e ON e.iso3 = s.similar_iso3
WHERE s.iso3 = 'LSO'
ORDER BY s.position;`
			}
		]
	},
	{
		reader: 'For a donor’s desk',
		examples: [
			{
				id: 'donors',
				title: 'Who gave the most grants to Lesotho in the five newest years?',
				sql: `SELECT p.name AS donor, sum(f.value) / 1e6 AS million_dollars
FROM flows.flow f
JOIN flows.provider p ON p.id = f.provider
WHERE f.kind = 'grants' AND f.recipient = 'LSO' AND f.price_base = 'constant 2022'
  AND f.year > (SELECT last_year - 5 FROM flows.flow_kind WHERE id = 'grants')
GROUP BY p.name
HAVING sum(f.value) > 0
ORDER BY million_dollars DESC
LIMIT 20;`
			},
			{
				id: 'grants-years',
				title: 'How much in grants did Lesotho receive each year?',
				sql: `SELECT year, sum(value) / 1e6 AS million_dollars_of_2022
FROM flows.flow
WHERE kind = 'grants' AND recipient = 'LSO' AND price_base = 'constant 2022'
GROUP BY year
ORDER BY year;`
			},
			{
				id: 'promised',
				title: 'How much aid was promised to Lesotho, and by whom?',
				sql: `SELECT f.year, p.name AS donor, sum(f.value) / 1e6 AS million_dollars
FROM flows.flow f
JOIN flows.provider p ON p.id = f.provider
WHERE f.kind = 'commitments' AND f.recipient = 'LSO'
GROUP BY ALL
ORDER BY f.year DESC, million_dollars DESC;`
			},
			{
				id: 'per-head',
				title: 'Which least developed countries receive the most aid for each person?',
				sql: `SELECT e.name, o.year, o.value AS dollars_per_person
FROM observation o
JOIN economy e ON e.iso3 = o.economy
JOIN membership m ON m.iso3 = e.iso3 AND m.group_id = 'LDC' AND m.to_year IS NULL
WHERE o.indicator = 'DT.ODA.ODAT.PC.ZS'
QUALIFY row_number() OVER (PARTITION BY e.iso3 ORDER BY o.year DESC) = 1
ORDER BY o.value DESC
LIMIT 20;`
			},
			{
				id: 'purposes',
				title: 'What was aid to Lesotho for?',
				sql: `SELECT a.label AS purpose, o.year, o.value, i.unit
FROM aid_purpose a
JOIN indicator i ON i.id = a.indicator
JOIN observation o ON o.indicator = i.id AND o.economy = 'LSO'
QUALIFY row_number() OVER (PARTITION BY a.indicator ORDER BY o.year DESC) = 1
ORDER BY o.value DESC;`
			},
			{
				id: 'creditors',
				title: 'To whom does Lesotho owe money?',
				sql: `SELECT p.name AS creditor, f.value / 1e6 AS million_dollars, f.year
FROM flows.flow f
JOIN flows.provider p ON p.id = f.provider
WHERE f.kind = 'debt-stock' AND f.recipient = 'LSO'
  AND f.year = (SELECT max(year) FROM flows.flow WHERE kind = 'debt-stock' AND recipient = 'LSO')
ORDER BY f.value DESC;`
			},
			{
				id: 'need-money',
				title: 'Among SADC members, who is poorest and how much aid do they get, as a share of income?',
				sql: `SELECT e.name,
  arg_max(o.value, o.year) FILTER (o.indicator = 'NY.GNP.PCAP.CD') AS income_per_person,
  arg_max(o.value, o.year) FILTER (o.indicator = 'DT.ODA.ODAT.GN.ZS') AS aid_percent_of_income
FROM economy e
JOIN membership m ON m.iso3 = e.iso3 AND m.group_id = 'SADC' AND m.to_year IS NULL
JOIN observation o ON o.economy = e.iso3
WHERE o.indicator IN ('NY.GNP.PCAP.CD', 'DT.ODA.ODAT.GN.ZS')
GROUP BY e.name
ORDER BY income_per_person;`
			}
		]
	},
	{
		reader: 'For a student or journalist',
		examples: [
			{
				id: 'find',
				title: 'Which indicators are about water?',
				sql: `SELECT id, title, unit, first_year, last_year, economies
FROM indicator
WHERE title ILIKE '%water%'
ORDER BY observations DESC;`
			},
			{
				id: 'improvers',
				title: 'Where did deaths of children fall most since 2000?',
				sql: `SELECT e.name, first.value AS in_2000, last.value AS in_2020,
  100 * (last.value / first.value - 1) AS change_percent
FROM observation first
JOIN observation last USING (indicator, economy)
JOIN economy e ON e.iso3 = first.economy
WHERE first.indicator = 'SH.DYN.MORT' AND first.year = 2000 AND last.year = 2020
ORDER BY change_percent
LIMIT 20;`
			},
			{
				id: 'together',
				title: 'Do countries with more women in school years have fewer deaths of children?',
				sql: `SELECT corr(school.value, deaths.value) AS correlation, count(*) AS countries
FROM observation school
JOIN observation deaths USING (economy, year)
WHERE school.indicator = 'HDR.MYS_F' AND deaths.indicator = 'SH.DYN.MORT' AND school.year = 2020;`
			},
			{
				id: 'regions',
				title: 'What is the median life of each income group, by year?',
				sql: `SELECT o.year, g.short_name AS income_group, median(o.value) AS years_of_life, count(*) AS countries
FROM observation o
JOIN membership m ON m.iso3 = o.economy
  AND o.year >= coalesce(m.from_year, 0) AND (m.to_year IS NULL OR o.year <= m.to_year)
JOIN grp g ON g.id = m.group_id AND g.kind = 'income'
WHERE o.indicator = 'SP.DYN.LE00.IN' AND o.year >= 1990
GROUP BY ALL
ORDER BY o.year, income_group;`
			},
			{
				id: 'disagree',
				title: 'Where do two publishers disagree about Lesotho?',
				sql: `SELECT t.title, o.year, list(s.publisher) AS publishers,
  min(o.value * coalesce(i.tie_scale, 1)) AS lowest,
  max(o.value * coalesce(i.tie_scale, 1)) AS highest
FROM tie t
JOIN indicator i ON i.tie_id = t.id
JOIN source s ON s.id = i.source_id
JOIN observation o ON o.indicator = i.id AND o.economy = 'LSO' AND o.year = 2019
GROUP BY ALL
HAVING lowest > 0 AND highest / lowest > 1.05
ORDER BY highest / lowest DESC;`
			},
			{
				id: 'since-when',
				title: 'Since when, and until when, does each publisher have data about Lesotho?',
				sql: `SELECT s.publisher, s.dataset, count(DISTINCT i.id) AS indicators,
  min(o.year) AS first_year, max(o.year) AS last_year
FROM source s
JOIN indicator i ON i.source_id = s.id
JOIN observation o ON o.indicator = i.id AND o.economy = 'LSO'
GROUP BY ALL
ORDER BY indicators DESC;`
			}
		]
	}
];
