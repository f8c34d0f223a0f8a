import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 3000,
      SQLITE_PATH: './data/juca.db',
      ENABLE_DEV_AUTH: false,
      ALLOW_SIGN_UP: false,
      loopbackOnly: true,
    });
  });

  it('takes an empty value as an absent one', () => {
    expect(readConfig({ PORT: '', GOOGLE_CLIENT_ID: '' }).PORT).toBe(3000);
  });

  it('names each wrong setting', () => {
    expect(() => readConfig({ PORT: 'soon', ALLOW_SIGN_UP: 'yes' })).toThrow(/PORT[\s\S]*ALLOW_SIGN_UP/);
  });

  it('refuses the dev sign-in beyond loopback', () => {
    expect(() => readConfig({ HOST: '0.0.0.0', ENABLE_DEV_AUTH: 'true' })).toThrow(ConfigError);
    expect(readConfig({ HOST: '::1', ENABLE_DEV_AUTH: 'true' }).loopbackOnly).toBe(true);
  });

  it('takes a public address without a path only', () => {
    expect(readConfig({ PUBLIC_URL: 'https://juca.example' }).PUBLIC_URL).toBe('https://juca.example');
    for (const address of ['https://example.com/juca', 'juca.example', 'localhost:3000', 'http://', '//x'])
      expect(() => readConfig({ PUBLIC_URL: address })).toThrow(
        /^These settings cannot be used:\n {2}PUBLIC_URL: m/,
      );
  });

  it('wants both Google settings or neither', () => {
    expect(() => readConfig({ GOOGLE_CLIENT_ID: 'id' })).toThrow(/GOOGLE_CLIENT_SECRET/);
  });

  it('wants a secret that processes share where they share a database', () => {
    const DATABASE_URL = 'postgres://juca@localhost/juca';
    expect(() => readConfig({ DATABASE_URL })).toThrow(/AUTH_SECRET/);
    expect(() => readConfig({ DATABASE_URL, AUTH_SECRET: 'short' })).toThrow(ConfigError);
    expect(readConfig({ DATABASE_URL, AUTH_SECRET: 'x'.repeat(32) })).toMatchObject({ DATABASE_URL });
  });

  it('sends mail only with a sender, and with links that lead here', () => {
    const mail = { SMTP_URL: 'smtps://juca:segredo@mail.example', MAIL_FROM: 'Juca <juca@example.com>' };
    expect(readConfig(mail)).toMatchObject(mail);
    expect(() => readConfig({ SMTP_URL: mail.SMTP_URL })).toThrow(/MAIL_FROM/);
    expect(() => readConfig({ MAIL_FROM: mail.MAIL_FROM })).toThrow(/SMTP_URL/);
    expect(() => readConfig({ ...mail, HOST: '0.0.0.0' })).toThrow(/PUBLIC_URL/);
    expect(readConfig({ ...mail, HOST: '0.0.0.0', PUBLIC_URL: 'https://juca.example' })).toMatchObject(mail);
    expect(() => readConfig({ ...mail, SMTP_URL: 'http://mail.example' })).toThrow(/SMTP_URL: must be smtp/);
    for (const MAIL_FROM of ['Juca', 'a@b@c', 'Juca <juca>', 'Juca <a@b>\r\nBcc: c@d']) {
      expect(() => readConfig({ ...mail, MAIL_FROM }), MAIL_FROM).toThrow(/MAIL_FROM/);
    }
  });

  it('refuses to sign everyone in where others come', () => {
    const devAuth = { ENABLE_DEV_AUTH: 'true' };
    expect(() => readConfig({ ...devAuth, PUBLIC_URL: 'https://juca.example' })).toThrow(/PUBLIC_URL/);
    expect(readConfig({ ...devAuth, PUBLIC_URL: 'http://localhost:3000' }).ENABLE_DEV_AUTH).toBe(true);
  });
});
