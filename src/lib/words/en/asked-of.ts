/** Of targets that are worded for some; apart from what every page says. */

/** "Linked to it, and not asked of India: AGOA, United States, since 2000 (Aid for Trade)." */
export const askedOfOthers = (
	country: string,
	targets: readonly { framework: string; label: string }[]
): string =>
	`Linked to it, and not asked of ${country}: ${targets.map(({ framework, label }) => `${label} (${framework})`).join('; ')}.`;

/** The status of a target that is worded for others. */
export const NOT_ASKED = 'not asked of it';

/** "it is asked of these alone: Least developed countries" */
export const askedOfWords = (names: readonly string[]): string =>
	`it is asked of these alone: ${names.join(', ')}`;
