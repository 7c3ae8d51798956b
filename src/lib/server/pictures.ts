import type { Cases, ClassState, Session } from '#engine/session';
import type { Media } from './catalogue.ts';
import type { Desk } from './desk.ts';

/** The files of the pictures that a seat has seen so far; of all the case's for a teacher (null). */
export function picturesFor(cases: Pick<Cases, 'byHash'>, state: ClassState, viewer: string | null): Set<string> {
  const scenario = state.case && cases.byHash(state.case.hash)?.scenario;
  if (!scenario) return new Set();
  const seen = viewer === null ? null : scenesSeen(state, viewer);
  const scenes = scenario.scenes.filter(({ id }) => !seen || seen.has(id));
  return new Set(scenes.flatMap(({ picture }) => (picture ? [picture.file] : [])));
}

/** A picture of a class's case for one who may see it; null for every other. */
export async function classPicture(desk: Desk, classId: string, viewer: string | null, file: string): Promise<Media | null> {
  const run = await desk.run(classId);
  if (!run?.state.case || !picturesFor(desk.versions, run.state, viewer).has(file)) return null;
  return desk.library.media(run.state.case.id, file);
}

function scenesSeen(state: ClassState, viewer: string): Set<string> {
  const seat = state.seats[viewer];
  if (!seat || seat.left) return new Set();
  const play = seat.team === null ? null : state.teams[seat.team]?.play;
  return new Set([play, state.rehearsals[viewer]].flatMap((session) => (session ? scenesOf(session) : [])));
}

const scenesOf = ({ steps, now }: Session): string[] => [...steps.map(({ scene }) => scene), now.scene];
