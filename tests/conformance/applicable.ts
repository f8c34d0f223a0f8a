/** Groups of the conformance suite of Durable Streams that read, by their titles. */
const reading = [
  'Read Operations',
  'Long-Poll Operations',
  'Long-Poll Edge Cases',
  'Long-poll with Stream Closure',
  'Browser Security Headers',
  'Offset Validation and Resumability',
  'HEAD Metadata',
  'HEAD with Stream Closure',
  'Read Closed Streams',
  'Caching and ETag',
  'Read-Your-Writes Consistency',
  'SSE Mode',
  'SSE with Stream Closure',
];

/** Parts of the titles of tests in these groups that do not apply; decision 0033 says why. */
const leftOut = [
  // Streams of JSON or bytes: an answer is text.
  'JSON',
  'json',
  'binary',
  'base64',
  'Cross-Origin-Resource-Policy header on GET',
  'nosniff on SSE',
  // A time to live: an answer lives as long as its session.
  'TTL',
  // Other origins: a page of this server alone reads.
  'CORS',
  // The stream says its character set, and `no-store` where the suite wants `no-cache`.
  'return metadata without body',
  'correct SSE headers',
];

/** The full titles of the tests that are run. */
export const applicable = new RegExp(`^(?!.*(?:${leftOut.join('|')})).*(?:${reading.join('|')})`);
