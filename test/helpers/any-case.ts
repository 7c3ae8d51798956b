import fc from 'fast-check';
import type { Choice, Condition, Effects, Line, MoveName, Scenario } from '#engine/scenario';
import { aCase, choice, decision, ending } from './case.ts';

const moveNames: MoveName[] = ['listen', 'acknowledge', 'explain', 'compensate', 'apologise', 'stall', 'ask', 'follow-up'];
const change = fc.option(fc.oneof(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -60, max: 60 })), { nil: undefined });
const effects = (costs: fc.Arbitrary<number | undefined>): fc.Arbitrary<Effects | undefined> =>
  fc.option(
    fc.record({ calm: change, trust: change, cost: costs }).map((all) => {
      const given = Object.entries(all).filter(([, value]) => value !== undefined);
      return Object.fromEntries(given) as Effects;
    }),
    { nil: undefined }
  );
const whole = fc.option(fc.constantFrom(10, 20, 70), { nil: undefined });
const anyMoney = fc.option(fc.constantFrom(0.1, 0.2, -15, 30), { nil: undefined });

/** Conditions near the values that plays really reach, so that they go both ways. */
const condition = (choices: readonly string[]): fc.Arbitrary<Condition> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('value' as const),
      read: fc.constantFrom('calm' as const, 'trust' as const),
      is: fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const),
      value: fc.oneof(fc.integer({ min: 38, max: 70 }), fc.constantFrom(0, 1, 99, 100))
    }),
    fc.record({
      kind: fc.constant('value' as const),
      read: fc.constant('cost' as const),
      is: fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const),
      value: fc.integer({ min: -1, max: 150 })
    }),
    fc.constantFrom(...choices).map((name) => {
      const [scene = '', id = ''] = name.split('.');
      return { kind: 'chose' as const, scene, choice: id };
    })
  );

const scenes = ['s0', 's1', 's2', 's3'];
const endings = ['good', 'bad'];

function anyChoice(scene: number, at: number, names: string[], money: fc.Arbitrary<number | undefined>): fc.Arbitrary<Choice> {
  // Every choice may lead anywhere, back and to itself too.
  const to = fc.constantFrom(...scenes, ...endings);
  const asks = fc.array(condition(names), { minLength: 1, maxLength: 2 });
  const guarded: fc.Arbitrary<Line> = fc.record({ when: asks, effects: effects(money), to }).map(tidy);
  const last: fc.Arbitrary<Line> = fc.record({ when: fc.constant([]), effects: effects(money), to }).map(tidy);
  return fc
    .record({
      move: fc.option(fc.constantFrom(...moveNames), { nil: undefined }),
      effects: effects(money),
      // The first choice is the late one: it is always open.
      needs: at === 0 ? fc.constant([]) : fc.oneof(fc.constant([]), asks),
      lines: fc.tuple(fc.array(guarded, { maxLength: 2 }), last).map(([first, rest]) => [...first, rest])
    })
    .map(({ needs, lines, ...parts }) => ({ ...choice(`c${at}`, lines), ...tidy(parts), needs, id: `c${at}`, text: { en: `${scene}` } }));
}

const tidy = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

/** Small cases of four scenes and two endings with loops, closed choices, costs and conditions of every kind. */
export const anyCase = ({ turns = 4, perScene = 2 } = {}): fc.Arbitrary<Scenario> => {
  const names = scenes.flatMap((scene) => Array.from({ length: perScene }, (_, at) => `${scene}.c${at}`));
  return fc.oneof(fc.constant(whole), fc.constant(anyMoney)).chain((money) =>
    fc
      .tuple(...scenes.map((_, scene) => fc.tuple(...Array.from({ length: perScene }, (_, at) => anyChoice(scene, at, names, money)))))
      .map((all) =>
        aCase([...all.map((choices, scene) => decision(`s${scene}`, choices)), ending('good'), ending('bad', 'bad', { cost: 1 })], {
          turns
        })
      )
  );
};
