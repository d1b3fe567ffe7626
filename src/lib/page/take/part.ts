/** A part of what can be taken of a figure: "csv" and "link" are done at once, the others open a dialog. */
export type Part = 'image' | 'csv' | 'link' | 'data' | 'embed' | 'cite' | 'code';
