import { betterAuth } from 'better-auth';
import type { Db } from './links.ts';
import { longestPassword, shortestPassword } from './typed.ts';

const day = 86_400;
const dates = { createdAt: 'created_at', updatedAt: 'updated_at' };

/** How passwords are kept. */
export interface Passwords {
  hash: (password: string) => Promise<string>;
  verify: (kept: { hash: string; password: string }) => Promise<boolean>;
}

/**
 * The library that keeps passwords and sessions, on the store's own connection. It is called from here only and serves no address.
 * `sqlite` means that times are ISO text and truths 0 or 1, which both databases keep alike.
 * Passwords are kept by scrypt unless `password` says otherwise.
 */
export function openAuth(db: Db, secret: string, password?: Passwords) {
  return betterAuth({
    appName: 'Relate',
    baseURL: 'http://relate.invalid',
    secret,
    database: { db, type: 'sqlite' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: { useSecureCookies: false, cookiePrefix: 'relate', database: { validateSchema: false } },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      ...(password && { password })
    },
    session: {
      modelName: 'teacher_session',
      expiresIn: 30 * day,
      updateAge: day,
      fields: { ...dates, expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', userId: 'teacher_id' }
    },
    user: { modelName: 'teacher', fields: { ...dates, emailVerified: 'email_verified' } },
    account: {
      modelName: 'teacher_credential',
      fields: {
        ...dates,
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'teacher_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at'
      }
    },
    verification: { modelName: 'teacher_verification', fields: { ...dates, expiresAt: 'expires_at' } }
  });
}

/** The library as it was opened here. */
export type Auth = ReturnType<typeof openAuth>;
