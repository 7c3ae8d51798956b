import { moveTo } from '#lib/server/store/move.ts';
import { dataFolder } from '#lib/server/store/place.ts';
import { Refusal, print, printJson, type Args, type Command } from './command.ts';
import { orRefuse } from './data.ts';

/** `relate migrate-to`: from the data file of one machine to PostgreSQL. */
export const migrateTo: Command = {
  usage: 'migrate-to postgres://…',
  en: 'copies the data of this server, which must not be running, to an empty PostgreSQL database',
  zh: '把本服务器的数据复制到空的 PostgreSQL 数据库；须先停止服务器',
  help: {
    en: `All tables are copied in one transaction and counted: everything, or nothing. The data in DATA_DIR stays as it is.
Afterwards start Relate with DATABASE_URL set to the same address, and keep DATA_DIR: its file "secret" keeps teachers signed in.

    npm run -s relate -- migrate-to postgres://relate:password@localhost/relate`,
    zh: `所有表在一个事务中复制并核对行数：要么全部成功，要么什么都不改。DATA_DIR 中的数据保持不变。
完成后，把 DATABASE_URL 设为同一地址再启动 Relate；请保留 DATA_DIR，其中的 secret 文件让教师保持登录。

    npm run -s relate -- migrate-to postgres://relate:password@localhost/relate --lang zh`
  },
  options: [],
  run
};

async function run({ paths: [url, ...more], json, lang }: Args): Promise<number> {
  if (!url || more.length)
    throw new Refusal(`Name one database: relate ${migrateTo.usage}`, `请给出一个数据库地址：relate ${migrateTo.usage}`);
  const began = performance.now();
  const moved = await orRefuse(() => moveTo(dataFolder(), url));
  const seconds = Number(((performance.now() - began) / 1000).toFixed(1));
  if (json) printJson({ ...moved, seconds });
  else if (lang === 'zh') print(`已复制${moved.rows}行，用时${seconds}秒。现在可以用 DATABASE_URL 启动 Relate。`);
  else print(`${moved.rows} rows are copied, in ${seconds} s. Now start Relate with DATABASE_URL.`);
  return 0;
}
