import type { Choice, Condition, Decision, Effects, Ending, Line, MoveName, Scenario, Scene, Text } from '#engine/scenario';

const both = (word: string): Text => ({ zh: `${word}。`, en: word });

/** Writes conditions as the format does: `trust >= 60`, `chose desk.listen`. */
function when(...words: string[]): Condition[] {
  return words.map((word) => {
    const [first = '', second = '', third = ''] = word.split(' ');
    if (first !== 'chose') return { kind: 'value', read: first as 'trust', is: second as '>=', value: Number(third) };
    const [scene = '', choice = ''] = second.split('.');
    return { kind: 'chose', scene, choice };
  });
}

/** A line of `go`. */
export const line = (to: string, conditions: string[] = [], effects?: Effects): Line => ({
  to,
  when: when(...conditions),
  ...(effects && { effects })
});

type ChoiceParts = { move?: MoveName; effects?: Effects; needs?: string[]; reply?: string; shows?: string[] };
/** A choice; `go` is a scene's id or its lines. */
export const choice = (id: string, go: string | Line[], { move, effects, needs = [], reply, shows = [] }: ChoiceParts = {}): Choice => ({
  id,
  text: both(`text of ${id}`),
  needs: when(...needs),
  shows,
  go: typeof go === 'string' ? [line(go)] : go,
  ...(move && { move }),
  ...(effects && { effects }),
  ...(reply && { reply: both(reply) })
});

/** A scene in which somebody decides; the first choice is the late one. */
export const decision = (id: string, choices: Choice[], rest: Partial<Decision> = {}): Decision => ({
  id,
  kind: 'decision',
  show: both(`scene ${id}`),
  decides: 'agent',
  seconds: 90,
  late: choices[0]?.id ?? '',
  choices,
  ...rest
});

/** A scene in which the play is over. */
export const ending = (id: string, kind: Ending['ending'] = 'good', effects?: Effects): Ending => ({
  id,
  kind: 'ending',
  name: both(`name of ${id}`),
  show: both(`end ${id}`),
  ending: kind,
  ...(effects && { effects })
});

/** The smallest whole case around some scenes: calm 45, trust 50, the last ending is `time-up`. */
export function aCase(scenes: readonly Scene[], rest: Partial<Scenario> & { turns?: number } = {}): Scenario {
  const { turns = 20, ...over } = rest;
  return {
    relate: 1,
    id: 'tiny',
    title: both('Tiny'),
    summary: both('A tiny case'),
    languages: ['zh', 'en'],
    kind: 'encounter',
    industry: 'airline',
    difficulty: 1,
    class: { team: { min: 3, max: 6 }, rule: 'majority', decide: 90, reason: false, turns, timeUp: scenes.at(-1)?.id ?? '' },
    concepts: [],
    roles: [
      { id: 'agent', name: both('Agent'), brief: both('secret of the agent') },
      { id: 'manager', name: both('Manager'), brief: both('secret of the manager') },
      { id: 'guest', name: both('Guest'), brief: both('secret of the guest'), plays: 'person' }
    ],
    person: { name: both('Guest'), calm: 45, trust: 50, segment: 'people' },
    customers: {
      size: 100,
      seed: 8,
      currency: 'USD',
      months: 12,
      segments: [{ id: 'people', name: both('People'), share: 1, satisfaction: 70, loyalty: 60, value: 500 }]
    },
    moves: [],
    scenes,
    events: [],
    rubric: { scale: 10, criteria: [] },
    debrief: [],
    ...over
  };
}
