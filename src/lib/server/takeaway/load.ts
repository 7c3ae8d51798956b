import type { CompiledCase } from '#engine/machine';
import { teamLog, type ClassEvent, type ClassState } from '#engine/session';
import type { Simulated } from '../crew.ts';
import { fromStored } from '../desk/log.ts';
import type { House } from '../house.ts';
import { rosterOf } from '../roster.ts';
import { knownWithin, type Known } from './figures.ts';
import type { Source } from './gather.ts';

type Parts = Pick<House, 'desk' | 'store' | 'accounts' | 'crew'>;
/** How long a download waits for outcomes that nobody has asked for before. */
const patience = 20_000;

/** Reads what a class's takeaway is gathered from; null when there is no such class or it has no case. */
export async function sourceOf({ desk, store, accounts }: Parts, classId: string): Promise<Source | null> {
  const state = (await desk.run(classId))?.state;
  const compiled = state?.case && desk.versions.byHash(state.case.hash);
  if (!compiled) return null;
  const [rows, roster, sharers] = await Promise.all([store.read(classId), rosterOf(store, classId), accounts.sharers(classId)]);
  const log = rows.map(fromStored);
  return { compiled, state, log, roster, teachers: new Map(sharers.map(({ teacherId, name }) => [teacherId, name])) };
}

/** Simulates what a team's play did to the customers, or takes it from what is known; null while it plays. */
export function simulatedOf({ crew }: Pick<House, 'crew'>, source: Simulable, team: string): Promise<Simulated> | null {
  const { compiled, state, log } = source;
  return state.teams[team]?.play?.ending ? crew.outcomeOf(compiled, teamLog(log, team)) : null;
}
interface Simulable {
  compiled: CompiledCase;
  state: ClassState;
  log: readonly ClassEvent[];
}

/** The outcomes of all teams by their ids, as far as they are known after `ms`. */
export async function outcomesOf(house: Pick<House, 'crew'>, source: Simulable, ms = patience): Promise<Map<string, Known>> {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<'waiting'>((over) => (timer = setTimeout(over, ms, 'waiting')));
  const known = Object.keys(source.state.teams).map(async (team): Promise<[string, Known]> => {
    const simulated = simulatedOf(house, source, team);
    return [team, simulated ? await knownWithin(simulated, waited) : { is: 'playing' }];
  });
  const outcomes = new Map(await Promise.all(known));
  clearTimeout(timer);
  return outcomes;
}
