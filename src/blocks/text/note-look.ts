/** How the note looks below a text that is shown as it was written. */
export const noteLook = 'font-sans text-ink-2 text-small';
