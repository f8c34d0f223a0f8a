/**
 * Goes to a path of the workspace, with its query or fragment, without asking the server for a page: the frame stays, and
 * the screen fetches what it lacks. Next follows the browser's own history, so Back and Forward work.
 */
export const goTo = (path: string): void => {
  if (path !== location.pathname) history.pushState(null, '', path);
};

/** Has the address of this screen say what it shows now; the browser's history gets no entry for it. */
export const putAddress = (path: string): void => history.replaceState(null, '', path);

/** What a click was made with. */
type Click = Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>;

/** True for a click that follows a link, false for one that asks the browser for a new tab, a window or a download. */
export const isPlainClick = (click: Click): boolean =>
  click.button === 0 && !click.metaKey && !click.ctrlKey && !click.shiftKey && !click.altKey;
