/** `1918338` as courts cite it: `1.918.338`; longer numbers stay as they are. */
export const dotted = (digits: string): string =>
  /^\d{1,9}$/.test(digits) ? grouped.format(Number(digits)) : digits;

const grouped = new Intl.NumberFormat('pt-BR');

/** A CNJ case number (Resolução CNJ 65/2008), whose last parts tell the court. */
export const cnjNumber = /(?<!\d)\d{7}-\d{2}\.\d{4}\.(?<branch>\d)\.(?<court>\d{2})\.\d{4}(?!\d)/;

const states = 'AC AL AP AM BA CE DFT ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SE SP TO'.split(' ');

/** The court that a CNJ number names, such as `TJSP`; undefined for a number that names none known here. */
export const courtOf = (number: string): string | undefined => {
  const { branch, court = '' } = cnjNumber.exec(number)?.groups ?? {};
  const index = Number(court);
  if (branch === '8') return states[index - 1] && `TJ${states[index - 1]}`;
  if (branch === '4' && index > 0) return `TRF${index}`;
  return branch === '5' && index > 0 ? `TRT${index}` : undefined;
};
