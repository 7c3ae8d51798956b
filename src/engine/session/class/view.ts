import type { CompiledCase } from '#engine/machine';
import { sceneOf } from '#engine/scenario';
import { caseOf, type Cases } from './cases.ts';
import { sessionTime } from './clock.ts';
import { rehearsalGoesOn } from './decide-talk.ts';
import { resultsOf } from './marks.ts';
import { actsCustomer, captainOf, decidersOf, livingTeams, peopleOf } from './people.ts';
import { rubricOf } from './rubric.ts';
import type { ClassState, Seat, Team } from './types.ts';
import { seatDebrief } from './view-debrief.ts';
import { seatStage } from './view-stage.ts';
import { endingOf, holdersOf, pastOf, talkOf } from './view-talk.ts';
import { leversOf, proposalsOf } from './view-rounds.ts';
import type {
  ClassAbout,
  ClockView,
  Marking,
  OwnSeat,
  OwnTeam,
  PlayView,
  Reveal,
  RoleCard,
  SeatView,
  TalkView,
  TeamCard
} from './view-types.ts';
import { openScene } from './votes.ts';

/** Cuts a class to what one seat may see now; null for a seat that is not in it. `at`: wall clock in ms. */
export function seatView(cases: Cases, state: ClassState, seatId: string, at: number): SeatView | null {
  const seat = state.seats[seatId];
  if (!seat || seat.left) return null;
  const compiled = caseOf(cases, state);
  const team = seat.team === null ? null : (state.teams[seat.team] ?? null);
  return {
    about: aboutOf(compiled, state),
    clock: clockOf(state, team, at),
    me: ownSeat(compiled, state, seat, team),
    teams: Object.values(state.teams)
      .sort((a, b) => a.number - b.number)
      .map((one) => cardOf(state, one)),
    team: team && ownTeam(compiled, state, team),
    roles: compiled && rolesOf(compiled, state, seat, team),
    rehearsal: compiled && state.phase === 'prepare' ? rehearsalOf(compiled, state, seat) : null,
    play: compiled && team?.play ? playOf(compiled, state, seat, team) : null,
    marking: compiled && marks(state) ? markingOf(compiled, state, seat) : null,
    result: compiled && state.marksLocked ? resultsOf(compiled, state) : null,
    reveal: compiled && state.revealed ? revealOf(compiled, state) : null,
    stage: compiled && seatStage(compiled, state, seat),
    debrief: compiled && marks(state) ? seatDebrief(compiled, state, seat.id) : null
  };
}

const marks = ({ phase }: ClassState): boolean => phase === 'evaluate' || phase === 'sum-up' || phase === 'ended';

/** What everybody may know of a class. */
export function aboutOf(compiled: CompiledCase | null, state: ClassState): ClassAbout {
  const { title, languages, phase, teamRule, messages, marksLocked, revealed } = state;
  const person = compiled?.scenario.person;
  return {
    title,
    languages,
    phase,
    teamRule,
    case: compiled && {
      id: compiled.scenario.id,
      hash: compiled.hash,
      title: compiled.scenario.title,
      summary: compiled.scenario.summary,
      kind: compiled.scenario.kind,
      ...(person && { person: { name: person.name, ...(person.face !== undefined && { face: person.face }) } })
    },
    messages: messages.map(({ seq, text }) => ({ seq, text })),
    marksLocked,
    revealed
  };
}

/** The clocks that a screen counts down; a team's own pause stops them too. */
export function clockOf(state: ClassState, team: Team | null, at: number): ClockView {
  const paused = team?.pausedAt ?? null;
  return {
    now: paused ?? sessionTime(state, at),
    paused: state.clock.pausedAt !== null || paused !== null,
    phaseEnds: state.phaseEnds
  };
}

function ownSeat(compiled: CompiledCase | null, state: ClassState, seat: Seat, team: Team | null): OwnSeat {
  const { id, number, name, watches, role } = seat;
  return {
    id,
    number,
    name,
    team: seat.team,
    watches,
    role,
    actsCustomer: compiled !== null && actsCustomer(compiled, seat),
    captain: compiled !== null && team !== null && captainOf(compiled, state, team) === id,
    hand: seat.hand !== null
  };
}

function cardOf(state: ClassState, { id, number, name, places }: Team): TeamCard {
  const people = peopleOf(state, id);
  return { id, number, name, places, taken: people.length, people: people.map((one) => ({ number: one.number, name: one.name })) };
}

function ownTeam(compiled: CompiledCase | null, state: ClassState, team: Team): OwnTeam {
  const captain = compiled && captainOf(compiled, state, team);
  const members = peopleOf(state, team.id).map(({ id, number, name, role, watches, here, hand }) => ({
    seat: id,
    number,
    name,
    role,
    watches,
    captain: id === captain,
    here,
    hand: hand !== null,
    voted: team.votes[id] !== undefined
  }));
  return {
    id: team.id,
    number: team.number,
    name: team.name,
    members,
    notes: team.notes,
    chat: team.chat.map(({ seq, seat, text }) => ({ seq, seat, text })),
    customer: team.customer.map(({ seq, text }) => ({ seq, text }))
  };
}

