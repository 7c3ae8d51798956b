import { describe, expect, test } from 'vitest';
import { choose, compile, open, view } from '#engine/machine';
import { aCase, choice, decision, ending, line } from '../../helpers/case.ts';

const scenario = aCase([
  decision(
    'desk',
    [
      choice('listen', [line('talk', ['trust >= 57'], { cost: 321 }), line('end')], {
        move: 'listen',
        effects: { calm: 17 },
        reply: 'her reply'
      }),
      choice('vip', 'end', { needs: ['trust >= 63'] }),
      choice('later', 'end', { needs: ['chose talk.go-on'] })
    ],
    { says: { zh: '她说。', en: 'She says' } }
  ),
  decision('talk', [choice('go-on', 'end')], { decides: 'team' }),
  ending('end', 'mixed', { customers: { on: [{ segment: 'people', loyalty: 9, reach: 0.5 }] } })
]);
scenario.roles.forEach(Object.freeze);
const compiled = compile(scenario);
const start = open(compiled);

/** Every string, number and key in a value. */
function everything(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...everything(inner)]);
}

describe('M9 a role sees no effects, no conditions and no other role’s brief', () => {
  test.each([null, 'agent', 'manager', 'guest', 'nobody'])('seen by %s', (role) => {
    const seen = everything(view(compiled, start, role));
    const secrets = [
      'effects',
      'needs',
      'when',
      'go',
      'move',
      'to',
      'reply',
      'her reply',
      '17',
      '57',
      '63',
      '321',
      'listened',
      'talk',
      'end'
    ];
    expect(seen.filter((word) => secrets.includes(word))).toEqual([]);
    const own = role ?? 'agent';
    const briefs = seen.filter((word) => word.startsWith('secret of the') && !word.endsWith('。'));
    expect(briefs).toEqual(role === 'nobody' ? [] : [`secret of the ${own}`]);
  });
});

test.each([
  [null, true],
  ['agent', true],
  ['manager', false]
])('M9 for %s the decision at the agent’s desk is mine: %s', (role, mine) => {
  expect(view(compiled, start, role).decides?.mine).toBe(mine);
});

test('M9 a scene decided by the team is everybody’s', () => {
  const talk = { ...start, scene: 'talk' };
  expect(view(compiled, talk, 'manager').decides).toEqual({ role: 'team', name: null, mine: true });
  expect(view(compiled, talk, null).brief).toBeUndefined();
});

test('M10 a closed choice gives its reason in both languages, without the threshold', () => {
  const { choices } = view(compiled, start, 'agent');
  expect(choices.map(({ id, open }) => [id, open])).toEqual([
    ['listen', true],
    ['vip', false],
    ['later', false]
  ]);
  for (const { closed } of choices.slice(1)) {
    expect(closed?.en).toMatch(/^[A-Z][^0-9]+\.$/);
    expect(closed?.zh).toMatch(/^[^0-9A-Za-z]+。$/);
  }
});

test('M10 a closed choice opens when its condition holds', () => {
  expect(view(compiled, { ...start, trust: 63 }, 'agent').choices[1]).toMatchObject({ id: 'vip', open: true });
  expect(view(compiled, { ...start, chosen: ['talk.go-on'] }, 'agent').choices[2]).toMatchObject({ id: 'later', open: true });
});

test('M9 an ending shows its kind and no choices', () => {
  const step = choose(compiled, { ...start, scene: 'talk' }, 'go-on');
  if (!step.ok) throw new Error(step.en);
  expect(view(compiled, step.step.after, null)).toMatchObject({ kind: 'ending', ending: 'mixed', over: true, choices: [] });
});

test.each([
  ['vip', 'machine/choice-closed'],
  ['nowhere', 'machine/no-such-choice'],
  ['toString', 'machine/no-such-choice'],
  ['clock.time-up', 'machine/no-such-choice'],
  ['*', 'machine/no-such-choice']
])('M11 choosing %s is rejected as a value with %s', (id, code) => {
  const chosen = choose(compiled, start, id);
  expect(chosen).toMatchObject({ ok: false, code });
  expect(chosen.ok || `${chosen.en}${chosen.zh}`).not.toMatch(/63/);
});

test('M11 nothing can be chosen in an ending', () => {
  expect(choose(compiled, { ...start, scene: 'end', over: true }, 'listen')).toMatchObject({ ok: false, code: 'machine/play-over' });
});

test.each([
  ['trust >= 63', /does not trust you enough/],
  ['trust < 20', /trusts you too much/],
  ['calm > 90', /too upset/],
  ['calm <= 10', /too calm/],
  ['cost >= 5', /Not enough has been spent/],
  ['chose talk.go-on', /Something else/]
])('M9 a closed choice says in words what is lacking: %s', (needs, words) => {
  const closed = compile(
    aCase([decision('desk', [choice('now', 'end'), choice('grey', 'end', { needs: [needs] })]), ending('end', 'good')])
  );
  const grey = view(closed, open(closed), null).choices.find(({ id }) => id === 'grey')!;
  expect(grey.open).toBe(false);
  expect(grey.closed!.en).toMatch(words);
});

test('M9 one learner alone sees the brief of the role that decides now, whichever it is', () => {
  const later = compile(aCase([decision('desk', [choice('now', 'end')], { decides: 'manager' }), ending('end', 'good')]));
  expect(view(later, open(later), null).brief!.en).toBe('secret of the manager');
});
