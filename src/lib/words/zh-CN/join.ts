import type { join as en } from '../en/join.ts';

export const join: typeof en = {
  title: '进入课堂',
  code: '课堂码',
  codeHint: '共六位，就是前方屏幕上的那一串。',
  next: '下一步',
  wrong: (code) => `没有课堂码是${code}的课堂。请对着前方屏幕一位一位核对。`,
  short: '课堂码共六位，请对着前方屏幕核对。',
  unclear: '这不像课堂码。课堂码由六位字母和数字组成，请看前方屏幕。',
  welcome: '即将进入',
  nameLabel: '昵称（可不填）',
  nameHint: '不填就给你一个代号，比如“蓝鹭”。不用注册，不用手机号。',
  take: '入座',
  taking: '请稍候……',
  back: '我已经有座位了',
  word: '返回口令',
  wordHint: '入座时屏幕上显示过。忘了就请老师重发一个。',
  rejoin: '回到我的座位',
  ended: '这堂课已经结束，不能再入座了。',
  full: '这个课堂人满了，请告诉老师。',
  otherCode: '换一个课堂码',
  noTeam: '不在课堂上？也可以自己练习。',
  practice: '自己练习',
  tooOld:
    '这个浏览器版本太旧，打不开课堂页面。请更新浏览器，或改用新版 Chrome、Edge、Firefox、Safari（16.4以上）打开这个网址；在微信里请先更新微信。'
};
