/** The terms of a line. */
export const terms = (line: string): string[] => line.split('|');
