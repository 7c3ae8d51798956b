import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a folder of cases with those of `test/helpers/cases`, on few customers. */
export async function boardFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'boards-'));
  for (const id of ['quarters', 'project']) {
    const text = await readFile(new URL(`./cases/${id}.yaml`, import.meta.url), 'utf8');
    await mkdir(join(folder, id));
    await writeFile(join(folder, id, 'scenario.yaml'), text.replace('size: 10000', 'size: 300').replace('market: 40000', 'market: 1200'));
  }
  return folder;
}
