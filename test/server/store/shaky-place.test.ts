import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { shakyPlace } from '../../../src/lib/server/store/shaky-place.ts';

const local = () => 0xef53;

describe('a data folder that may lose what is written', () => {
  it.each([
    '/srv/li/OneDrive - School/relate',
    'C:\\Users\\li\\Dropbox\\relate',
    '/Volumes/li/Library/CloudStorage/x',
    '/srv/li/坚果云/课'
  ])('a synced folder is told: %s', (folder) => expect(shakyPlace(folder, local)).toBe('synced'));
  it('a network folder is told, by its file system or its address', () => {
    expect(shakyPlace('/mnt/school', () => 0x6969)).toBe('network');
    expect(shakyPlace('\\\\school\\relate', local)).toBe('network');
  });
  it('a folder of this machine is not', () => {
    expect(shakyPlace('/srv/relate/data', local)).toBeNull();
    expect(shakyPlace(tmpdir())).toBeNull();
  });
});
