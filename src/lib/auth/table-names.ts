const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

/** Better Auth's models under the names of src/lib/db/sign-in-schema.ts. */
export const columns = {
  user: {
    modelName: 'auth_user',
    fields: { emailVerified: 'email_verified', ...times },
    additionalFields: {
      role: { type: 'string', required: true, defaultValue: 'user', input: false },
      disabledAt: { type: 'date', required: false, input: false, returned: false, fieldName: 'disabled_at' },
      lastSignInAt: {
        type: 'date',
        required: false,
        input: false,
        returned: false,
        fieldName: 'last_sign_in_at',
      },
    },
  },
  session: {
    modelName: 'auth_session',
    fields: {
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      ...times,
    },
  },
  account: {
    modelName: 'auth_account',
    fields: {
      accountId: 'account_id',
      providerId: 'provider_id',
      userId: 'user_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...times,
    },
  },
  verification: {
    modelName: 'auth_verification',
    fields: { expiresAt: 'expires_at', ...times },
  },
} as const;
