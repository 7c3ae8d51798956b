import { statfsSync } from 'node:fs';

/** Kinds of file systems that live on another machine, by the number that Linux gives them: NFS, SMB, SMB2, CIFS, 9P, AFS, Ceph. */
const networks = new Set([0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x01021997, 0x5346414f, 0x00c36400]);
/** Folders that a program copies elsewhere while they are written. */
const synced =
  /(^|[\\/])(OneDrive|Dropbox|Google ?Drive|iCloud ?Drive|CloudStorage|Mobile Documents|Nextcloud|Nutstore|坚果云|百度网盘|BaiduSync)/i;

/** Tells why a data folder may lose what is written there: it is on a network, or a program syncs it; null when neither is known. */
export function shakyPlace(folder: string, kindOf: (folder: string) => number = kindOnLinux): 'network' | 'synced' | null {
  if (synced.test(folder)) return 'synced';
  return folder.startsWith('\\\\') || networks.has(kindOf(folder)) ? 'network' : null;
}

const kindOnLinux = (folder: string): number => (process.platform === 'linux' ? statfsSync(folder).type : 0);
