import type { LineModel } from '../chart/model';
import { countryFigure } from './country';
import type { Figure, FigureParts } from './figure';

/**
 * Lines that a builder made of more than one series; where there is none, the figure says why.
 * @param iso3 of the economy: ends the name of the download
 */
export const linesFigure = ({
	model,
	...parts
}: Omit<FigureParts, 'chart' | 'filename'> & { model: LineModel | null; iso3: string }): Figure =>
	countryFigure({ ...parts, chart: model && { kind: 'line', model } });
