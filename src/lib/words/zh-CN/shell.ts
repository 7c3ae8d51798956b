import type { shell as en } from '../en/shell.ts';

export const shell: typeof en = {
  skip: '跳到正文',
  home: 'Relate 首页',
  practice: '练习',
  lab: '实验室',
  teach: '课堂',
  language: '语言',
  theme: { system: '颜色：跟随设备', light: '颜色：浅色', dark: '颜色：深色' },
  noScript: 'Relate 的案例在浏览器里运行，需要 JavaScript。请打开它，或换一个新一些的浏览器。',
  newVersion: '网站已经更新。方便时请重新加载，你的进度会留在这台设备上。',
  lacking: '这一页有一部分没有加载出来。已经做的都还在。',
  reload: '重新加载',
  error: {
    404: { title: '这个网址没有内容', text: '案例可能已经改名或撤下，请到案例列表里看看。' },
    500: { title: '服务器出了点问题', text: '你的进度还在这台设备上。请稍后再试。' },
    422: { title: '这个案例暂时不能开始', text: '案例文件里有需要修改的地方。作者运行下面的命令，就会看到改哪里、怎样改：' },
    423: {
      title: '正在上课',
      text: '有一个班正在用这个案例上课。谜底揭晓之前，除任课教师外暂不开放。其他案例照常可以练习。'
    },
    other: { title: '这一页无法显示', text: '你的进度还在这台设备上。请返回再试一次。' },
    teach: {
      title: '这一页暂时不能看',
      text: '课堂或小组可能已经删除，或者只有任课教师能看，又或者课还没上到这一步。请回到课堂列表看看。'
    },
    teachOurs: { title: '服务器出了点问题', text: '课堂数据都还在。请稍后再试。' },
    code: (status) => `错误${status}`,
    again: '再试一次',
    cases: '全部案例',
    classes: '我的课堂'
  }
};
