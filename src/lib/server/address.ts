import type { IncomingMessage } from 'node:http';

/** The address of the person's machine: of the socket, or of the header that the operator's proxy sets (`ADDRESS_HEADER`). */
export function addressOf(request: IncomingMessage): string {
  const socket = request.socket.remoteAddress ?? '';
  return plain(fromProxy(request) || socket);
}

/** The last entry of a list is the one that the proxy itself wrote; those before it are whatever the client claimed. */
function fromProxy(request: IncomingMessage): string {
  const name = process.env.ADDRESS_HEADER?.toLowerCase();
  const value = name ? request.headers[name] : undefined;
  const depth = Number(process.env.XFF_DEPTH) || 1;
  const list = String(value ?? '').split(',');
  return list.at(-depth)?.trim() ?? '';
}

/** IPv4 inside IPv6 is IPv4; of an IPv6 address the first half counts, for a household or a school owns all of the second. */
function plain(address: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return v4 ?? (address.includes(':') ? halfOf(address) : address);
}

function halfOf(address: string): string {
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail === undefined ? [] : tail.split(':').filter(Boolean);
  while (tail !== undefined && groups.length + rest.length < 8) groups.push('0');
  return [...groups, ...rest]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':');
}
