/** The list rotated by the round's number, so that over the rounds each element is first equally often. */
export const rotated = <T>(list: T[], by: number): T[] =>
  list.map((_, index) => list[(index + by) % list.length] as T);
