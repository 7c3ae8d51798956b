import { createSocket } from 'node:dgram';
import { networkInterfaces } from 'node:os';

const virtual = /^(docker|br-|veth|virbr|vboxnet|vmnet|vEthernet|utun|tun|tap|zt|lo)/i;

/** Whether a server bound to `host` answers on all addresses of this machine. */
export const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::';

/** The name or address that the server is bound to. */
export const boundHost = (): string => process.env.HOST || '0.0.0.0';

/** Lists the addresses under which other machines of the local network reach this one; the one that leads out comes first. */
export async function lanAddresses(): Promise<string[]> {
  const all = Object.entries(networkInterfaces()).flatMap(([name, list]) => (list ?? []).map((one) => ({ name, ...one })));
  const usable = all.filter(
    (one) => one.family === 'IPv4' && !one.internal && !one.address.startsWith('169.254.') && !virtual.test(one.name)
  );
  const first = await outward();
  return usable.map((one) => one.address).sort((a, b) => Number(b === first) - Number(a === first));
}

/** Asks the system which of its addresses it would use to leave; connecting a UDP socket sends nothing. */
function outward(): Promise<string | null> {
  return new Promise((done) => {
    const socket = createSocket('udp4');
    const finish = (address: string | null) => {
      socket.close();
      done(address);
    };
    socket.once('error', () => finish(null));
    socket.connect(9, '198.51.100.1', () => finish(socket.address().address));
  });
}
