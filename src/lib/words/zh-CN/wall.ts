import type { wall as en } from '../en/wall.ts';

export const wall: typeof en = {
  title: '加入课堂',
  how: '用手机扫码，或打开网址，输入六位课堂码。',
  code: '课堂码',
  qr: '加入课堂的二维码',
  seats: (_, s) => `已有${s}人入座`,
  nobody: '还没有人入座，就等第一位了。',
  team: (n) => `第${n}组`,
  taken: (n, of) => `${n}/${of}人`,
  loose: (_, s) => `${s}人还没有小组`,
  pick: '改用这个网址的二维码',
  reach: {
    title: '手机打不开？',
    test: '先用手机打开下面的网址，它只会回答“能”：',
    hotspot:
      '如果这个也打不开，多半是校园无线网把设备互相隔离了。请打开这台电脑或某部手机的热点，让电脑和学生手机都连上它，再刷新本页。不需要上互联网。',
    firewall: '如果电脑弹窗询问是否允许 Relate（Node）接受连接，请选“允许”。'
  },
  thisMachine: (host) => `服务器启动时设成了只限本机（HOST=${host}），手机无法访问。要上课，请去掉 HOST 重新启动。`,
  localOnly: '这台电脑没有连上任何网络，手机无法访问。请连上无线网或打开热点，再刷新本页。',
  closed: '这堂课已经结束。',
  back: '回到课堂',
  yes: { title: '能，这部手机可以连上课堂', text: '现在去扫大屏幕上的二维码，或者在这里输入课堂码。', join: '输入课堂码' }
};
