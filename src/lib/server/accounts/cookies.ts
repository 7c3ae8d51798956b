/** The cookie of a signed-in teacher. */
export const sessionCookie = 'relate_teacher';
/** The pass of a guest who observes one class. */
export const passCookie = 'relate_observer';
export const sessionSeconds = 30 * 86_400;

/** Out of reach of scripts and of other sites' forms; only on https may it be `Secure`, or plain http loses it. */
export function cookieOptions(protocol: string, seconds: number) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: protocol === 'https:', maxAge: seconds } as const;
}

/** Reads one cookie of a request's header. */
export function cookieIn(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return decoded(value.join('='));
  }
  return null;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