function rolesOf({ scenario }: CompiledCase, state: ClassState, seat: Seat, team: Team | null): RoleCard[] {
  const told = (role: string) => state.revealed || (seat.role === role && early(state));
  return scenario.roles.map(({ id, name, brief, plays }) => ({
    id,
    name,
    actsCustomer: plays === 'person',
    ...(brief && told(id) && { brief }),
    seats: team ? holdersOf(state, team.id, id) : []
  }));
}

/** A role's brief is told from the preparation on. */
const early = ({ phase }: ClassState): boolean => phase !== 'form' && phase !== 'choose';

function rehearsalOf(compiled: CompiledCase, state: ClassState, seat: Seat): TalkView | null {
  const play = state.rehearsals[seat.id];
  if (!play) return null;
  const talk = talkOf(compiled, play, seat.role, []);
  // The scene after the last rehearsed decision stays unseen.
  return rehearsalGoesOn(play.steps.length) && !play.now.over ? talk : { ...talk, view: closedView(talk.view) };
}

const closedView = ({ scene, calm, trust, cost, turns, turnsLeft }: TalkView['view']): TalkView['view'] => ({
  scene,
  kind: 'ending',
  calm,
  trust,
  cost,
  turns,
  turnsLeft,
  over: true,
  choices: []
});

function playOf(compiled: CompiledCase, state: ClassState, seat: Seat, team: Team): PlayView {
  const { scenario } = compiled;
  const play = team.play!;
  const scene = openScene(compiled, team);
  const deciders = scene && decidersOf(compiled, state, team, scene);
  const own = team.votes[seat.id];
  return {
    ...talkOf(compiled, play, seat.role, team.locks),
    currency: scenario.customers.currency,
    levers: leversOf(scenario),
    purse: scenario.purse ?? null,
    rule: scenario.class.rule,
    needsReason: scenario.class.reason,
    deadline: team.deadline,
    playEnds: play.now.over ? null : team.playEnds,
    decides: {
      seats: deciders?.quorum.map(({ id }) => id) ?? [],
      mine: deciders?.eligible.some(({ id }) => id === seat.id) ?? false,
      role: scene && scene.decides !== 'team' ? scene.decides : null,
      roleAway: deciders?.roleAway ?? false
    },
    voted: Object.keys(team.votes),
    vote: own ? { choice: own.choice, reason: own.reason ?? null } : null,
    proposals: scene?.round ? proposalsOf(scene, team) : [],
    news: play.injected.flatMap(({ event, after }) => {
      const found = scenario.events.find(({ id }) => id === event);
      return found ? [{ id: event, name: found.name, show: found.show, after }] : [];
    }),
    prompts: actsCustomer(compiled, seat) ? promptsOf(compiled, team) : null
  };
}

/** What the script lets the customer say now: her line in the scene, and her answer to the last choice. */
function promptsOf({ scenario }: CompiledCase, { play }: Team) {
  const last = play?.steps.at(-1);
  const scene = play && sceneOf(scenario, play.now.scene);
  return [last?.reply, last?.say, scene?.says].filter((text) => text !== undefined);
}

function markingOf(compiled: CompiledCase, state: ClassState, seat: Seat): Marking {
  const others = livingTeams(state).filter(({ id, play }) => id !== seat.team && play !== null);
  const teams = others.map((team) => {
    const mine = team.marks.find(({ by, rater }) => by === 'seat' && rater === seat.id);
    return {
      id: team.id,
      number: team.number,
      name: team.name,
      ending: endingOf(compiled, team),
      past: pastOf(compiled, team.play!, team.locks, true),
      mine: mine ? { points: mine.points, comment: mine.comment ?? null } : null
    };
  });
  return { ...rubricOf(compiled), locked: state.marksLocked, teams };
}

function revealOf(compiled: CompiledCase, state: ClassState): Reveal {
  const { trueEnding, debrief, concepts } = compiled.scenario;
  const told = state.marksLocked ? trueEnding : undefined;
  const name = told && sceneOf(compiled.scenario, told.scene)?.name;
  const truth = told ? { name: name ?? null, story: told.story, model: told.model ?? false } : null;
  const touched = livingTeams(state).map(({ id, play }) => ({ id, shows: new Set(play?.steps.flatMap((step) => step.shows)) }));
  return {
    truth,
    debrief: debrief.map(({ ask, concept, note }) => ({ ask, concept: concept ?? null, note: note ?? null })),
    concepts: concepts.map(({ id, name, note }) => ({
      id,
      name,
      note: note ?? null,
      teams: touched.filter(({ shows }) => shows.has(id)).map((one) => one.id)
    }))
  };
}
