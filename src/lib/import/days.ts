const forms = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/,
  /(?<!\d)(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?!\d)/,
  /(?<!\d)(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
];

/** The first calendar day that a court's text names, as `2022-05-25`; null where it names none that there is. */
export const dayIn = (text: string): string | null => {
  for (const form of forms) {
    const { year = '', month = '', day = '' } = form.exec(text)?.groups ?? {};
    if (!year) continue;
    const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const time = new Date(`${written}T00:00:00Z`);
    return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(written) ? written : null;
  }
  return null;
};
