'use client';

import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { answer, api } from '#/lib/client/api/client.ts';
import type { Invitation, NewInvitation } from '#/lib/domain/administration.ts';
import { FormError } from '../sign-in/form/FormError.tsx';
import { problemOf } from '../sign-in/form/fields.ts';
import { useForm } from '../sign-in/form/useForm.ts';
import { onlyErrors, useFormTexts } from '../sign-in/form/useFormTexts.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import { InvitationList } from './InvitationList.tsx';
import { Secret } from './Secret.tsx';
import { useDeed } from './useDeed.ts';

/** What is wrong with the e-mail, by the code of a refusal. */
const faults: Partial<Record<string, 'emailTaken' | 'email'>> = { conflict: 'emailTaken', invalid: 'email' };

/** Makes invitations, shows the link of the new one, and lists those that are open. */
export function InvitationPanel({ invitations }: { invitations: readonly Invitation[] }) {
  const t = useTranslations('admin.invitations');
  const texts = useFormTexts();
  const { pending, run } = useDeed();
  // Keeps the keyboard when the row of an invitation goes.
  const panel = useRef<HTMLDivElement>(null);
  const [made, setMade] = useState<NewInvitation>();
  const { errors, sending, formProps } = useForm({
    fields: ['email'],
    check: ({ email }) =>
      onlyErrors({ email: email.trim() ? texts.field(problemOf.email(email)) : undefined }),
    send: async ({ email }) => {
      const json = email.trim() ? { email: email.trim() } : {};
      setMade(await answer(api.admin.invitations.$post({ json })));
      run(async () => {});
    },
    explain: (error) => {
      const field = error instanceof ApiError ? faults[error.code] : undefined;
      if (field) return { email: texts.field(field) ?? '' };
      const isFull = error instanceof ApiError && error.code === 'limit';
      return { form: isFull ? t('tooMany') : texts.form(error) };
    },
  });
  return (
    <div ref={panel} tabIndex={-1} className="flex min-w-0 flex-col gap-6">
      <form {...formProps} key={made?.invitation.id} className="flex flex-col gap-4">
        <FormError>{errors.form}</FormError>
        <TextField
          label={t('email')}
          description={t('emailHelp')}
          name="email"
          type="email"
          autoComplete="off"
          validationBehavior="aria"
          error={errors.email}
        />
        <Button type="submit" look="ink" isPending={sending} className="self-start">
          {t('invite')}
        </Button>
      </form>
      {made && (
        <Secret
          label={t('link')}
          value={location.origin + made.path}
          text={made.mailed ? t('mailed', { email: made.invitation.email ?? '' }) : t('once')}
        />
      )}
      <InvitationList
        invitations={invitations}
        disabled={pending}
        onRevoke={(id) =>
          run(async () => {
            await answer(api.admin.invitations[':id'].$delete({ param: { id } }));
            panel.current?.focus();
            if (made?.invitation.id === id) setMade(undefined);
          }, t('revoked'))
        }
      />
    </div>
  );
}
