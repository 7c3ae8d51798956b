import { describe, expect, it } from 'vitest';
import { compile, statechart } from '#engine/machine';
import { aCase, choice, decision, ending, line } from '../../helpers/case.ts';
import { cases, compiledOf, decisionsOf } from '../../scenarios/shipped.ts';

const small = compile(
  aCase([
    decision('desk', [choice('wait', 'desk'), choice('ask', [line('out', ['trust >= 60']), line('desk')]), choice('go', 'out')]),
    ending('out', 'bad')
  ])
);

describe('a statechart', () => {
  it('gathers the choices between the same two scenes into one edge, in the order of the case', () => {
    expect(statechart(small).edges).toEqual([
      { from: 'desk', to: 'desk', choices: ['wait', 'ask'] },
      { from: 'desk', to: 'out', choices: ['ask', 'go'] }
    ]);
  });

  it('names choices by letters and tells which one happens when nobody decides', () => {
    const [desk] = statechart(small).scenes;
    expect(desk?.choices.map(({ letter, late, to }) => [letter, late, to])).toEqual([
      ['A', true, ['desk']],
      ['B', false, ['out', 'desk']],
      ['C', false, ['out']]
    ]);
  });

  it('shows an ending by its kind', () => {
    expect(statechart(small).scenes[1]).toMatchObject({ id: 'out', kind: 'bad', choices: [] });
  });

  it.each(cases)('%s: every line of every choice is on an edge, and no edge has more', (id) => {
    const compiled = compiledOf(id);
    // a round is entered again until one of its lines is taken; its settings are one choice
    const lines = decisionsOf(compiled.scenario).flatMap(({ id: scene, choices, round }) => [
      ...choices.flatMap(({ id, go }) => go.map(({ to }) => `${scene}.${id} ${to}`)),
      ...(round ? [scene, ...round.go.map(({ to }) => to)] : []).map((to) => `${scene}.levers ${to}`)
    ]);
    const drawn = statechart(compiled).edges.flatMap(({ from, to, choices }) => choices.map((choice) => `${from}.${choice} ${to}`));
    expect(new Set(drawn)).toEqual(new Set(lines));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it.each(cases)('%s: endings are leaves, every edge joins two scenes', (id) => {
    const { scenes, edges, start, timeUp } = statechart(compiledOf(id));
    const kinds = new Map(scenes.map((scene) => [scene.id, scene.kind]));
    expect(edges.every(({ from, to }) => kinds.get(from) === 'decision' && kinds.has(to))).toBe(true);
    expect([kinds.get(start), kinds.get(timeUp)]).toEqual(['decision', expect.stringMatching(/good|mixed|bad/)]);
  });
});
