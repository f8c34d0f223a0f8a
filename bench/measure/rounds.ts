/** The list beginning elsewhere, so that over the rounds everyone goes first as often as the others. */
export const rotated = <T>(list: T[], by: number): T[] =>
  list.map((_, index) => list[(index + by) % list.length] as T);
