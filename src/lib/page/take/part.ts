/** Parts of what can be taken of a figure that a dialog offers. */
export type Offered = 'image' | 'link' | 'data' | 'embed' | 'cite' | 'code';

/** What a word under a figure stands for: a file and the way to Explore are had at once. */
export type Part = Offered | 'csv' | 'explore';
