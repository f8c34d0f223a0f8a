import { deepStrictEqual, equal } from 'node:assert/strict';
import { Administration } from '#/lib/auth/administration.ts';
import { ResetLinks } from '#/lib/auth/reset-links.ts';
import { type SignInRecord, SignIns } from '#/lib/auth/sign-ins.ts';
import { newId } from '#/lib/domain/ids.ts';
import { ana, Browser, bruno, createAna, type Installation } from '../../support/sign-in.ts';
import type { Check } from './check.ts';

/** Ana and Bruno, each signed in on two devices; Bruno's account is linked to Google too. */
interface People {
  anas: Browser[];
  brunos: Browser[];
}

const brunosAddress = '192.0.2.7';
const brunosDevice = { userAgent: 'de Bruno', address: brunosAddress };

export const makePeople = async ({ signIn, db }: Installation): Promise<People> => {
  const first = await createAna(signIn);
  const brunosFirst = new Browser(signIn, brunosDevice);
  equal((await brunosFirst.call('POST', '/sign-up/email', bruno)).status, 200);
  const [second, brunosSecond] = [new Browser(signIn), new Browser(signIn, brunosDevice)];
  equal((await second.signIn(ana.email, ana.password)).status, 200);
  equal((await brunosSecond.signIn(bruno.email, bruno.password)).status, 200);
  const user = await db
    .selectFrom('auth_user')
    .select('id')
    .where('email', '=', bruno.email)
    .executeTakeFirstOrThrow();
  const now = new Date().toISOString();
  const google = { id: newId(), account_id: newId(), provider_id: 'google', user_id: user.id };
  await db
    .insertInto('auth_account')
    .values({ ...google, created_at: now, updated_at: now })
    .execute();
  return { anas: [first, second], brunos: [brunosFirst, brunosSecond] };
};

/** What must hold of accounts and sign-ins of several people. The later ones end what the earlier ones used. */
export const signInChecks = (
  { signIn, db }: Installation,
  { anas: [first, second], brunos: [brunosFirst, brunosSecond] }: People,
): Check[] => {
  if (!first || !second || !brunosFirst || !brunosSecond) throw new Error('Somebody is not signed in.');
  const emails = async (...browsers: Browser[]) =>
    Promise.all(browsers.map(async (browser) => (await browser.user())?.email));
  return [
    {
      name: 'a cookie leads to the user whose sign-in it is',
      run: async () =>
        deepStrictEqual(await emails(first, second, brunosFirst), [ana.email, ana.email, bruno.email]),
    },
    {
      name: 'the list has one’s own sign-ins only',
      run: async () => {
        const list: SignInRecord[] = await (await first.call('GET', '/sign-ins')).json();
        deepStrictEqual(
          list.map(({ userAgent }) => userAgent),
          ['Firefox', 'Firefox'],
        );
      },
    },
    {
      name: 'an address is known for the accounts that are signed in there only',
      run: async () => {
        const signIns = new SignIns(db, () => new Date());
        equal(await signIns.isKnownAddress(bruno.email, brunosAddress), true);
        equal(await signIns.isKnownAddress(ana.email, brunosAddress), false);
      },
    },
    {
      name: 'an account shows its own ways in only',
      run: async () => {
        equal((await signIn.accountOf(first.headers))?.hasGoogle, false);
        equal((await signIn.accountOf(brunosFirst.headers))?.hasGoogle, true);
      },
    },
    {
      name: 'nobody ends a sign-in of somebody else',
      run: async () => {
        const list: SignInRecord[] = await (await brunosFirst.call('GET', '/sign-ins')).json();
        for (const { id } of list) await first.call('POST', '/end-sign-in', { id });
        deepStrictEqual(await emails(brunosFirst, brunosSecond), [bruno.email, bruno.email]);
      },
    },
    {
      name: 'ending the others ends one’s own others only',
      run: async () => {
        await first.call('POST', '/end-other-sign-ins');
        deepStrictEqual(await emails(first, second, brunosFirst), [ana.email, undefined, bruno.email]);
      },
    },
    {
      name: 'a new password is the own account’s only, and ends its own sign-ins and links only',
      run: async () => {
        const links = new ResetLinks(db, () => new Date());
        const { token } = await links.create((await brunosFirst.user())?.id ?? '');
        const given = { currentPassword: ana.password, newPassword: 'um farol na serra fria' };
        equal((await first.call('POST', '/change-password', given)).status, 200);
        equal((await new Browser(signIn).signIn(ana.email, given.newPassword)).status, 200);
        equal((await new Browser(signIn).signIn(bruno.email, bruno.password)).status, 200);
        deepStrictEqual(await emails(brunosFirst), [bruno.email]);
        equal((await links.find(token))?.email, bruno.email);
      },
    },
    {
      name: 'whoever runs the installation gives one account a new password, and ends its sign-ins only',
      run: async () => {
        const password = await new Administration(db).reset(ana.email);
        deepStrictEqual(await emails(first, brunosFirst), [undefined, bruno.email]);
        equal((await new Browser(signIn).signIn(ana.email, password)).status, 200);
        equal((await new Browser(signIn).signIn(bruno.email, bruno.password)).status, 200);
      },
    },
  ];
};
