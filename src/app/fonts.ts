import localFont from 'next/font/local';

/**
 * Instrument Sans for the interface, Newsreader for reading: self-hosted files of the @fontsource packages, with
 * fallbacks of the same metrics so that nothing moves when they arrive. Each family comes in two files because
 * Latin-1 is all that Portuguese needs; the second is fetched only for a page that has such a character. The
 * framework reads these options without running the file, so they can only be literals.
 */
const sans = localFont({
  src: '../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  weight: '400 700',
  variable: '--font-instrument-sans',
  adjustFontFallback: 'Arial',
});

const sansExtended = localFont({
  src: '../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-ext-wght-normal.woff2',
  weight: '400 700',
  variable: '--font-instrument-sans-extended',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
  preload: false,
  adjustFontFallback: false,
});

const serif = localFont({
  src: [
    {
      path: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
      style: 'normal',
    },
    {
      path: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2',
      style: 'italic',
    },
  ],
  weight: '200 800',
  variable: '--font-newsreader',
  preload: false,
  adjustFontFallback: 'Times New Roman',
});

const serifExtended = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2',
  weight: '200 800',
  variable: '--font-newsreader-extended',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
  preload: false,
  adjustFontFallback: false,
});

/** Class names that give the document the font variables which globals.css builds its families from. */
export const fontVariables = [sans, sansExtended, serif, serifExtended]
  .map((font) => font.variable)
  .join(' ');
