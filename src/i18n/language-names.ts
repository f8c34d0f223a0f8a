/** Each language in its own name, for whoever cannot read the present one. */
export const languageNames = { 'pt-BR': 'Português', en: 'English' } as const;
