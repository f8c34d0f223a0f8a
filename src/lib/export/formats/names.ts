/** What an export can be written as, by the ending of its file. */
export const exportFormats = ['pdf', 'docx', 'md', 'html', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const mediaTypes: Record<ExportFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
};

const longestName = 80;

/**
 * How a download is to be saved: a fixed ASCII name for readers that know no other, and the title (RFC 6266, RFC 8187).
 */
export const contentDisposition = (title: string, format: ExportFormat): string => {
  const fallback = `attachment; filename="juca.${format}"`;
  const name = fileNameOf(title);
  return name === '' ? fallback : `${fallback}; filename*=UTF-8''${encoded(`${name}.${format}`)}`;
};

/** The title without what file systems forbid or hide. */
export const fileNameOf = (title: string): string =>
  [
    ...title
      .toWellFormed()
      .replace(/[\p{C}/\\:*?"<>|]+/gu, ' ')
      .replace(/\s+/gu, ' '),
  ]
    .slice(0, longestName)
    .join('')
    .replace(/^[. ]+/u, '')
    .trimEnd();

const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
