import { describe, expect, it } from 'vitest';
import type { Cause } from '#engine/outcomes';
import { customersWords } from '#lib/words/customers.ts';
import { Words } from '#lib/words/words.svelte.ts';
import { causeLine } from '../../src/routes/practice/[case]/(after)/customers/cause.ts';

const causes = [{ en: 'saw the photograph', zh: '看到照片' }];
const cause = (part: Partial<Cause>): Cause => ({ kind: 'stayed', month: 0, heard: null, reply: null, anyway: false, ...part });

describe('the one-line cause', () => {
  it.each([
    [{}, 'still a customer', '仍是顾客'],
    [{ heard: 0 }, 'still a customer: saw the photograph', '仍是顾客：看到照片'],
    [{ kind: 'ended', month: 1 }, 'left at once, on the day of the talk', '谈话当天就离开了'],
    [
      { kind: 'heard', month: 3, heard: 0, reply: 'poor' },
      'left in month 3: saw the photograph, a complaint poorly answered',
      '第3个月流失：看到照片，投诉处理得不好'
    ],
    [
      { kind: 'failure', month: 5, reply: 'silent', anyway: true },
      'left in month 5: something went wrong, and they told nobody, would have left anyway',
      '第5个月流失：服务出了差错，没有说出来就走了，本来也会流失'
    ],
    [
      { kind: 'ordinary', month: 2 },
      'left in month 2: no special reason, as some leave every month',
      '第2个月流失：没有特别的原因，自然流失'
    ]
  ] as const)('of %j says %s', (part, en, zh) => {
    const line = (locale: 'en' | 'zh-CN') => causeLine(cause(part), causes, customersWords[locale].cause, new Words(locale));
    expect([line('en'), line('zh-CN')]).toEqual([en, zh]);
  });
});
