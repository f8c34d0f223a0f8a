const waysIn = ['first-account', 'forgotten-password', 'reset-password', 'invited-account'];
const forms = ['sign-in', 'sign-out', 'oidc', ...waysIn.slice(1)].map((form) => `forms/${form}`);

/** The paths of the API that somebody may use without being signed in. */
export const openPaths: readonly string[] = [
  ...waysIn,
  ...forms,
  'feeds/deadlines.ics',
  'health',
  'health/live',
  'health/ready',
  'openapi.json',
].map((path) => `/api/${path}`);
