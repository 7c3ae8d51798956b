import type { Rejection } from '#engine/session';
import { isUnavailable } from '../store/unavailable.ts';

/** A rejection of the desk itself, with the HTTP status under which it goes out. */
export interface Refusal extends Rejection {
  status: number;
}

const refusal = (status: number, code: string, en: string, zh: string): Refusal => ({ ok: false, status, code, en, zh });

export const noSuchClass = refusal(
  404,
  'class/no-such-class',
  'There is no such class here any more. Ask for the present code and join again.',
  '这里没有这个课堂，或者它已被删除。请问清现在的课堂码，重新加入。'
);
export const noSuchCode = refusal(
  404,
  'class/no-such-code',
  'No class has this code. Look at the projector again: six letters and digits.',
  '没有这个课堂码。请再看一眼投影：六位字母和数字。'
);
export const noSuchWord = refusal(
  404,
  'class/no-such-word',
  'No seat of this class has this word. Your teacher can give you a new one.',
  '本课堂没有哪个座位用这个口令。老师可以给您一个新口令。'
);
export const noSeat = refusal(
  401,
  'class/no-seat',
  'This browser holds no seat in this class. Join with the code, or come back with your rejoin word.',
  '这个浏览器在本课堂没有座位。请用课堂码加入，或用返回口令回到原来的座位。'
);
export const seatGone = refusal(
  410,
  'class/seat-gone',
  'This seat was given up or taken away. Join again with the code.',
  '这个座位已经退出或被收回。请用课堂码重新加入。'
);
export const notYours = refusal(
  403,
  'class/not-yours',
  'You may watch this class but not act in it. Its owner can make you a co-teacher.',
  '您可以旁观这堂课，但不能操作。课堂的创建者可以请您成为合作教师。'
);
export const strangeOrigin = refusal(
  403,
  'class/strange-origin',
  'This request comes from another site and was not taken.',
  '请求来自别的网站，没有受理。'
);
export const unreadable = refusal(
  400,
  'class/unreadable',
  'This is not a command: send { "id": "…", "command": { "type": "…" } } as JSON.',
  '这不是一条指令：请以 JSON 发送 { "id": "…", "command": { "type": "…" } }。'
);
export const notJson = refusal(415, 'class/not-json', 'Commands are sent as application/json.', '指令须以 application/json 发送。');
export const tooLarge = refusal(413, 'class/too-large', 'This is too long: a command has at most 32 kB.', '内容太长：一条指令最多 32 kB。');
export const wrongMethod = refusal(405, 'class/wrong-method', 'This address does not answer that method.', '这个地址不接受这种请求方式。');
export const tooMany = refusal(429, 'class/too-many', 'Too much at once. It goes on in a few seconds.', '操作太频繁，请过几秒再试。');
export const tooBusy = refusal(
  503,
  'class/busy',
  'The class is very busy and this was not taken yet. It is tried again.',
  '课堂正忙，这一步还没有受理，稍后会自动重试。'
);
export const closing = refusal(
  503,
  'class/closing',
  'The server is just being stopped. What was done is kept; this is tried again when it is back.',
  '服务器正在关闭。已完成的操作都已保存；恢复后会自动重试这一步。'
);
export const brokeDown = refusal(
  500,
  'class/broke-down',
  'This went wrong through a fault of the program; nothing else was changed. The terminal tells more.',
  '程序出了错，这一步没有生效，其他内容没有改动。详情见服务器终端。'
);
const diskFull = refusal(
  507,
  'store/disk-full',
  'The server’s disk is full, so this is not saved yet. Free some space there; it is tried again and nothing is lost.',
  '服务器磁盘已满，这一步还没有保存。请在服务器上腾出空间；系统会自动重试，不会丢失。'
);
const unavailable = refusal(
  503,
  'store/unavailable',
  'The server cannot save just now. Nothing is lost; this is tried again.',
  '服务器暂时无法保存。内容不会丢失，稍后会自动重试。'
);

/** What to tell when the store failed; a fault of the program is written down and told as one. */
export function troubleOf(error: unknown): Refusal {
  if (isUnavailable(error)) return error.kind === 'disk-full' ? diskFull : unavailable;
  console.error(error);
  return brokeDown;
}
