const plain = '0123456789+-−=()n';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ';
const raisedOf = new Map(Array.from(plain, (sign, index) => [sign, raised.charAt(index)]));

/** Text that a word processor raises, in raised characters; as it is where one of its characters has none (Unicode 16, 22.4). */
export const raisedText = (text: string): string => {
  const signs = Array.from(text, (sign) => raisedOf.get(sign));
  return signs.includes(undefined) ? text : signs.join('');
};
