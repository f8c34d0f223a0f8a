/** Headers by which a page and the server know each other. */

/** On a request: the id of the user that the page was made for. Another one who is signed in is `other_account`. */
export const ownerHeader = 'X-Juca-Owner';

/** On every answer but files of the build: the build that the server runs. A page of another build is out of date. */
export const buildHeader = 'X-Juca-Build';

/** On an archive of sessions: how many there were when it began. */
export const sessionsHeader = 'X-Juca-Sessions';

/** Name of the `meta` element in which a page has the build that made it. */
export const buildMeta = 'juca-build';

/** Fields of a form: the user that its page was made for, as `ownerHeader`, and the path of that page. */
export const formOwner = 'owner';
export const formReturn = 'back';
