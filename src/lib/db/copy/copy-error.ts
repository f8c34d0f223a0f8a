/** Why a copy was refused or could not go on, and what to do next, in words for the operator. */
export class CopyError extends Error {
  override readonly name = 'CopyError';
}
