import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choose, compile, explore, open } from '#engine/machine';
import type { CompiledCase, Moment } from '#engine/machine';
import { checkTraps } from '../../../src/engine/proof/traps.ts';
import { anyCase } from '../../helpers/any-case.ts';

/** Every moment that can follow, as if turns never ran out; null when they are too many to see. */
function ends(compiled: CompiledCase, from: Moment, most = 400): boolean | null {
  const seen = new Set<string>();
  const waiting = [from];
  for (let moment = waiting.pop(); moment; moment = waiting.pop()) {
    const scene = compiled.scenario.scenes.find(({ id }) => id === moment.scene);
    if (scene?.kind !== 'decision') return true;
    const uses = Object.entries(moment.uses).map(([move, count]) => `${move}${Math.min(4, count)}`);
    const key = [moment.scene, moment.calm, moment.trust, moment.cost, uses.sort(), [...new Set(moment.chosen)].sort()].join();
    if (seen.has(key)) continue;
    if (seen.add(key).size > most) return null;
    for (const { id } of scene.choices) {
      const chosen = choose(compiled, { ...moment, turns: 0 }, id);
      if (chosen.ok) waiting.push({ ...chosen.step.after, chosen: [...new Set(chosen.step.after.chosen)] });
    }
  }
  return false;
}

function play(compiled: CompiledCase, names: readonly string[]): Moment {
  return names.reduce((moment, name) => {
    const chosen = choose(compiled, { ...moment, turns: 0 }, name.split('.')[1] ?? '');
    if (!chosen.ok) throw new Error(chosen.en);
    return chosen.step.after;
  }, open(compiled));
}

test('P2 a trap is told exactly when some play within its turns can no longer end: against all moments of small cases', () => {
  let traps = 0;
  fc.assert(
    fc.property(anyCase({ turns: 3 }), (scenario) => {
      const compiled = compile(scenario);
      const found = explore(scenario, 'proofs', { limit: 300 });
      if (!found.complete) return;
      const told = checkTraps(found, (code, severity, path) => ({
        code,
        severity,
        file: String(path[1]),
        line: 1,
        column: 1,
        en: '',
        zh: ''
      }));
      traps += told.length;
      const stuck = new Set<string>();
      for (let situation = 0; situation < found.size; situation++) {
        const moment = play(compiled, found.playTo(situation));
        const ending = moment.over ? true : ends(compiled, moment);
        if (ending === false) stuck.add(moment.scene);
        if (ending === null) return;
      }
      expect(told.length > 0).toBe(stuck.size > 0);
      for (const { file } of told) expect(stuck).toContain(file);
    }),
    { numRuns: 40, seed: 40 }
  );
  expect(traps).toBeGreaterThan(0);
});
