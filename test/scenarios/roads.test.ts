import { describe, expect, it } from 'vitest';
import { choose, open, paths } from '#engine/machine';
import { examine } from '#engine/proof';
import { moveOf, type Choice, type Line, type Scenario } from '#engine/scenario';
import { cases, compiledOf, decisionsOf, endingsOf, fileOf, folders, scenarioOf, talks } from './shipped.ts';
import { decisionOf } from './replay.ts';

/** The most that a decision can bring: first use of the move, told after listening. */
function largestChange(scenario: Scenario, { move, effects }: Choice, line: Line, own: 'calm' | 'trust'): number {
  const row = move && moveOf(scenario, move);
  const base = row ? Math.max(row[own], row.afterListening?.[own] ?? row[own]) : 0;
  return base + (effects?.[own] ?? 0) + (line.effects?.[own] ?? 0);
}

describe.each(folders)('%s', (id) => {
  const { input, about } = fileOf(id);

  it('has nothing for the validator to find, notes included', () => {
    expect(examine(input, about).findings).toEqual([]);
  });
});

describe.each(folders.filter((id) => scenarioOf(id).kind !== 'rounds'))('%s', (id) => {
  const { input, about } = fileOf(id);

  it('has every play of it explored', () => {
    expect(examine(input, about).complete).toBe(true);
  });

  it('can be played to each of its endings, by a play that really ends there', () => {
    const compiled = compiledOf(id);
    const found = paths(compiled).endings;
    expect(found.map((ending) => ending.id).sort()).toEqual(
      endingsOf(compiled.scenario)
        .map((ending) => ending.id)
        .sort()
    );
    for (const { id: ending, shortest } of found) {
      let now = open(compiled);
      for (const name of shortest) {
        const answer = choose(compiled, now, decisionOf(name).choice);
        if (!answer.ok) throw new Error(answer.code);
        now = answer.step.after;
      }
      expect(now.scene).toBe(ending);
      expect(now.over).toBe(true);
    }
  });
});

describe.each(cases)('%s', (id) => {
  it('takes at least 3 decisions to any ending', () => {
    for (const { id: ending, shortest } of paths(compiledOf(id)).endings) expect([ending, shortest.length >= 3]).toEqual([ending, true]);
  });
});

describe.each(talks)('%s', (id) => {
  const scenario = scenarioOf(id);

  it('never lets calm or trust rise where the customer answers and the play ends badly', () => {
    const bad = new Set(endingsOf(scenario).flatMap((ending) => (ending.ending === 'bad' ? [ending.id] : [])));
    for (const { id: scene, choices } of decisionsOf(scenario))
      for (const choice of choices)
        for (const line of choice.go.filter(({ to, say }) => bad.has(to) && (say ?? choice.reply)))
          for (const own of ['calm', 'trust'] as const)
            expect([scene, choice.id, own, largestChange(scenario, choice, line, own) <= 0]).toEqual([scene, choice.id, own, true]);
  });
});

describe.each(cases)('%s', (id) => {
  const scenario = scenarioOf(id);

  it('lets each role but the acted customer decide something', () => {
    const deciding = new Set(decisionsOf(scenario).map(({ decides }) => decides));
    for (const role of scenario.roles) expect([role.id, deciding.has(role.id)]).toEqual([role.id, role.plays !== 'person']);
  });

  it('shows every knowledge point in some choice and asks about it afterwards', () => {
    const shown = new Set(decisionsOf(scenario).flatMap(({ choices }) => choices.flatMap(({ shows }) => shows)));
    const asked = new Set(scenario.debrief.map(({ concept }) => concept));
    for (const { id: concept } of scenario.concepts)
      expect([concept, shown.has(concept), asked.has(concept)]).toEqual([concept, true, true]);
  });

  it('is large enough for a class: 9 scenes, 4 endings, 5 questions, marks with anchors', () => {
    expect(scenario.scenes.length).toBeGreaterThanOrEqual(9);
    expect(endingsOf(scenario).length).toBeGreaterThanOrEqual(4);
    expect(scenario.debrief.length).toBeGreaterThanOrEqual(5);
    for (const { anchors } of scenario.rubric.criteria) expect(anchors.length).toBeGreaterThanOrEqual(3);
  });
});

describe('the lone passenger', () => {
  const compiled = compiledOf('lone-passenger');

  it('has at least 10 scenes and 4 endings', () => {
    expect(compiled.scenario.scenes.length).toBeGreaterThanOrEqual(10);
    expect(endingsOf(compiled.scenario).length).toBeGreaterThanOrEqual(4);
  });

  it('costs 100000 by the shortest play to flown-alone', () => {
    const road = paths(compiled).endings.find(({ id }) => id === 'flown-alone');
    let now = open(compiled);
    for (const name of road?.shortest ?? []) {
      const answer = choose(compiled, now, decisionOf(name).choice);
      if (answer.ok) now = answer.step.after;
    }
    expect(now).toMatchObject({ scene: 'flown-alone', cost: 100000, over: true });
  });

  it('ends badly for a chief executive who argues, unless the airline flies', () => {
    const compiledCase = compiledOf('lone-passenger');
    let now = open(compiledCase);
    for (const choice of ['call-ceo', 'reason-with', 'facts', 'myself']) {
      const answer = choose(compiledCase, now, choice);
      if (answer.ok) now = answer.step.after;
    }
    expect(now.scene).toBe('walked-out');
  });
});
