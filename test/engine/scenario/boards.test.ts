import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examine } from '#engine/proof';

const read = (id: string) => readFileSync(new URL(`../../helpers/cases/${id}.yaml`, import.meta.url), 'utf8');
const quarters = read('quarters');
const project = read('project');

/** The effects of a step, where the text of its file has room for a `go` behind them. */
const own = '        effects: { people: -1 }\n';

/** Codes with the line of the file they point at. */
function told(yaml: string, id: string): string[] {
  const lines = yaml.split('\n');
  const { findings } = examine(yaml, { id, file: `${id}.yaml`, limit: 50_000 });
  return findings.map(({ code, line }) => `${code} ${(lines[line - 1] ?? '').trim()}`);
}
/** The file with one part changed; throws when the part is not there. */
function changed(yaml: string, from: string, to: string): string {
  if (!yaml.includes(from)) throw new Error(`no “${from}” in the file`);
  return yaml.replace(from, to);
}

describe('S10 rounds and projects are checked like talks', () => {
  test('a case without fault has no finding', () => expect([told(quarters, 'quarters'), told(project, 'project')]).toEqual([[], []]));

  test.each([
    ['kind: rounds', 'kind: encounter', 'E09 levers:'],
    ['    rounds: 8', '    rounds: 9', 'E25 turns: 8'],
    ['months: 24', 'months: 12', 'E25 months: 12'],
    ['levers: [ads, care, price]', 'levers: [ads, caer, price]', 'E15 levers: [ads, caer, price]'],
    ['      - to: poor', '      - { when: satisfaction < 60, to: poor }', 'E39 - { when: satisfaction < 60, to: poor }'],
    ['when: loyalty < 20', 'when: money < 20', 'E19 - { when: money < 20, to: poor }'],
    ['when: loyalty < 20', 'when: trust < 20', 'E19 - { when: trust < 20, to: poor }'],
    ['    months: 3\n', '', 'E08 quarter:'],
    ['min: -0.2, max: 0.2', 'min: -0.2, max: 0.9', 'E25 price:'],
    ['lever: care,', 'lever: kindness,', 'E61 care:'],
    ['    budget: 120000', '    late: survey', 'E07 late: survey'],
    ['effects: { cost: 5000 } }', 'effects: { cost: 5000, set: { ease: 50 } } }', 'E25 survey:'],
    ['effects: { cost: 5000 } }', 'effects: { cost: 5000, set: { service: -2.1 } } }', 'E25 survey:'],
    ['to: good }', 'to: good, effects: { set: { service: 9 } } }', 'E25 - { when: loyalty >= 99.5'],
    ['market: 40000', 'market: 4000', 'E25 market: 4000'],
    ['loyalty: -10, reach', 'loyalty: -101, reach', 'E25 effects: { customers: { all: { loyalty: -101'],
    ['effects: { cost: 5000 } }', 'effects: { cost: 5000 }, go: good }', 'E07 survey:'],
    ['effects: { cost: 5000 } }', 'effects: { cost: 5000 }, weeks: 2 }', 'E07 survey:']
  ])('in rounds: %s becomes %s', (from, to, finding) => {
    const found = told(changed(quarters, from, to), 'quarters');
    expect(found.map((one) => one.startsWith(finding))).toContain(true);
  });

  test.each([
    ['purse: { money: 100, weeks: 12, people: 3 }', 'purse: { money: 100 }', 'E08 purse:'],
    ['hub: true', 'hub: false', 'E09 kind: project'],
    ['needs: chose board.process', 'needs: chose board.proces', 'E15 '],
    [
      'when: [chose board.process, chose board.software]',
      'when: [chose board.process, weeks > 11]',
      'E51 - { when: [chose board.process, weeks > 11], to: live }'
    ],
    ['cost: 80', 'cost: 800', 'E51 software:'],
    ['set: { service: 0.5 }', 'set: { service: 9 }', 'E25 effects: { after: 8 weeks, set: { service: 9 }'],
    [own, `${own.trimEnd()}\n        go: { effects: { set: { service: 9 } }, to: live }\n`, 'E25 go: { effects: { set'],
    [own, `${own.trimEnd()}\n        go: { effects: { set: { eases: 1 } }, to: live }\n`, 'E61 go: { effects: { set'],
    ['- to: stuck', '- { to: stuck, effects: { set: { ease: 50 } } }', 'E25 - { to: stuck, effects: { set: { ease: 50'],
    ['ending: bad', 'ending: bad, effects: { set: { price: -1 } }', 'E25 stuck:']
  ])('in a project: %s becomes %s', (from, to, finding) => {
    const found = told(changed(project, from, to), 'project');
    expect(found.map((one) => one.startsWith(finding))).toContain(true);
  });

  test('a project with fewer turns than weeks is no trap', () =>
    expect(told(changed(project, 'turns: 12', 'turns: 4'), 'project').filter((one) => one.startsWith('E44'))).toEqual([]));

  test.each([
    [project, 'project', '    hub: true\n', 'E08 board:'],
    [quarters, 'quarters', '    rounds: 8\n', 'E08 quarter:']
  ])('a board without its one key is told once, and nothing else', (yaml, id, line, finding) =>
    expect(told(changed(yaml, line, ''), id)).toEqual([finding])
  );

  test.each([
    [quarters, 'loyalty < 20', 'loyality < 20', /Did you mean "loyalty"\? .* round >= 4, profit >= 100000, .*churn < 5/],
    [project, 'chose board.process, chose', 'weaks < 1, chose', /Did you mean "weeks"\? .* weeks < 1, money >= 5000/]
  ])('E19 knows what a case of its kind reads', (yaml, from, to, words) => {
    const { findings } = examine(changed(yaml, from, to), { id: 'x', file: 'x.yaml' });
    expect(findings.map(({ code, en }) => [code, words.test(en)])).toEqual([['E19', true]]);
  });

  test('E61 names the lever that was meant, and all of them', () => {
    const yaml = changed(project, 'set: { service: 0.5 }', 'set: { servise: 0.5 }');
    const [found] = examine(yaml, { id: 'project', file: 'project.yaml' }).findings;
    expect(found).toMatchObject({
      code: 'E61',
      en: expect.stringMatching(/no lever "servise"\. Did you mean "service"\? Write one of: quality, /)
    });
    expect(found?.zh).toContain('是不是“service”？');
  });

  test('E62 tells a lever that is best at its end, the last setting that its steps lead to', () => {
    const upTo = (max: number) =>
      changed(quarters, 'min: -0.2, max: 0.2, step: 0.05, start: 0 }', `min: 0, max: ${max}, step: 0.05, start: 0 }`);
    const ends = (yaml: string) =>
      examine(yaml, { id: 'quarters', file: 'quarters.yaml' }).findings.flatMap(({ code, en }) => (code === 'E62' ? [en] : []));
    expect(ends(upTo(0.2))).toEqual([expect.stringContaining('(0.2): profit of all months and lifetime value of those still there')]);
    expect(ends(upTo(0.18))).toEqual([expect.stringContaining('(0.15)')]);
  });
});
