import { figure, type Figure, type FigureParts } from './figure';

/** A figure of one economy: its code ends the name of the download. */
export const countryFigure = ({ iso3, ...parts }: Omit<FigureParts, 'filename'> & { iso3: string }): Figure =>
	figure({ ...parts, economy: iso3, filename: `${parts.id}-${iso3}` });
