/** Numbers as text of a fixed length, six bits a character, in 64 characters of plain ASCII from the zero on. */
const zero = 48;

export const writtenNumber = (value: number, length: number): string => {
  let text = '';
  let rest = value;
  for (let at = 0; at < length; at += 1) {
    text = String.fromCharCode(zero + (rest % 64)) + text;
    rest = Math.floor(rest / 64);
  }
  return text;
};

export const numberAt = (text: string, at: number, length: number): number => {
  let value = 0;
  for (let index = at; index < at + length; index += 1) value = value * 64 + text.charCodeAt(index) - zero;
  return value;
};
