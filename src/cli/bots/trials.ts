import type { CompiledCase } from '#engine/machine';
import { fewerOf } from '#engine/outcomes';
import type { Session } from '#engine/session';
import { playOut, randomPlayer, steadyPlayer } from './players.ts';
import { recordedPlays } from './recorded.ts';

/** So many plays are tried before an ending is said not to be found. */
export const mostTrials = 300;
const people = 300;

/** Plays a case of rounds as recorded, then by chance, now with settings held throughout and now with others each round; the same plays each time. */
export async function* trials(compiled: CompiledCase, path: string): AsyncGenerator<Session> {
  const fewer = fewerOf(compiled, people);
  for (const { done } of await recordedPlays(compiled, fewer, path)) if (done.ok) yield done.session;
  for (let play = 0; play < mostTrials; play++) {
    const player = (play % 2 === 0 ? steadyPlayer : randomPlayer)(compiled, play, 1);
    const session = playOut(compiled, fewer, player, compiled.scenario.customers.seed);
    if (session) yield session;
  }
}
