'use client';

import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { TextField } from '../../ui/field/TextField.tsx';

interface Props {
  label: string;
  name: string;
  /** Tells password managers whether to fill in a stored password or to generate one. */
  autoComplete: 'current-password' | 'new-password';
  description?: string;
  error?: string | undefined;
}

/** A password field with a button that shows the password; without scripts there is no button. */
export function PasswordField(props: Props) {
  const t = useTranslations('signIn');
  const [shown, setShown] = useState(false);
  return (
    <div className="relative">
      <TextField
        {...props}
        type={shown ? 'text' : 'password'}
        isRequired
        validationBehavior="aria"
        spellCheck="false"
      />
      <ToggleButton
        isSelected={shown}
        onChange={setShown}
        className="touchable noscript:hidden absolute top-0 right-0 rounded-small px-1.5 text-ink-2 text-small underline decoration-line underline-offset-4 transition hover:text-ink"
      >
        {shown ? t('hidePassword') : t('showPassword')}
      </ToggleButton>
    </div>
  );
}
