import { resolve } from 'node:path';
import { byPgRestore, inPostgres } from '#lib/server/store/by-hand.ts';
import { dataFolder } from '#lib/server/store/place.ts';
import { restore as putBack } from '#lib/server/store/restore.ts';
import { Refusal, print, printJson, type Args, type Command } from './command.ts';
import { orRefuse } from './data.ts';

/** `relate restore`: a backup takes the place of the data. */
export const restore: Command = {
  usage: 'restore <file>',
  en: 'puts a backup in the place of the data of this server, which must not be running',
  zh: '用备份替换本服务器的数据；须先停止服务器',
  help: {
    en: `The backup is looked over first; a damaged one, or one of a newer Relate, changes nothing. The data that was there
is kept beside it as relate-before-restore-<time>.db: delete that file when you no longer need it.

    npm run -s relate -- restore ../relate-monday.db`,
    zh: `先检查备份；备份已损坏或来自更新版本的 Relate 时，不会改动任何数据。原有数据会以 relate-before-restore-<时间>.db
的名字保留在同一文件夹中，不再需要时请删除。

    npm run -s relate -- restore ../relate-monday.db --lang zh`
  },
  options: [],
  run
};

async function run({ paths, json, lang }: Args): Promise<number> {
  const [path] = paths;
  if (!path || paths.length > 1) throw new Refusal('Name one backup: relate restore <file>', '请给出一个备份文件：relate restore <文件>');
  const file = resolve(path);
  const kept = await orRefuse(async () => {
    if (inPostgres()) throw byPgRestore();
    return putBack(dataFolder(), file, Date.now());
  });
  if (json) printJson({ file, kept });
  else if (lang === 'zh') print(`已恢复 ${file}${kept ? `；原有数据保留为 ${kept}` : ''}。`);
  else print(`${file} is restored${kept ? `; the data that was there is kept as ${kept}` : ''}.`);
  return 0;
}
