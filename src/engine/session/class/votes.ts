import { stepOf, uniform } from '#engine/chance';
import type { CompiledCase } from '#engine/machine';
import { isOpen, lateOf } from '#engine/machine';
import { sceneOf, type Decision } from '#engine/scenario';
import { captainOf, decidersOf } from './people.ts';
import type { ClassState, Team } from './types.ts';

/** What a team settled on. `drawn`: a tie was broken by a draw from the class's seed. */
export interface Settled {
  choice: string;
  reason?: string;
  drawn: boolean;
}
/** How it stands with the votes of a team's present scene. */
interface Poll {
  compiled: CompiledCase;
  state: ClassState;
  team: Team;
  /** Seats of the quorum, and what those of them chose who have voted for a choice that is open. */
  quorum: readonly string[];
  votes: readonly { seat: string; choice: string; reason?: string }[];
  captain: string | null;
}
/** The step word's channel of this room's draws. */
const tieChannel = 77;

function pollOf(compiled: CompiledCase, state: ClassState, team: Team, scene: Decision): Poll {
  const quorum = decidersOf(compiled, state, team, scene).quorum.map(({ id }) => id);
  const votes = quorum.flatMap((seat) => {
    const vote = team.votes[seat];
    return vote && team.play && isOpen(compiled, team.play.now, vote.choice) ? [{ seat, ...vote }] : [];
  });
  return { compiled, state, team, quorum, votes, captain: captainOf(compiled, state, team) };
}

/** Tells what the votes settle by the case's rule, null while they do not; a seat that is not here holds nobody up. */
export function settled(compiled: CompiledCase, state: ClassState, team: Team): Settled | null {
  const scene = openScene(compiled, team);
  if (!scene) return null;
  const poll = pollOf(compiled, state, team, scene);
  const { quorum, votes, captain } = poll;
  const { rule } = compiled.scenario.class;
  if (votes.length === 0) return null;
  if (rule === 'captain' && captain !== null && quorum.includes(captain)) {
    const own = votes.find(({ seat }) => seat === captain);
    return own ? { ...withReason(own), drawn: false } : null;
  }
  const most = Math.max(...countsOf(poll).values());
  if (rule === 'consensus') return most === quorum.length ? leader(poll) : null;
  return most * 2 > quorum.length || votes.length === quorum.length ? leader(poll) : null;
}

/** Tells what counts when the time is over: the most votes, else the scene's `late` choice, in a round the last settings. */
export function atDeadline(compiled: CompiledCase, state: ClassState, team: Team): Settled | null {
  const scene = openScene(compiled, team);
  if (!scene || !team.play) return null;
  const poll = pollOf(compiled, state, team, scene);
  return poll.votes.length ? leader(poll) : { choice: lateOf(compiled, team.play.now), drawn: false };
}

/** The decision that stands open in a team's play; none while the months of a round are lived. */
export function openScene(compiled: CompiledCase, { play }: Team): Decision | null {
  const scene = play && !play.now.over && !play.now.living ? sceneOf(compiled.scenario, play.now.scene) : undefined;
  return scene?.kind === 'decision' ? scene : null;
}

function countsOf({ votes }: Poll): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { choice } of votes) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  return counts;
}

/** The choice with the most votes; a tie goes to the captain's choice, else to a draw. */
function leader(poll: Poll): Settled {
  const counts = countsOf(poll);
  const most = Math.max(...counts.values());
  const tied = [...counts].filter(([, count]) => count === most).map(([choice]) => choice);
  const captains = poll.votes.find(({ seat, choice }) => seat === poll.captain && tied.includes(choice));
  const drawn = tied.length > 1 && !captains;
  const choice = captains?.choice ?? (drawn ? draw(poll, tied) : tied[0]!);
  const speaker = captains ?? poll.votes.find((vote) => vote.choice === choice && vote.reason !== undefined);
  return { ...withReason({ choice, reason: speaker?.reason }), drawn };
}

function draw({ state, team }: Poll, tied: readonly string[]): string {
  const number = uniform(team.number, stepOf(team.play?.steps.length ?? 0, tieChannel), 0, state.seed);
  const ordered = [...tied].sort();
  return ordered[Math.floor(number * ordered.length)]!;
}

const withReason = ({ choice, reason }: { choice: string; reason?: string }) => ({ choice, ...(reason !== undefined && { reason }) });
