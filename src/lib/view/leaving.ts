/** Who is scheduled to leave a group, from the words of its source. */
const SAID = 'Scheduled to leave, not confirmed, still counted:';

const inWords = (day: string): string =>
	new Date(day).toLocaleDateString('en-GB', {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	});

/**
 * ISO3 → day, as "24 November 2026". A name that no economy has is passed over.
 * @param source "… Scheduled to leave, not confirmed, still counted: Bangladesh 2026-11-24, Laos 2026-11-24."
 */
export function leavingOf(
	source: string,
	economies: readonly { iso3: string; name: string }[]
): Record<string, string> {
	const from = source.indexOf(SAID);
	if (from < 0) return {};
	const said = [...source.slice(from + SAID.length).matchAll(/\s*([^,]+?) (\d{4}-\d{2}-\d{2})/g)];
	return Object.fromEntries(
		said.flatMap(([, name, day]) => {
			const iso3 = economies.find((one) => one.name === name)?.iso3;
			return iso3 && day ? [[iso3, inWords(day)]] : [];
		})
	);
}
