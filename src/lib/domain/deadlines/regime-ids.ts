/** The kinds of procedure whose terms are known, and `civil` for terms of substantive law. */
export const regimeIds = ['cpc', 'juizados', 'clt', 'cpp', 'eca', 'civil'] as const;
export type RegimeId = (typeof regimeIds)[number];
