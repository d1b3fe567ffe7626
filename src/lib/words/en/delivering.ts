/** "44 of 169, by 2030; its own page judges 79" */
export const measured = (count: number, of: number, until: number, judged: number): string =>
	`${count} of ${of}, by ${until}${judged > count ? `; its own page judges ${judged}` : ''}`;

/** On a framework's own page: why the home page counts fewer. */
export const countedAtHome = (count: number, judged: number): string =>
	`Of the ${judged} that are judged here, ${count} have a number to reach and a value of the last years: the home page counts these alone.`;

export const whatIsMeasured = (): string =>
	'Counted are targets with a number and a recent value. A framework’s own page judges others, too, by their direction alone.';

export const noneMeasured = (economy: string): string =>
	`No framework in force has three targets that can be judged by a number and a recent value of ${economy}.`;
