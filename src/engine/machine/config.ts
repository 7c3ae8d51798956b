import { moveOf } from '#engine/scenario';
import type { CaseLever, Choice, Condition, Decision, Effects, Ending, Line, Move, Round, Scenario } from '#engine/scenario';
import type { Change, MoveMade, Settings, Tally } from './types.ts';

/** Names of scenes and choices hold no full stop, so that this event can never be a choice. */
export const CLOCK_EVENT = 'clock.time-up';
/** A round without a choice is closed: its months were lived. */
export const ROUND_EVENT = 'round.closed';

/** Params of the guard `when`: `needs` is judged before the choice, `when` after its move and effects. */
export interface WhenParams {
  chosen: string;
  needs: readonly Condition[];
  when: readonly Condition[];
  move?: Move;
  effects?: Effects;
}
/** Params of a closing round: it has lived `months`; `stays` when another round follows here. The settings and read-outs come with the event. */
export interface CloseParams {
  scene: string;
  months: number;
  stays: boolean;
  effects?: Effects;
}
export type Guard =
  | { type: 'when'; params: WhenParams }
  | { type: 'turns-used'; params: { turns: number } }
  | { type: 'round'; params: CloseParams & { when: readonly Condition[] } }
  | { type: 'rounds-left'; params: { rounds: number } };
export type Action =
  | { type: 'choose'; params: { chosen: string; line: number } }
  | { type: 'move'; params: Move }
  | { type: 'effects'; params: { from: Change['from']; effects: Effects } }
  | { type: 'close-round'; params: CloseParams & { line: number } }
  | { type: 'time-up'; params: { turns: number } };

/** What the machine remembers: the counts, and a record of the last decision that the actions write. */
export interface Context {
  tally: Tally;
  record: DecisionRecord | null;
}
export interface DecisionRecord {
  line: number;
  timeUp: boolean;
  move?: MoveMade;
  changes: readonly Change[];
}

/** A transition in XState's serialised form. */
export interface TransitionConfig {
  actions: Action[];
  eventType: string;
  source: string;
  target: string[];
  guard?: Guard;
}
interface NodeConfig {
  id: string;
  key: string;
}
export interface DecisionConfig extends NodeConfig {
  type: 'atomic';
  on: Record<string, TransitionConfig[]>;
  /** Milliseconds -> the transitions of the `late` choice. A declaration: the session's clock sends the choice itself. */
  after: Record<string, TransitionConfig[]>;
  always: TransitionConfig[];
}
export interface EndingConfig extends NodeConfig {
  type: 'final';
  entry: Action[];
}
/** The machine of a case as plain JSON. */
export interface MachineConfig extends NodeConfig {
  type: 'compound';
  initial: { actions: Action[]; source: string; target: string[] };
  context: Context;
  on: Record<string, TransitionConfig[]>;
  states: Record<string, DecisionConfig | EndingConfig>;
}

/** Writes the machine of a case, one to one: scene = state, choice = event, `go` line = transition, `when` = guard, effects = action. */
export function configOf(scenario: Scenario): MachineConfig {
  const root = `#${scenario.id.replace(/[.\\]/g, '\\$&')}`;
  const states = scenario.scenes.map((scene) => [
    scene.id,
    scene.kind === 'ending' ? endingOf(scenario, scene) : decisionOf(scenario, scene, root)
  ]);
  return {
    id: scenario.id,
    key: scenario.id,
    type: 'compound',
    initial: { actions: [], source: root, target: scenario.scenes.slice(0, 1).map((scene) => scene.id) },
    context: {
      tally: startOf(scenario),
      record: null
    },
    on: { [CLOCK_EVENT]: [{ actions: [], eventType: CLOCK_EVENT, source: root, target: [`${root}.${scenario.class.timeUp}`] }] },
    states: Object.fromEntries(states)
  };
}

/** Returns what a play has counted before its first decision. */
export function startOf({ person, purse, levers }: Scenario): Tally {
  return {
    calm: person?.calm ?? 0,
    trust: person?.trust ?? 0,
    cost: 0,
    weeks: 0,
    turns: 0,
    uses: {},
    chosen: [],
    ...(purse && { left: purse }),
    ...(levers && { firm: { round: 0, here: 0, months: 0, settings: startSettings(levers), base: null } })
  };
}

const startSettings = (levers: readonly CaseLever[]): Settings => Object.fromEntries(levers.map(({ id, start }) => [id, start]));

