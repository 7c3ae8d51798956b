import { readFile } from 'node:fs/promises';
import { Refusal } from './command.ts';

/** Reads a JSON file that a person names, or refuses with a sentence. */
export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') throw new Refusal(`${path} is a folder; a JSON file is needed.`, `${path} 是文件夹，这里需要一个 JSON 文件。`);
    if (code) throw new Refusal(`${path} cannot be read (${code}).`, `无法读取 ${path}（${code}）。`);
    throw new Refusal(`${path} is not JSON: ${message}`, `${path} 不是 JSON 文件：${message}`);
  }
}
