import { redirect } from 'next/navigation';
import { localPath } from '#/lib/auth/local-path.ts';
import { refuseOtherAccount } from '#/lib/auth/page-owner.ts';
import { basicPageOf, isBasic } from '#/lib/domain/basic-pages.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { isId } from '#/lib/domain/ids.ts';
import { formOwner, formReturn } from '#/lib/domain/page-headers.ts';
import { runtime } from '#/lib/runtime.ts';
import { type Fields, fieldsOf } from './fields.ts';

/**
 * Carries out what a form asks for. `run` makes the one call of the operation and gives the path to show then. A
 * refusal leads back to the form's page, which finds the code in `?error=` and says what it means. The form may name
 * the user that its page was made for (`owner`) and the page that it stands on (`back`). A form of a basic page leads to
 * basic pages.
 */
export const submit = async (
  user: { id: string },
  form: unknown,
  run: (fields: Fields) => Promise<string>,
): Promise<never> => {
  let back = '/';
  let path: string;
  try {
    const { [formOwner]: owner, [formReturn]: from, ...given } = Object.fromEntries(fieldsOf(form));
    back = from === undefined ? pageOf(given.session ?? given.id) : localPath(from);
    refuseOtherAccount(owner ?? null, user);
    path = await run(new Map(Object.entries(given)));
  } catch (error) {
    path = withError(back, codeOf(error));
  }
  redirect(isBasic(back) && !isBasic(path) ? basicPageOf(path) : path);
};

/** The page of a session, which is where its forms stand. */
export const pageOf = (id: string | undefined): string => (id !== undefined && isId(id) ? `/s/${id}` : '/');

const withError = (path: string, code: string): string => {
  const [address = '', hash] = path.split('#', 2);
  return `${address}${address.includes('?') ? '&' : '?'}error=${code}${hash === undefined ? '' : `#${hash}`}`;
};

/** What is not a refusal is a defect: it is logged, and the page learns nothing of its cause. */
const codeOf = (error: unknown): string => {
  if (error instanceof JucaError) return error.code;
  runtime().logger.error({ err: error }, 'an action failed');
  return 'unavailable';
};
