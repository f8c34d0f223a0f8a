/**
 * The text in lower case without accents, one UTF-16 unit for each of the original, so that places stay the same. What
 * has no such form, such as a letter of several units, stays as it is.
 */
export const foldUnits = (text: string): string => {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) folded += foldUnit(text.charAt(index));
  return folded;
};

const known = new Map<string, string>();

const foldUnit = (unit: string): string => {
  if (unit < '\u0080') return unit.toLowerCase();
  const found = known.get(unit);
  if (found !== undefined) return found;
  // A lone mark or half of a pair would be lost by decomposing; `º` and `ª` stay what they are.
  const [base = unit] = unit.toLowerCase().normalize('NFD');
  const folded = base.length === 1 ? base : unit;
  known.set(unit, folded);
  return folded;
};
