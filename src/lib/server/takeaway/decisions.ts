import { decisionText, type CompiledCase } from '#engine/machine';
import { sceneOf, type Text } from '#engine/scenario';
import type { ClassEvent, Lock, Team } from '#engine/session';

/** A decision of a team that stands. */
export interface Decision {
  /** From 1. */
  number: number;
  scene: string;
  sceneName: Text | null;
  choice: Text;
  by: 'team' | 'clock' | 'teacher';
  drawn: boolean;
  reason: string | null;
  /** Most votes first. */
  votes: readonly { choice: Text; count: number }[];
  /** What each voter gave as a reason, by seat. */
  reasons: readonly { seat: string; choice: Text; reason: string }[];
  seconds: number;
}
type Cast = Extract<ClassEvent, { type: 'vote.cast' }>;

/** Lists the decisions of a team that stand; the log knows the reason of each vote, the folded class that of the decision. */
export function decisionsOf({ scenario }: CompiledCase, { id, locks }: Team, log: readonly ClassEvent[]): Decision[] {
  const cast = log.filter((event): event is ClassEvent & Cast => event.type === 'vote.cast' && event.team === id);
  return locks.map((lock, turn) => {
    const scene = sceneOf(scenario, lock.scene);
    const textOf = (choice: string): Text => decisionText(scenario, lock.scene, choice);
    return {
      number: turn + 1,
      scene: lock.scene,
      sceneName: scene?.name ?? null,
      choice: textOf(lock.choice),
      by: lock.by === 'clock' || lock.by === 'teacher' ? lock.by : 'team',
      drawn: lock.drawn,
      reason: lock.reason ?? null,
      votes: countVotes(lock).map(([choice, count]) => ({ choice: textOf(choice), count })),
      reasons: reasonsOf(cast, lock, turn).map(({ seat, choice, reason }) => ({ seat, choice: textOf(choice), reason })),
      seconds: lock.seconds
    };
  });
}

function countVotes({ votes }: Lock): [string, number][] {
  const counted = new Map<string, number>();
  for (const choice of Object.values(votes)) counted.set(choice, (counted.get(choice) ?? 0) + 1);
  return [...counted].sort(([, a], [, b]) => b - a);
}

/** The last vote of each seat at this turn, where it is the one that the decision was locked with. */
function reasonsOf(cast: readonly (ClassEvent & Cast)[], { votes, scene }: Lock, turn: number) {
  const last = new Map(cast.filter(({ data }) => data.turn === turn && data.scene === scene).map(({ data }) => [data.seat, data]));
  return Object.entries(votes).flatMap(([seat, choice]) => {
    const vote = last.get(seat);
    return vote?.choice === choice && vote.reason ? [{ seat, choice, reason: vote.reason }] : [];
  });
}
