/** Files that may begin a circle of imports until it is dissolved. A line whose circle is gone fails the check. */
export const allowedCircles: readonly string[] = [];