function decisionOf(scenario: Scenario, scene: Decision, root: string): DecisionConfig {
  const source = `${root}.${scene.id}`;
  if (scene.round) return roundOf(scenario, scene, scene.round, root);
  const transitions = (choice: Choice, eventType: string): TransitionConfig[] =>
    choice.go.map((line, index) => ({
      ...guardOf(scenario, scene, choice, line),
      actions: actionsOf(scenario, scene, choice, index),
      eventType,
      source,
      target: [`${root}.${line.to}`]
    }));
  const turns = scenario.class.turns;
  const late = scene.choices.find((choice) => choice.id === scene.late);
  const delay = String(scene.seconds * 1000);
  return {
    id: `${scenario.id}.${scene.id}`,
    key: scene.id,
    type: 'atomic',
    on: Object.fromEntries(scene.choices.map((choice) => [choice.id, transitions(choice, choice.id)])),
    after: late ? { [delay]: transitions(late, `xstate.after.${delay}.${scenario.id}.${scene.id}`) } : {},
    always: turnsUsed(scenario, turns, source, root)
  };
}

const turnsUsed = (scenario: Scenario, turns: number, source: string, root: string): TransitionConfig[] => [
  {
    guard: { type: 'turns-used', params: { turns } },
    actions: [{ type: 'time-up', params: { turns } }],
    eventType: '',
    source,
    target: [`${root}.${scenario.class.timeUp}`]
  }
];

/** A round: one state that is entered again until a line of `go` holds, or until the rounds are over. */
function roundOf(scenario: Scenario, scene: Decision, { rounds, months, go }: Round, root: string): DecisionConfig {
  const source = `${root}.${scene.id}`;
  const transitions = (eventType: string, effects: Effects | undefined): TransitionConfig[] => {
    const close = (stays: boolean): CloseParams => ({ scene: scene.id, months, stays, ...(effects && { effects }) });
    const leave = (line: Line, index: number): TransitionConfig => ({
      ...(line.when.length > 0 && { guard: { type: 'round', params: { ...close(false), when: line.when } } }),
      actions: [
        { type: 'close-round', params: { ...close(false), line: index } },
        ...(line.effects ? [{ type: 'effects' as const, params: { from: 'line' as const, effects: line.effects } }] : [])
      ],
      eventType,
      source,
      target: [`${root}.${line.to}`]
    });
    const again: TransitionConfig = {
      guard: { type: 'rounds-left', params: { rounds } },
      actions: [{ type: 'close-round', params: { ...close(true), line: -1 } }],
      eventType,
      source,
      target: [source]
    };
    const leaving = go.map(leave);
    return [...leaving.slice(0, -1), again, ...leaving.slice(-1)];
  };
  const delay = String(scene.seconds * 1000);
  return {
    id: `${scenario.id}.${scene.id}`,
    key: scene.id,
    type: 'atomic',
    on: Object.fromEntries([
      [ROUND_EVENT, transitions(ROUND_EVENT, undefined)],
      ...scene.choices.map((choice) => [choice.id, transitions(choice.id, choice.effects)])
    ]),
    after: { [delay]: transitions(`xstate.after.${delay}.${scenario.id}.${scene.id}`, undefined) },
    always: turnsUsed(scenario, scenario.class.turns, source, root)
  };
}

function endingOf(scenario: Scenario, scene: Ending): EndingConfig {
  return {
    id: `${scenario.id}.${scene.id}`,
    key: scene.id,
    type: 'final',
    entry: scene.effects ? [{ type: 'effects', params: { from: 'ending', effects: scene.effects } }] : []
  };
}

/** The guard of a `go` line; a line that is always open has none. */
function guardOf(scenario: Scenario, scene: Decision, choice: Choice, line: Line): { guard?: Guard } {
  if (choice.needs.length === 0 && line.when.length === 0) return {};
  const params: WhenParams = { chosen: `${scene.id}.${choice.id}`, needs: choice.needs, when: line.when };
  if (choice.move) params.move = moveOf(scenario, choice.move);
  if (choice.effects) params.effects = choice.effects;
  return { guard: { type: 'when', params } };
}

function actionsOf(scenario: Scenario, scene: Decision, choice: Choice, index: number): Action[] {
  const actions: Action[] = [{ type: 'choose', params: { chosen: `${scene.id}.${choice.id}`, line: index } }];
  if (choice.move) actions.push({ type: 'move', params: moveOf(scenario, choice.move) });
  if (choice.effects) actions.push({ type: 'effects', params: { from: 'choice', effects: choice.effects } });
  const line = choice.go[index]?.effects;
  if (line) actions.push({ type: 'effects', params: { from: 'line', effects: line } });
  return actions;
}
