import { compile, type CompiledCase } from '#engine/machine';
import type { Choice, Effects, Ending, Scenario } from '#engine/scenario';
import { decide, type Command, type PlayEvent } from '#engine/session';

const text = (en: string) => ({ en });
const choice = (id: string, to: string, more: Partial<Choice> = {}): Choice => ({
  id,
  text: text(`take ${id}`),
  shows: [],
  needs: [],
  go: [{ when: [], to }],
  ...more
});
const ending = (id: string, kind: Ending['ending'], effects?: Effects): Ending => ({
  id,
  kind: 'ending',
  name: text(`the end ${id}`),
  show: text('It is over.'),
  ending: kind,
  ...(effects ? { effects } : {})
});

/** What a test may change of the small case. */
export interface Change {
  size?: number;
  /** Share of the first segment, 0..1. */
  share?: number;
  months?: number;
  good?: Effects;
  bad?: Effects;
  mixed?: Effects;
  choice?: Partial<Choice>;
}
export const photo: Effects = {
  customers: { on: [{ segment: 'old', satisfaction: -12, trust: -8, loyalty: -10, reach: 0.6 }], because: text('saw the photograph') }
};

/** A case of one decision and three endings: enough to act on a base of two segments. */
export function smallCase({ size = 300, share = 0.4, months = 6, good, bad = photo, mixed, choice: first }: Change = {}): CompiledCase {
  const scenario: Scenario = {
    relate: 1,
    id: 'small',
    title: text('Small'),
    summary: text('Small'),
    languages: ['en'],
    kind: 'encounter',
    industry: 'airline',
    difficulty: 1,
    class: { team: { min: 3, max: 6 }, rule: 'majority', decide: 90, reason: false, turns: 20, timeUp: 'cold' },
    concepts: [],
    roles: [{ id: 'agent', name: text('Agent') }],
    person: { name: text('Ann'), calm: 50, trust: 50, segment: 'new' },
    customers: {
      size,
      seed: 1,
      currency: 'USD',
      months,
      segments: [
        { id: 'old', name: text('Old hands'), share, satisfaction: 70, loyalty: 70, value: 4000 },
        { id: 'new', name: text('Newcomers'), share: 1 - share, satisfaction: 62, loyalty: 50, value: 900 }
      ]
    },
    moves: [],
    scenes: [
      {
        id: 'desk',
        kind: 'decision',
        says: text('Well?'),
        decides: 'agent',
        seconds: 90,
        late: 'freeze',
        choices: [choice('warm', 'glad', first), choice('freeze', 'cold'), choice('wait', 'dull')]
      },
      ending('glad', 'good', good),
      ending('cold', 'bad', bad),
      ending('dull', 'mixed', mixed)
    ],
    events: [],
    rubric: { scale: 10, criteria: [] },
    debrief: []
  };
  return compile(scenario);
}

/** Plays choices of the small case's desk and returns the log. */
export function playLog(compiled: CompiledCase, choices: readonly string[], seed = 1): PlayEvent[] {
  const log: PlayEvent[] = [];
  const add = (command: Command) => {
    const result = decide(compiled, log, command);
    if (!result.ok) throw new Error(`${result.code}: ${result.en}`);
    log.push(...result.events);
  };
  add({ type: 'start-play', seed });
  for (const one of choices) add({ type: 'lock-decision', basedOn: log.length, scene: 'desk', choice: one });
  return log;
}
