/** Names of a browser and its system, as their makers write them. */
export interface BrowserName {
  browser: string;
  system: string;
  isPhone: boolean;
}

/** The first match wins: most browsers also name the browsers that they descend from. */
const browsers: [RegExp, string][] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/Chrome\/|\bCriOS\/|\bChromium\//, 'Chrome'],
  [/\bVersion\/[\d.]{1,20} .{0,80}\bSafari\//, 'Safari'],
];

const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

/** Reads a User-Agent header; `null` for an unknown browser. The header is what the browser claims to be. */
export const browserName = (userAgent: string): BrowserName | null => {
  const head = userAgent.slice(0, 512);
  const find = (table: [RegExp, string][]) => table.find(([pattern]) => pattern.test(head))?.[1];
  const [browser, system] = [find(browsers), find(systems)];
  if (!browser || !system) return null;
  return {
    browser,
    system,
    isPhone: system === 'iPhone' || (system === 'Android' && /\bMobile\b/.test(head)),
  };
};
