/** "44 of 169, by 2030" */
export const measured = (count: number, of: number, until: number): string =>
	`${count} of ${of}, by ${until}`;

export const whatIsMeasured = (): string =>
	'Counted are targets with a number and a recent value. A framework’s own page judges others, too, by their direction alone.';

export const noneMeasured = (economy: string): string =>
	`No framework in force has three targets that can be judged by a number and a recent value of ${economy}.`;
