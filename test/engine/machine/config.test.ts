import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import { choose, compile, open } from '#engine/machine';
import { aCase, choice, decision, ending, line } from '../../helpers/case.ts';

const schema = JSON.parse(readFileSync(new URL('./xstate-machine.schema.json', import.meta.url), 'utf8'));
const valid = new Ajv({ strict: false }).compile(schema);

const scenario = aCase([
  decision('柜台-1', [
    choice('先_听', [line('end', ['trust >= 60', 'chose 柜台-1.ask'], { cost: 5 }), line('柜台-1')], {
      move: 'listen',
      effects: { calm: 1 }
    }),
    choice('ask', 'end', { needs: ['calm > 50'] })
  ]),
  ending('end', 'good', { customers: { on: [{ segment: 'people', satisfaction: 4, reach: 0.2 }] } })
]);
const compiled = compile(scenario);

describe('M7 the machine is plain JSON', () => {
  test('equal to itself after a round trip', () => {
    expect(JSON.parse(JSON.stringify(compiled.config))).toStrictEqual(compiled.config);
  });
  test('valid against the schema of a serialised XState machine', () => {
    expect(valid(compiled.config), JSON.stringify(valid.errors)).toBe(true);
  });
  test('what XState itself serialises from it is valid too and says the same', () => {
    const serialised = JSON.parse(JSON.stringify(compiled.machine.definition));
    expect(valid(serialised), JSON.stringify(valid.errors)).toBe(true);
    expect(serialised.states['柜台-1'].on['先_听'][0].target).toEqual(
      compiled.config.states['柜台-1']?.type === 'atomic' && compiled.config.states['柜台-1'].on['先_听']?.[0]?.target
    );
  });
});

test('M7 one to one: scene = state, choice = event, `go` line = transition, effects = action, late = after, ending = final', () => {
  const { states } = compiled.config;
  const desk = states['柜台-1'];
  if (desk?.type !== 'atomic') throw new Error('the first scene is a decision');
  expect(Object.keys(states)).toEqual(['柜台-1', 'end']);
  expect(Object.keys(desk.on)).toEqual(['先_听', 'ask']);
  expect(desk.on['先_听']?.map(({ target, guard }) => [target, guard?.type])).toEqual([
    [['#tiny.end'], 'when'],
    [['#tiny.柜台-1'], undefined]
  ]);
  expect(desk.on['先_听']?.[0]?.actions.map(({ type }) => type)).toEqual(['choose', 'move', 'effects', 'effects']);
  expect(desk.after['90000']?.map(({ target }) => target)).toEqual(desk.on['先_听']?.map(({ target }) => target));
  expect(states.end).toEqual({
    id: 'tiny.end',
    key: 'end',
    type: 'final',
    entry: [
      { type: 'effects', params: { from: 'ending', effects: { customers: { on: [{ segment: 'people', satisfaction: 4, reach: 0.2 }] } } } }
    ]
  });
});

test('M7 a name may hold Chinese letters, hyphens, underscores and digits', () => {
  const step = choose(compiled, open(compiled), '先_听');
  expect(step.ok && step.step.to).toBe('柜台-1');
});

test('M8 no timer is ever started by a decision', () => {
  const timer = vi.spyOn(globalThis, 'setTimeout');
  choose(compiled, open(compiled), '先_听');
  expect(timer).not.toHaveBeenCalled();
  timer.mockRestore();
});

test('M7 the same machine runs in a plain XState actor', () => {
  const actor = createActor(compiled.machine, { clock: { setTimeout: () => 0, clearTimeout: () => undefined } });
  actor.start();
  actor.send({ type: '先_听' });
  const chosen = choose(compiled, open(compiled), '先_听');
  const { calm, trust } = actor.getSnapshot().context.tally;
  expect(chosen.ok && [chosen.step.after.calm, chosen.step.after.trust]).toEqual([calm, trust]);
});
