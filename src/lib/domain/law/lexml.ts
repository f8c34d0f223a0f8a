/**
 * The LexML URN of an article of a statute, or of the statute where none is named:
 * `urn:lex:br:federal:lei:2002-01-10;10406!art927_par1u`. The parts of an article are written as LexML Brasil, part 3,
 * names them: `par1`, `par1u`, `cpt`, `inc2`, `ali1`. Of several parts named side by side, the path ends before them.
 */
export const lexmlUrn = (statuteUrn: string, article = '', details: readonly string[] = []): string => {
  if (article === '') return statuteUrn;
  const [number = '', letter] = article.split('-');
  const parts = pathOf(details);
  return `${statuteUrn}!art${number}${letter ? `-${letterNumber(letter)}` : ''}${parts.map((part) => `_${part}`).join('')}`;
};

const levels = ['caput', 'item', 'letter'] as const;
const levelOf = (detail: string): (typeof levels)[number] => {
  if (/^[IVXLC]+(?:-[A-Z])?$/u.test(detail)) return 'item';
  return /^[a-z]$/u.test(detail) ? 'letter' : 'caput';
};

const pathOf = (details: readonly string[]): string[] => {
  const path: string[] = [];
  let last = -1;
  for (const detail of details) {
    const level = levels.indexOf(levelOf(detail));
    // `II, III` or `I a IV` name more than one place.
    if (level <= last || detail.includes(' a ')) return [];
    // Items without a paragraph belong to the caput.
    if (level === 1 && last === -1) path.push('cpt');
    path.push(partOf(detail));
    last = level;
  }
  return path;
};

const partOf = (detail: string): string => {
  if (detail === 'caput') return 'cpt';
  if (detail === 'parágrafo único') return 'par1u';
  const paragraph = /^§ (\d+)º?(?:-([A-Z]))?$/u.exec(detail);
  if (paragraph) return `par${paragraph[1]}${paragraph[2] ? `-${letterNumber(paragraph[2])}` : ''}`;
  if (levelOf(detail) === 'letter') return `ali${letterNumber(detail)}`;
  const [roman = '', letter] = detail.split('-');
  return `inc${romanNumber(roman)}${letter ? `-${letterNumber(letter)}` : ''}`;
};

/** 1 for `a`. */
const letterNumber = (letter: string): number => letter.toUpperCase().charCodeAt(0) - 64;

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

const romanNumber = (roman: string): number =>
  [...roman].reduce((sum, digit, index) => {
    const value = values[digit] ?? 0;
    return sum + (value < (values[roman[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
