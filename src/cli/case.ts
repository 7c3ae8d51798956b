import { join, resolve } from 'node:path';
import { compile, type CompiledCase } from '#engine/machine';
import { examine } from '#engine/proof';
import { readCase, type CaseFile } from '#lib/server/catalogue.ts';
import { Refusal, type Args } from './command.ts';

/** The folder that a path means: a case's own, or that of its scenario.yaml. */
export const folderOf = (path: string): string => resolve(path.replace(/[\\/]?scenario\.yaml$/, '') || '.');

/** Reads a case's folder (its scenario.yaml will do too), or refuses with a sentence. */
export async function readFolder(path: string): Promise<CaseFile> {
  const folder = folderOf(path);
  try {
    return await readCase(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const file = join(folder, 'scenario.yaml');
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Refusal(`There is no case at ${file}.`, `没有找到案例文件 ${file}。`);
    throw new Refusal(`${file} cannot be read (${code}).`, `无法读取 ${file}（${code}）。`);
  }
}

/** Compiles the one case that a command names; a case with errors is refused. */
export async function compileFolder({ paths }: Args): Promise<CompiledCase> {
  const [path] = paths;
  if (!path || paths.length > 1)
    throw new Refusal('Name one folder of a case, for example scenarios/_template.', '请给出一个案例文件夹，例如 scenarios/_template。');
  const { input, about } = await readFolder(path);
  // errors of the customer base count; its plays are explored by "relate check" alone
  const { scenario } = examine(input, { ...about, limit: 1 });
  if (!scenario)
    throw new Refusal(`The case has errors; "relate check ${path}" lists them.`, `案例有错误，请运行“relate check ${path}”查看。`);
  return compile(scenario);
}
