import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { effortOf, industries, industryOf, levers, parametersOf, startsOf } from '#engine/customers';
import { choose, compile, open } from '#engine/machine';
import { examine } from '#engine/proof';
import { parse } from '#engine/scenario';
import { levers as en } from '../../src/lib/words/en/levers.ts';
import { levers as zh } from '../../src/lib/words/zh-CN/levers.ts';

const readme = readFileSync('scenarios/README.md', 'utf8');
/** The examples of the file, each found by something that stands in it. */
const example = (part: string): string =>
  [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml).find((yaml) => yaml.includes(part))!;
const read = (path: string) => readFileSync(path, 'utf8');

/** What the whole way up costs (of `speed` the way down), in % of what customers pay, from the cheapest industry to the dearest. */
function costOf(lever: (typeof levers)[number]): string {
  const costs = industries.map((name) => {
    const { costs } = industryOf(name)!;
    const start = startsOf(parametersOf(name))[lever.key];
    const effort = effortOf(lever.key, lever.key === 'speed' ? lever.min : lever.max, start);
    const { linear, quadratic } = costs[lever.key];
    return Number((100 * (linear * effort + quadratic * effort ** 2)).toPrecision(2));
  });
  const [low, high] = [Math.min(...costs), Math.max(...costs)];
  return low === high ? `${low}%` : `${low}–${high}%`;
}
function rowOf(lever: (typeof levers)[number]): string[] {
  const { key, unit, min, max, step, start } = lever;
  const own = 'parameter' in lever ? `${start} *` : String(start);
  return [
    `\`${key}\``,
    `${zh.names[key].name} · ${en.names[key].name}`,
    `${zh.units[unit]} · ${en.units[unit]}`,
    `${min} … ${max}, ${step}`,
    own,
    costOf(lever)
  ];
}

test('the table of the levers is that of the engine', () => {
  const rows = readme.split('\n').flatMap((line) => {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return cells.length === 6 && cells[0]!.startsWith('`') ? [cells] : [];
  });
  expect(rows).toEqual(levers.map(rowOf));
});

test('the examples of what stands around a play are parts of a case without fault', () => {
  const text = read('scenarios/_template/scenario.yaml');
  const keys = ['rubric', 'debrief', 'true-ending', 'transfer'];
  for (const key of keys) expect(text).not.toMatch(new RegExp(`^${key}:`, 'm'));
  const own = example('true-ending:');
  const { findings } = parse(`${text}\n${own}`, { id: 'around', file: 'around' });
  expect(findings.map(({ line, en }) => `${line}: ${en}`)).toEqual([]);
});

test('the example of rounds is a case without fault, whose rounds go on until a line of the last one', () => {
  const text = read('test/helpers/cases/quarters.yaml')
    .replace('time-up: poor', 'time-up: so-so')
    .replaceAll('turns: 8', 'turns: 4')
    .replace('months: 24', 'months: 12');
  const head = text.slice(0, text.indexOf('scenes:'));
  const ending = (id: string, kind: string) =>
    `  ${id}: { name: { zh: 结局, en: ${id} }, show: { zh: 收场。, en: The end. }, ending: ${kind} }\n`;
  const scenes = example('rounds: 4')
    .replace('decides: team', 'decides: head')
    .replace(/^(?=.)/gm, '  ');
  const { scenario, findings } = parse(
    `${head}scenes:\n${scenes}${ending('empty', 'bad')}${ending('good', 'good')}${ending('so-so', 'mixed')}`,
    { id: 'year', file: 'year' }
  );
  expect(findings.map(({ line, en }) => `${line}: ${en}`)).toEqual([]);
  const [year] = scenario!.scenes;
  const good = year?.kind === 'decision' ? year.round?.go.find(({ to }) => to === 'good') : undefined;
  expect(good?.when[0]).toMatchObject({ read: 'round', is: '>=', value: 4 });
});

test('the example of a project is a case without fault', () => {
  const text = read('test/helpers/cases/project.yaml').replace('money: 100', 'money: 80000');
  const [head, endings] = [text.slice(0, text.indexOf('scenes:')), text.slice(text.indexOf('  live:'))];
  const board = example('hub: true')
    .replace('decides: team', 'decides: boss')
    .replace(/^(?=.)/gm, '  ');
  const { findings } = examine(`${head}scenes:\n${board}${endings}`, { id: 'board', file: 'board' });
  expect(findings.map(({ line, en }) => `${line}: ${en}`)).toEqual([]);
});

test('a project comes to its end with the last step, also where that step has a go of its own', () => {
  const { scenario } = parse(read('scenarios/_template-project/scenario.yaml'), { id: 'project', file: 'project' });
  const compiled = compile(scenario!);
  for (const last of ['software', 'calls']) {
    const steps = ['process', last === 'calls' ? 'software' : 'calls', last];
    const { scene } = steps.reduce((now, step) => {
      const chosen = choose(compiled, now, step);
      if (!chosen.ok) throw new Error(chosen.en);
      return chosen.step.after;
    }, open(compiled));
    expect([last, scene]).toEqual([last, 'alive']);
  }
});
