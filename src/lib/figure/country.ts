import { figure, type Figure, type FigureParts } from './figure';

type CountryParts = Omit<FigureParts, 'filename' | 'economy'> & {
	iso3: string;
	/** The one that all of it is of. */
	year?: number | null;
};

/** A figure of one economy: its code, and its year where it has one, end the name of the download. */
export const countryFigure = ({ iso3, year = null, ...parts }: CountryParts): Figure =>
	figure({
		...parts,
		economy: iso3,
		filename: [parts.id, iso3, year].filter((part) => part !== null).join('-')
	});
