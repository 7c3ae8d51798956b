import { list, map, name, names, need, number, percent, seconds, span, text, time, values, weeks, whole, word, yes } from './shape.ts';
import type { Named, Raw } from './shape.ts';

/** More scenes than a class could ever walk through. */
export const mostScenes = 300;

/** Points of the talk are whole; those of the customer base need not be, and its scales have a hundred. */
const point = whole(-1000, 1000);
const basePoint = number(-100, 100);
const money = number(-1e12, 1e12);

/** What a move does, by hand: overrides of the table of moves. */
const moveChange = map({ calm: need(whole(-100, 100)), trust: need(whole(-100, 100)) });

const effects = map({
  calm: point,
  trust: point,
  cost: money,
  weeks: number(0, 520),
  people: whole(-100, 100),
  after: weeks,
  set: values(number(-1e6, 1e6)),
  person: map({ satisfaction: basePoint, trust: basePoint, leaves: yes }),
  customers: names(map({ satisfaction: basePoint, trust: basePoint, loyalty: basePoint, reach: percent }), {
    beside: { because: text },
    given: true
  })
});

const lever = map({
  name: text,
  note: text,
  lever: need(name),
  min: need(number(-1000, 1000)),
  max: need(number(-1000, 1000)),
  step: need(number(0, 1000)),
  start: need(number(-1000, 1000)),
  cost: number(0, 1e12),
  shows: list(name, true)
});

const line = map({ when: list(name, true), say: text, effects, to: need(name) });

const choice = map({
  text: need(text),
  move: name,
  reply: text,
  effects,
  shows: list(name, true),
  needs: list(name, true),
  once: yes,
  weeks: number(0, 520),
  cost: number(0, 1e12),
  people: whole(0, 100),
  go: list(line, 'to')
});

const scene = map({
  name: text,
  picture: map({ file: name, alt: text }),
  show: text,
  says: text,
  decides: name,
  seconds,
  late: name,
  choices: names(choice),
  rounds: whole(1, 40),
  months: whole(1, 24),
  levers: list(name, true),
  budget: number(0, 1e12),
  hub: yes,
  go: list(line, 'to'),
  ending: word(['good', 'mixed', 'bad'], 'E36'),
  effects
});

const classRules = map({
  team: need(map({ size: need(span(1, 60)) })),
  rule: word(['majority', 'captain', 'consensus']),
  decide: time,
  reason: yes,
  prepare: time,
  play: time,
  evaluate: time,
  debrief: time,
  'time-up': need(name),
  turns: need(whole(1, 100))
});

const segment = map({
  name: need(text),
  share: need(percent),
  satisfaction: need(number(0, 100)),
  loyalty: need(number(0, 100)),
  value: need(number(0, 1e9))
});

/** The whole format, version 1: every key, its kind, its range, and whether it must be there. */
export const scenarioShape = map({
  relate: need(name),
  title: need(text),
  summary: need(text),
  languages: need(list(word(['zh', 'en']), true)),
  source: text,
  kind: need(word(['encounter', 'rounds', 'project'])),
  industry: need(name),
  difficulty: whole(1, 3),
  class: need(classRules),
  concepts: names(map({ name: text, note: text })),
  roles: need(names(map({ name: text, brief: text, plays: word(['person']) }))),
  person: map({ name: need(text), face: name, calm: need(whole(0, 100)), trust: need(whole(0, 100)), segment: need(name) }),
  customers: need(
    map({
      size: need(whole(1, 100_000)),
      seed: need(whole(0, 4_294_967_295)),
      currency: need(name),
      months: need(whole(1, 60)),
      market: whole(1, 1_000_000),
      segments: need(names(segment))
    })
  ),
  levers: names(lever),
  purse: map({ money: number(0, 1e12), weeks: number(1, 520), people: whole(1, 100) }),
  moves: names(moveChange, { given: true }),
  scenes: need(names(scene, { most: mostScenes })),
  events: names(map({ name: text, show: need(text), round: whole(1, 40), effects })),
  rubric: names(map({ name: text, weight: need(number(0, 100)), anchors: list(text) }), { beside: { scale: whole(1, 100) } }),
  'true-ending': map({ scene: need(name), story: need(text), model: yes }),
  debrief: list(map({ ask: need(text), concept: name, note: text })),
  transfer: map({ complaint: need(text), note: text })
});

export type RawScenario = Raw<typeof scenarioShape>;
export type RawScene = Named<Raw<typeof scene>>;
export type RawChoice = Named<Raw<typeof choice>>;
export type RawLine = Raw<typeof line>;
export type RawEffects = Raw<typeof effects>;
