/** "LDC: 41 of 44 members with data in 2023." */
export const members = (group: string, count: number, of: number, year: number): string =>
	`${group}: ${count} of ${of} members with data in ${year}.`;
