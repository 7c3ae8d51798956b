/** The cookie of a student's browser: one entry for each class, the newest first. */
export const seatCookie = 'relate_seat';
export const seatSeconds = 180 * 86_400;
const mostClasses = 8;

/** A place that a browser says it holds. */
export interface Claim {
  classId: string;
  seat: string;
  secret: string;
}

/** Reads the places of a browser from its header of cookies; what is no place is passed over. */
export function claimsIn(header: string | undefined): Claim[] {
  const entries = (cookieIn(header, seatCookie) ?? '').split('~').slice(0, mostClasses);
  return entries.flatMap((entry) => {
    const [, classId, seat, secret] = /^([\w-]{1,64})\.(s\d{1,6})\.([\w-]{20,100})$/.exec(entry) ?? [];
    return classId && seat && secret ? [{ classId, seat, secret }] : [];
  });
}

/** The cookie's value with one place more, which replaces an older one of its class. */
export function withClaim(header: string | undefined, claim: Claim): string {
  const others = claimsIn(header).filter(({ classId }) => classId !== claim.classId);
  const kept = [claim, ...others].slice(0, mostClasses);
  return kept.map(({ classId, seat, secret }) => `${classId}.${seat}.${secret}`).join('~');
}

function cookieIn(header: string | undefined, name: string): string | null {
  const pair = header?.split(';').find((one) => one.trimStart().startsWith(`${name}=`));
  // it is made of signs that need no escapes
  return pair?.slice(pair.indexOf('=') + 1).trim() ?? null;
}
