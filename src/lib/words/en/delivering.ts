/** "44 of 169, by 2030; 79 judged in all" */
export const measured = (count: number, of: number, until: number, judged: number): string =>
	`${count} of ${of}, by ${until}${judged > count ? `; ${judged} judged in all` : ''}`;

/** On a framework's own page: why the home page counts fewer. */
export const countedAtHome = (count: number): string =>
	`The bar on the home page shows the ${count} of these with a number and a recent value.`;

export const whatIsMeasured = (): string =>
	'Counted are targets with a number and a recent value. A framework’s own page judges others, too, by their direction alone.';

export const noneMeasured = (economy: string): string =>
	`No framework in force has three targets that can be judged by a number and a recent value of ${economy}.`;
