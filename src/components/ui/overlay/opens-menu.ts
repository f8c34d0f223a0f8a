/** Whether a key opens the menu of the button that has the focus; the button's own presses do so too. */
export const opensMenu = (key: string): boolean => key === 'ArrowDown' || key === 'ArrowUp';
