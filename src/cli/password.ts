import { existsSync } from 'node:fs';
import type { Db } from '#lib/server/accounts/links.ts';
import { makePasswordLink } from '#lib/server/accounts/people.ts';
import { inPostgres } from '#lib/server/store/by-hand.ts';
import { openStore } from '#lib/server/store/driver.ts';
import { dataFile, dataFolder } from '#lib/server/store/place.ts';
import { isUnavailable } from '#lib/server/store/unavailable.ts';
import { Refusal, print, printJson, type Args, type Command } from './command.ts';

/** `relate password`: a link by which a teacher who forgot the password chooses a new one. */
export const password: Command = {
  usage: 'password <email>',
  en: 'makes a link by which a teacher chooses a new password',
  zh: '生成一个链接，教师打开它就能设置新密码',
  help: {
    en: `Stop the server first, for one program at a time may use its data, and start it again afterwards.
With PostgreSQL (DATABASE_URL) the server may go on running.
The link opens once, within a day. Whoever may run this command may let anybody in: it needs no password.

    npm run -s relate -- password li@school.edu`,
    zh: `数据一次只能由一个程序使用：请先停止服务器，得到链接后再启动；使用 PostgreSQL（DATABASE_URL）时不必停止。
链接一天内有效，只能用一次。能运行这个命令的人可以让任何教师登录，所以它不问密码。

    npm run -s relate -- password li@school.edu --lang zh`
  },
  options: [],
  run
};

async function run({ paths: [email, ...more], json, lang }: Args): Promise<number> {
  if (!email || more.length)
    throw new Refusal(`Give one e-mail address: relate ${password.usage}`, `请给出一个邮箱：relate ${password.usage}`);
  const link = await linkFor(email);
  if (!link) throw new Refusal(`No teacher has the address "${email}" here.`, `这里没有邮箱为“${email}”的教师。`);
  const address = `http://localhost:${process.env.PORT?.trim() || 3000}/teach/password?token=${link.token}`;
  if (json) printJson({ link: address, expiresAt: link.expiresAt });
  else if (lang === 'zh')
    print(`${inPostgres() ? '请' : '请重新启动服务器，然后'}在一天内打开（也可以换成服务器的其他网址）：\n  ${address}`);
  else
    print(
      `${inPostgres() ? 'Open' : 'Start the server again, then open'} this within a day (under any address of the server):\n  ${address}`
    );
  return 0;
}

/** Opens the data for this one link; a folder without data is not made. */
async function linkFor(email: string) {
  if (!inPostgres() && !existsSync(dataFile(dataFolder()))) return null;
  try {
    const store = await openStore();
    const link = await makePasswordLink(store.db as unknown as Db, email, new Date());
    await store.close();
    return link;
  } catch (error) {
    if (isUnavailable(error)) throw new Refusal(error.message, error.zh);
    throw error;
  }
}
