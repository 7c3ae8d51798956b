import { createContext } from 'svelte';
import type { Deed, TeacherCommand, TeacherMarking, TeacherSeat, TeacherTeam, TeacherView } from '#engine/session';
import type { Answer, Connection } from './live.svelte.ts';
import { MarkDraft } from './mark-draft.svelte.ts';
import { together, undoOf, type Undo } from './undo.ts';

/** Why a command was not done, in both languages. */
export interface Refusal {
  code: string;
  en: string;
  zh: string;
}
/** A class as its teacher sees it, live: what `LiveClass` gives. `view` is null until the first message. */
export interface LiveTeacher {
  readonly id: string;
  readonly view: TeacherView | null;
  /** The session's clock now, in ms. */
  readonly now: number;
  readonly connection: Connection;
  send(command: TeacherCommand): Promise<Answer>;
}

/** What was done last. `undo` null: it cannot be taken back, or `back`: it was. */
export interface Done {
  deed: Deed;
  undo: Undo | null;
  back: boolean;
}
interface Hand {
  may: boolean;
  me: string;
  /** By how many ms the server's wall clock is before this browser's. */
  ahead?: number;
}

/** The teacher's hand on one class: the live view, whether this person may act, and what the server last refused. */
export class Control {
  readonly #live: LiveTeacher;
  /** False for an observer, who sees all and does nothing. */
  readonly may: boolean;
  /** The account's id, which the teacher's own marks carry. */
  readonly me: string;
  #trouble = $state.raw<Refusal | null>(null);
  /** The seat whose sheet is open. */
  seat = $state<string | null>(null);

  readonly #ahead: number;
  readonly #drafts = new Map<string, MarkDraft>(); // eslint-disable-line svelte/prefer-svelte-reactivity -- each draft tells of its own changes
  #done = $state.raw<Done | null>(null);

  constructor(live: LiveTeacher, { may, me, ahead = 0 }: Hand) {
    this.#live = live;
    this.#ahead = ahead;
    this.may = may;
    this.me = me;
  }
  /** The class's id. */
  get id(): string {
    return this.#live.id;
  }
  get view(): TeacherView {
    return this.#live.view!;
  }
  get ready(): boolean {
    return this.#live.view !== null;
  }
  get now(): number {
    return this.#live.now;
  }
  /** The server's wall clock, which no pause stops, as often as `now`. */
  get wall(): number {
    void this.#live.now;
    return Date.now() + this.#ahead;
  }
  get lost(): boolean {
    return this.#live.connection.state === 'lost';
  }
  /** The server lets this browser into the class no more. */
  get closed(): boolean {
    return this.#live.connection.state === 'closed';
  }
  get trouble(): Refusal | null {
    return this.#trouble;
  }
  forget(): void {
    this.#trouble = null;
  }
  seatOf(id: string): TeacherSeat | null {
    return this.view.seats.find((seat) => seat.id === id) ?? null;
  }
  teamOf(id: string): TeacherTeam | null {
    return this.view.teams.find((team) => team.id === id) ?? null;
  }
  peopleOf(team: string | null): readonly TeacherSeat[] {
    return this.view.seats.filter((seat) => seat.team === team);
  }
  /** What this teacher marked a team with, as it is saved; null: not at all. */
  ownMark(team: string): TeacherMarking['marks'][number] | null {
    return this.view.marking?.marks.find((mark) => mark.team === team && mark.by === 'teacher' && mark.rater === this.me) ?? null;
  }
  /** What this teacher has typed of a team's marks: one draft, whoever on the page asks for it. */
  draftOf(team: string): MarkDraft {
    let draft = this.#drafts.get(team);
    if (!draft) this.#drafts.set(team, (draft = new MarkDraft(`${this.id}.marks.${team}`, this.ownMark(team))));
    return draft;
  }
  /** What was done last; null once the class went on from what could be taken back. */
  get done(): Done | null {
    const done = this.#done;
    return done?.undo && !done.undo.still(this.view) ? null : done;
  }
  /** Sends a command; answers whether it was done. A refusal is kept to be shown, but for one that the caller wants to ask about. */
  async send(command: TeacherCommand, asks: (refusal: Refusal) => boolean = () => false): Promise<boolean> {
    const before = this.view;
    const done = await this.#give(command, asks);
    if (done) this.#remember(undoOf(command, before));
    return done;
  }
  /** Sends the same to several teams, one after the other, as one verb; stops where one is refused. */
  async sendAll(commands: readonly TeacherCommand[]): Promise<void> {
    const undos: (Undo | null)[] = [];
    for (const command of commands) {
      const before = this.view;
      if (!(await this.#give(command))) break;
      undos.push(undoOf(command, before));
    }
    this.#remember(together(undos));
  }
  /** Takes back what was done last; the log keeps both. */
  async takeBack(): Promise<void> {
    const { undo, deed } = this.done ?? {};
    if (!undo || !deed) return;
    this.#done = null;
    for (const command of undo.commands) if (!(await this.#give(command))) return;
    this.#done = { deed, undo: null, back: true };
  }
  /** Puts away what is told of the last verb. */
  settle(): void {
    this.#done = null;
  }
  #remember(undo: Undo | null): void {
    this.#done = undo && { deed: undo.deed, undo: undo.commands.length ? undo : null, back: false };
  }
  async #give(command: TeacherCommand, asks: (refusal: Refusal) => boolean = () => false): Promise<boolean> {
    this.#trouble = null;
    const answer = await this.#live.send(command);
    if (!answer.ok && !asks(answer)) this.#trouble = answer;
    return answer.ok;
  }
}

export const [getControl, setControl] = createContext<Control>();

/** How much of a team's time is gone: amber from 70 %; null where no clock runs. */
export function clockOf(team: TeacherTeam, now: number): { left: number; gone: number; amber: boolean } | null {
  const { play } = team;
  if (!play || play.over || play.deadline === null) return null;
  const left = Math.max(0, play.deadline - now);
  const gone = play.seconds ? Math.min(1, 1 - left / play.seconds) : 0;
  return { left, gone, amber: gone >= 0.7 };
}
