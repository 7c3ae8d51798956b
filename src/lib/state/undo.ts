import type { Deed, TeacherCommand, TeacherTeam, TeacherView } from '#engine/session';

/** How a teacher's last verb is taken back: by commands like others, and only while nobody built on it. One without commands is only told. */
export interface Undo {
  deed: Deed;
  commands: readonly TeacherCommand[];
  /** Whether the class still stands as the verb left it. */
  still: (now: TeacherView) => boolean;
}
type Of<Type extends TeacherCommand['type']> = Extract<TeacherCommand, { type: Type }>;
type Ways = { [Type in TeacherCommand['type']]?: (command: Of<Type>, before: TeacherView) => Undo | null };

const teamIn = (view: TeacherView, id: string | null): TeacherTeam | undefined => view.teams.find((team) => team.id === id);
const seatIn = (view: TeacherView, id: string) => view.seats.find((seat) => seat.id === id);
const named = (view: TeacherView, id: string | null) => {
  const team = teamIn(view, id);
  return team ? [{ number: team.number, name: team.name }] : [];
};
const paused = (view: TeacherView, id: string | null) => (id === null ? view.clock.paused : teamIn(view, id)?.paused === true);
const markIn = (view: TeacherView, { team, rater }: { team: string; rater: string }) =>
  view.marking?.marks.find((mark) => mark.team === team && mark.rater === rater);
const given = (view: TeacherView) => view.marking?.marks.length ?? 0;
const stands = ({ play }: TeacherTeam) => !play || (play.turn === 0 && play.votes.length === 0);

const ways: Ways = {
  pause: ({ team }, before) => ({
    deed: { name: 'pause', teams: named(before, team) },
    commands: [{ type: 'resume', team }],
    still: (now) => paused(now, team)
  }),
  resume: ({ team }, before) => ({
    deed: { name: 'resume', teams: named(before, team) },
    commands: [{ type: 'pause', team }],
    still: (now) => !paused(now, team)
  }),
  'add-time': ({ team, seconds }, before) => ({
    deed: { name: 'add-time', teams: named(before, team), count: seconds / 60 },
    commands: [{ type: 'add-time', team, seconds: -seconds }],
    still: ({ about }) => about.phase === before.about.phase
  }),
  advance: ({ from }, before) => advanced(from, before),
  'inject-event': ({ event, team }, before) =>
    told({ name: 'inject', teams: named(before, team), what: before.events.find(({ id }) => id === event)?.name }),
  broadcast: ({ text }) => told({ name: 'broadcast', teams: [], text }),
  'close-decision': ({ team, turn }, before) => {
    const late = teamIn(before, team)?.play?.late;
    return {
      deed: { name: 'close', teams: named(before, team), ...(late && !teamIn(before, team)?.play?.votes.length && { what: late }) },
      commands: [{ type: 'rewind-team', team, to: turn }],
      still: (now) => now.about.phase === 'simulate' && (teamIn(now, team)?.play?.turn ?? 0) <= turn + 1
    };
  },
  'move-seat': ({ seat, team }, before) => {
    const was = seatIn(before, seat);
    if (!was) return null;
    return {
      deed: { name: 'move', teams: named(before, team), seat: { number: was.number, name: was.name } },
      commands: [{ type: 'move-seat', seat, team: was.team }],
      still: (now) => seatIn(now, seat)?.team === team && (was.team === null || teamIn(now, was.team) !== undefined)
    };
  },
  'exclude-mark': (command, before) => ({
    deed: { name: 'exclude', teams: named(before, command.team), ...rated(before, command.rater), text: command.reason },
    commands: [{ type: 'include-mark', team: command.team, rater: command.rater }],
    still: (now) => !now.about.marksLocked && typeof markIn(now, command)?.excluded === 'string'
  }),
  'include-mark': (command, before) => {
    const reason = markIn(before, command)?.excluded;
    if (!reason) return null;
    return {
      deed: { name: 'include', teams: named(before, command.team), ...rated(before, command.rater) },
      commands: [{ ...command, type: 'exclude-mark', reason }],
      still: (now) => !now.about.marksLocked && markIn(now, command)?.excluded === null
    };
  }
};

const told = (deed: Deed): Undo => ({ deed, commands: [], still: () => true });
const rated = (view: TeacherView, rater: string) => {
  const seat = seatIn(view, rater);
  return seat ? { seat: { number: seat.number, name: seat.name } } : {};
};

/** A step on is taken back as long as nobody acted in the new one; teams that it timed out play on. */
function advanced(from: TeacherView['about']['phase'], before: TeacherView): Undo | null {
  const { to } = before.next;
  if (!to || to === 'ended') return null;
  const cut = from === 'simulate' ? before.teams.filter(({ play }) => play && !play.over) : [];
  return {
    deed: { name: 'advance', teams: [], to },
    commands: [{ type: 'step-back', from: to }, ...cut.map(({ id, play }) => ({ type: 'rewind-team' as const, team: id, to: play!.turn }))],
    still: (now) =>
      now.about.phase === to &&
      now.next.back === from &&
      (to !== 'simulate' || now.teams.every(stands)) &&
      (to !== 'evaluate' || given(now) === given(before))
  };
}

/** Tells how a command that was just done can be taken back; null where it cannot. `before`: the class as it was. */
export function undoOf(command: TeacherCommand, before: TeacherView): Undo | null {
  const way = ways[command.type] as ((command: TeacherCommand, before: TeacherView) => Undo | null) | undefined;
  return way?.(command, before) ?? null;
}

/** Makes one of the same verb done to several teams; what cannot be taken back whole is not taken back at all. */
export function together(undos: readonly (Undo | null)[]): Undo | null {
  const all = undos.filter((undo) => undo !== null);
  const [first] = all;
  if (!first || all.length < undos.length) return null;
  if (all.length === 1) return first;
  return {
    deed: { name: first.deed.name, teams: all.flatMap((undo) => undo.deed.teams) },
    commands: all.flatMap(({ commands }) => commands),
    still: (now) => all.every(({ still }) => still(now))
  };
}
