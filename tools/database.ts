// Makes sure that PostgreSQL is there for the tests where all of them must run (CI=true); elsewhere its tests are left out, and it is said.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { programs } from './postgres.ts';

const own = '/etc/postgresql-common/createcluster.d';
const quietly = (command: string, args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 600_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

/** Installs Debian's package without questions, and without a server that then runs. */
function fetch(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('No PostgreSQL for the tests was found: installing the Debian package postgresql (about 60 s) …');
  quietly('apt-get', ['update']);
  quietly('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql-common']);
  mkdirSync(own, { recursive: true });
  writeFileSync(`${own}/relate.conf`, 'create_main_cluster = false\n');
  quietly('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql']);
  return programs() !== null;
}

const there = !!process.env.TEST_DATABASE_URL || programs() !== null;
if (!there && process.env.CI !== 'true')
  console.log('NOTICE: no PostgreSQL here, so its tests are SKIPPED (on Debian: apt-get install postgresql; CI=true does it by itself).');
else if (!there && !fetch()) {
  console.error('No PostgreSQL for the tests: install PostgreSQL 14 or newer, or name one with TEST_DATABASE_URL, then try again.');
  console.error('没有可用于测试的 PostgreSQL：请安装 PostgreSQL 14 或更新的版本，或用 TEST_DATABASE_URL 指定一个，然后再试。');
  process.exitCode = 1;
}
