import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNote, type Block } from '#lib/server/cases/note.ts';

const said = (text: string) => [{ type: 'text', text }];
const notes = readdirSync('scenarios').filter((id) => /^[a-z]/.test(id) && !id.includes('.'));

describe('a teaching note', () => {
  it('shows the half of the reader and what stands for both', () => {
    const text = '# 鱼 · Fish\n\n## 中文\n\n一句。\n\n### 结局\n\n## English\n\nOne.\n\n### Endings\n\n## 文献 · Literature\n\nA book.';
    const told = (lang: 'zh' | 'en') => readNote(text, lang).map((block) => ('parts' in block ? block.parts : block));
    expect(told('zh')).toEqual([said('鱼 · Fish'), said('一句。'), said('结局'), said('文献 · Literature'), said('A book.')]);
    expect(told('en')).toEqual([said('鱼 · Fish'), said('One.'), said('Endings'), said('文献 · Literature'), said('A book.')]);
    expect(readNote('## 中文\n\n一句。', 'en')).toHaveLength(2);
  });

  it('takes lists, tables and emphasis over', () => {
    expect(readNote('1. **a** *b* `c`\n\n| h | i |\n| - | - |\n| x | y |', 'en')).toEqual([
      {
        type: 'list',
        ordered: true,
        items: [
          [
            {
              type: 'paragraph',
              parts: [
                { type: 'strong', parts: said('a') },
                { type: 'text', text: ' ' },
                { type: 'em', parts: said('b') },
                { type: 'text', text: ' ' },
                { type: 'code', text: 'c' }
              ]
            }
          ]
        ]
      },
      { type: 'table', head: [said('h'), said('i')], rows: [[said('x'), said('y')]] }
    ]);
  });

  it.each([
    ['<script>alert(1)</script>', [{ type: 'code', text: '<script>alert(1)</script>' }]],
    ['[x](javascript:alert(1))', [{ type: 'paragraph', parts: said('x') }]],
    ['[x](/teach/account)', [{ type: 'paragraph', parts: said('x') }]],
    ['![x](https://evil.example/p.png)', [{ type: 'paragraph', parts: said('x') }]]
  ])('lets %s do nothing', (text, shown) => {
    expect(readNote(text, 'en')).toEqual(shown);
  });

  it.each(notes)('%s: both halves, and every table is one', (id) => {
    const text = readFileSync(`scenarios/${id}/README.md`, 'utf8');
    const tables = (blocks: readonly Block[]) => blocks.filter(({ type }) => type === 'table').length;
    const raw = (blocks: readonly Block[]) => JSON.stringify(blocks).match(/\| -/g);
    const [zh, en] = [readNote(text, 'zh'), readNote(text, 'en')];
    expect(tables(zh)).toBeGreaterThan(0);
    expect(tables(en)).toBe(tables(zh));
    expect([raw(zh), raw(en)]).toEqual([null, null]);
  });
});
