import { describe, expect, test } from 'vitest';
import { readCondition } from '../../../src/engine/scenario/condition.ts';
import { didYouMean } from '../../../src/engine/scenario/near.ts';
import { number, percent, seconds, span, time, weeks, whole, yes } from '../../../src/engine/scenario/shape.ts';
import type { Rule, Shape } from '../../../src/engine/scenario/shape.ts';
import { readValue } from '../../../src/engine/scenario/values.ts';

/** The value that a shape reads, or the code of what is wrong. */
function value(shape: Shape<unknown>, text: string): unknown {
  const reading = readValue(shape.rule as Extract<Rule, { kind: 'number' | 'percent' | 'time' | 'span' | 'yes' }>, text);
  return 'value' in reading ? reading.value : reading.problem.code;
}

describe('S3 values are read as authors write them', () => {
  test.each([
    [whole(0, 100), '45', 45],
    [whole(-40, 40), '+4', 4],
    [whole(-40, 40), '-4', -4],
    [whole(0, 100), '-1', 'E25'],
    [whole(0, 100), '101', 'E25'],
    [whole(0, 100), '4.5', 'E12'],
    [number(0, 100), '4.5', 4.5],
    [whole(0, 100), 'forty', 'E12'],
    [whole(0, 100), '四十', 'E12'],
    [whole(0, 1e9), '9,000', 'E12'],
    [whole(0, 1e9), '1e3', 'E12'],
    [whole(0, 1e9), '0x10', 'E12'],
    [whole(0, 1e9), '１００', 'E03'],
    [whole(-40, 40), '＋4', 'E03'],
    [whole(-40, 40), '－4', 'E03'],
    [whole(-40, 40), '−4', 'E12'],
    [percent, '15%', 0.15],
    [percent, '2.5 %', 0.025],
    [percent, '15', 'E24'],
    [percent, '0.15', 'E24'],
    [percent, '120%', 'E25'],
    [percent, '-5%', 'E12'],
    [percent, 'half', 'E12'],
    [percent, '15％', 'E03'],
    [time, '90 s', 90],
    [time, '90s', 90],
    [time, '15 min', 900],
    [time, '1.5 h', 5400],
    [time, '1 day', 86_400],
    [time, '7 days', 604_800],
    [time, '90', 'E57'],
    [time, '90 秒', 'E57'],
    [time, 'a while', 'E57'],
    [time, '0 s', 'E25'],
    [time, '９0 s', 'E03'],
    [weeks, '8 weeks', 8],
    [weeks, '14 days', 2],
    [weeks, '0 days', 0],
    [seconds, '90', 90],
    [seconds, '2 min', 120],
    [span(1, 60), '3-6', { min: 3, max: 6 }],
    [span(1, 60), '4', { min: 4, max: 4 }],
    [span(1, 60), '6-3', 'E25'],
    [span(1, 60), 'some', 'E09'],
    [span(1, 60), '3－6', 'E03'],
    [yes, 'true', true],
    [yes, 'false', false],
    [yes, 'yes', 'E09']
  ])('%o reads %s', (shape, text, expected) => expect(value(shape, text)).toEqual(expected));

  test.each([
    [whole(-40, 40), '−4', '−', 'U+2212', '-4'],
    [whole(0, 100), '–4', '–', 'U+2013', '-4'],
    [number(-100, 100), '—２.5', '—', 'U+2014', '-2.5'],
    [span(1, 60), '3–6', '–', 'U+2013', '3-6']
  ])('%o names the wrong dash of %s', (shape, text, dash, code, plain) => {
    const reading = readValue(shape.rule as Extract<Rule, { kind: 'number' | 'span' }>, text);
    if ('value' in reading) expect.fail('it was read');
    for (const sentence of [reading.problem.en, reading.problem.zh])
      for (const part of [text, dash, code, plain]) expect(sentence).toContain(part);
  });

  test.each([
    ['trust >= 60', { kind: 'value', read: 'trust', is: '>=', value: 60 }],
    ['calm<30', { kind: 'value', read: 'calm', is: '<', value: 30 }],
    ['cost <= -20', { kind: 'value', read: 'cost', is: '<=', value: -20 }],
    ['chose desk.listen', { kind: 'chose', scene: 'desk', choice: 'listen' }],
    ['chose 柜台.倾听', { kind: 'chose', scene: '柜台', choice: '倾听' }],
    ['trust == 60', null],
    ['trust >= 60 and calm > 3', null],
    ['trust >= 60; process.exit()', null],
    ['loyalty >= 60.5', { kind: 'value', read: 'loyalty', is: '>=', value: 60.5 }],
    ['calm >= 60.5', null],
    ['chose desk', null],
    ['', null]
  ])('the condition "%s"', (text, expected) => expect(readCondition(text)).toEqual(expected));

  test.each([
    ['quarel', ['desk', 'quarrel'], 'quarrel'],
    ['lots', ['kept', 'lost'], 'lost'],
    ['wlaked-out', ['walked-out'], 'walked-out'],
    ['拒绝了', ['拒绝', '接受'], '拒绝'],
    ['elephant', ['desk', 'quarrel'], null],
    ['x', ['y'], null]
  ])('"%s" among %j is meant as %s', (wrong, names, meant) => {
    expect(didYouMean(wrong, names).en).toBe(meant === null ? '' : ` Did you mean "${meant}"?`);
  });
});
