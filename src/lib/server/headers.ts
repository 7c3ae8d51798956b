const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'SAMEORIGIN',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'
};

/** Only https can keep these promises; by plain http a browser would ignore them and complain. */
const secure = { 'strict-transport-security': 'max-age=15552000', 'cross-origin-opener-policy': 'same-origin' };

/** The headers of every answer, by the protocol that the person's browser speaks. */
export const headersFor = (protocol: string): Record<string, string> => (protocol === 'https' ? { ...always, ...secure } : always);
