/** Years that one amount of aid is the mean of, in the query and on the page: single projects make single years. */
export const MEAN_OF = 3;
