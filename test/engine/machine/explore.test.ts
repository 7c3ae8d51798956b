import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choose, compile, explore, open, paths } from '#engine/machine';
import type { CompiledCase, Moment, Step } from '#engine/machine';
import { spaceOf } from '../../../src/engine/machine/explore/space.ts';
import { anyCase } from '../../helpers/any-case.ts';

/** Plays every play there is, through the XState machine. */
function everyPlay(compiled: CompiledCase, visit: (step: Step, play: readonly string[]) => void): void {
  const go = (moment: Moment, play: readonly string[]): void => {
    const scene = compiled.scenario.scenes.find(({ id }) => id === moment.scene);
    if (scene?.kind !== 'decision' || moment.over) return;
    for (const { id } of scene.choices) {
      const chosen = choose(compiled, moment, id);
      if (!chosen.ok) continue;
      const longer = [...play, `${scene.id}.${id}`];
      visit(chosen.step, longer);
      go(chosen.step.after, longer);
    }
  };
  go(open(compiled), []);
}

describe('M12 the exploration and the XState machine agree', () => {
  test('on the line taken and the scene reached, at every decision of every play', () => {
    fc.assert(
      fc.property(anyCase({ turns: 5 }), (scenario) => {
        const compiled = compile(scenario);
        const space = spaceOf(scenario);
        const start = new Int32Array(space.width);
        space.begin(start);
        const rows = new Map([['', start]]);
        const different: string[] = [];
        everyPlay(compiled, (step, play) => {
          const from = rows.get(play.slice(0, -1).join()) ?? start;
          const choices = space.plan.scenes[from[0] ?? 0]?.choices ?? [];
          const to = new Int32Array(space.width);
          const line = space.step(
            choices.find(({ name }) => name === play.at(-1))!,
            from,
            to
          );
          rows.set(play.join(), to);
          const told = choices.find(({ name }) => name === play.at(-1))?.lines.indexOf(line!);
          if (told !== step.line) different.push(`${play.join()}: ${told}, not ${step.line}`);
          else if (!step.timeUp && space.plan.scenes[line?.to ?? -1]?.id !== step.to) different.push(play.join());
        });
        expect(different).toEqual([]);
      }),
      { numRuns: 50 }
    );
  });

  test('on which choices are open', () => {
    fc.assert(
      fc.property(anyCase({ turns: 4, perScene: 3 }), (scenario) => {
        const compiled = compile(scenario);
        const found = explore(scenario);
        const byPlay = new Set<string>();
        const illegal: string[] = [];
        everyPlay(compiled, (_step, play) => byPlay.add(play.join()));
        for (let situation = 0; situation < found.size; situation++) {
          if (found.turnOf(situation) >= scenario.class.turns) continue;
          const play = found.playTo(situation);
          for (const { choice } of found.next(situation)) if (!byPlay.has([...play, choice].join())) illegal.push([...play, choice].join());
        }
        expect(illegal).toEqual([]);
      }),
      { numRuns: 20 }
    );
  });
});

describe('M13 merging loses nothing: against all plays of small cases', () => {
  test('the same lines taken, the same endings reached, each by a play of the same, least length', () => {
    fc.assert(
      fc.property(anyCase({ turns: 5 }), (scenario) => {
        const compiled = compile(scenario);
        const lines = new Set<string>();
        const least = new Map<string, number>();
        everyPlay(compiled, (step, play) => {
          lines.add(`${step.scene}.${step.choice} ${step.line}`);
          if (step.after.over && play.length < (least.get(step.to) ?? Infinity)) least.set(step.to, play.length);
        });
        const found = explore(scenario, 'proofs', { limit: 2000 });
        expect(found.withinTurns).toBe(true);
        const taken = found.scenes.flatMap(({ choices }) =>
          choices.flatMap(({ name, lines }) => lines.map((line, at) => [`${name} ${at}`, found.taken[line.index]]))
        );
        expect(new Set(taken.filter(([, yes]) => yes).map(([name]) => name))).toEqual(lines);
        const { endings, complete } = paths(compiled);
        expect(complete).toBe(true);
        expect(new Map(endings.map(({ id, shortest }) => [id, shortest.length]))).toEqual(least);
      }),
      { numRuns: 80 }
    );
  });

  test('a shortest play, played, ends in its ending', () => {
    fc.assert(
      fc.property(anyCase({ turns: 6, perScene: 3 }), (scenario) => {
        const compiled = compile(scenario);
        for (const { id, shortest } of paths(compiled).endings) {
          let moment = open(compiled);
          for (const name of shortest) {
            const chosen = choose(compiled, moment, name.split('.')[1] ?? '');
            expect(chosen.ok, `${name} in ${shortest.join()}`).toBe(true);
            if (chosen.ok) moment = chosen.step.after;
          }
          expect(moment).toMatchObject({ scene: id, over: true });
        }
      }),
      { numRuns: 50 }
    );
  });
});
