/** How good an order is, from 0 to 1. `found` names documents, the best first; `grades` has those worth finding. */
type Measure = (found: readonly string[], grades: ReadonlyMap<string, number>) => number;

const gain = (grade: number, place: number): number => (2 ** grade - 1) / Math.log2(place + 2);

/** Normalised discounted cumulative gain over the first ten (Järvelin and Kekäläinen, 2002). */
export const ndcgAt10: Measure = (found, grades) => {
  const sum = (list: readonly number[]) =>
    list.slice(0, 10).reduce((all, grade, place) => all + gain(grade, place), 0);
  const ideal = sum([...grades.values()].sort((one, other) => other - one));
  return ideal === 0 ? 0 : sum(found.map((id) => grades.get(id) ?? 0)) / ideal;
};

/** One by the place of the first document that is on the question, among the first ten. */
export const mrrAt10: Measure = (found, grades) => {
  const place = found.slice(0, 10).findIndex((id) => (grades.get(id) ?? 0) >= 2);
  return place === -1 ? 0 : 1 / (place + 1);
};

/** The share of what is worth finding that is among the first fifty. */
export const recallAt50: Measure = (found, grades) => {
  if (grades.size === 0) return 0;
  return found.slice(0, 50).filter((id) => grades.has(id)).length / Math.min(grades.size, 50);
};
