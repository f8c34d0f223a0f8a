import { defaultLocale } from '#/i18n/locales.ts';
import { Email } from '#/lib/auth/account-fields.ts';
import { Inviting } from '#/lib/auth/inviting.ts';
import { linkAddress } from '#/lib/auth/links.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import { createMailer } from '#/lib/mail/mailer.ts';
import { readArguments } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { databaseNote, withDatabase } from './database-work.ts';
import { say } from './say.ts';

/** The `juca account invite` command. */
export const accountInvite: Command = {
  name: 'account invite',
  summary: 'print a link by which one person makes an account',
  help: `juca account invite [EMAIL]

Prints a link that counts for one account and for seven days, also where sign-up is closed. With EMAIL it counts for that
e-mail alone, and is mailed where SMTP_URL is set. ${databaseNote}`,
  run: async (args) => {
    const [email, ...others] = readArguments(args, {}).positionals;
    if (others.length > 0) throw new UsageError('One e-mail at most.');
    return withDatabase(async ({ db, config, logger }) => {
      const mailer = createMailer(config, logger);
      try {
        const inviting = new Inviting({ config, db, clock: () => new Date(), mailer });
        const invited = { email: email ? parseInput(Email, email) : null, by: null, locale: defaultLocale };
        const { path, mailed } = await inviting.invite(invited);
        say(`The invitation, which is shown only now: ${linkAddress(config, path)}`);
        if (mailed) say(`It was mailed to ${email}.`);
      } finally {
        mailer?.close();
      }
    });
  },
};
