/** `1918338` as courts cite it: `1.918.338`; longer numbers stay as they are. */
export const dotted = (digits: string): string =>
  /^\d{1,9}$/.test(digits) ? grouped.format(Number(digits)) : digits;

const grouped = new Intl.NumberFormat('pt-BR');
