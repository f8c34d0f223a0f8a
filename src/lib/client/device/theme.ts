/** What a reader can choose; without a choice the system decides. */
const themes = ['light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** Cookie that keeps the choice; read by the server, so that a page arrives in its colours. */
export const themeCookie = 'juca-theme';

export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);
