import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { backUp } from '#lib/server/store/backup.ts';
import { byPgDump, inPostgres } from '#lib/server/store/by-hand.ts';
import { dataFolder } from '#lib/server/store/place.ts';
import { Refusal, print, printJson, type Args, type Command } from './command.ts';
import { orRefuse } from './data.ts';

/** `relate backup`: everything that the server keeps, in one file. */
export const backup: Command = {
  usage: 'backup <file>',
  en: 'copies the data of this server to one file, also while a class is going on',
  zh: '把本服务器的数据备份到一个文件，上课时也可以进行',
  help: {
    en: `The data is the folder DATA_DIR, "data" in the project's folder unless told. A running server writes the
copy itself; never copy its files by other means. Pictures of teachers' own cases go to a folder beside the
copy, named as it is with "-cases" behind; keep the two together. The copy holds what the data holds, names of a roster too:
keep it where only you can read it, and delete it when its classes should be forgotten.

    npm run -s relate -- backup ../relate-monday.db`,
    zh: `数据在 DATA_DIR 文件夹中，默认是项目文件夹里的 data。服务器运行时由它自己写出备份，请不要用其他办法复制它的文件。
教师自编案例的图片存放在备份旁边的文件夹里，名字是备份文件名加“-cases”，请放在一起保管。
备份含有全部数据，包括名单上的姓名：请放在只有您能读取的地方，不再需要时请删除。

    npm run -s relate -- backup ../relate-monday.db --lang zh`
  },
  options: [],
  run
};

async function run({ paths, json, lang }: Args): Promise<number> {
  const [path] = paths;
  if (!path || paths.length > 1) throw new Refusal('Name one new file: relate backup <file>', '请给出一个新文件：relate backup <文件>');
  const file = resolve(path);
  await orRefuse(async () => {
    if (inPostgres()) throw byPgDump();
    await backUp(dataFolder(), file);
  });
  const bytes = statSync(file).size;
  if (json) printJson({ file, bytes });
  else print(lang === 'zh' ? `已备份到 ${file}（${bytes} 字节）。` : `The data is in ${file} (${bytes} bytes).`);
  return 0;
}
