import type { Desk } from '../desk.ts';
import type { Run } from '../desk/run.ts';
import { Room, type Viewer } from './room.ts';

const breath = 15_000;

/** The first message of a page: all parts of a view, as the stream sends them. */
export interface Message {
  seq: number;
  now: number;
  parts: Record<string, unknown>;
}

/** The rooms of all runs that somebody watches. */
export class Hub {
  readonly #desk: Desk;
  readonly #clock: () => number;
  readonly #rooms = new Map<string, { run: Run; room: Room }>();
  readonly #off: () => void;
  readonly #timer: NodeJS.Timeout;

  constructor(desk: Desk, clock: () => number = Date.now) {
    this.#desk = desk;
    this.#clock = clock;
    this.#off = desk.listen((run, events) => {
      const known = this.#rooms.get(run.id);
      if (known?.run === run) known.room.heard(events);
    });
    desk.whenGone((id) => this.close(id));
    desk.keepWhile((id) => this.#rooms.get(id)?.room.watched ?? false);
    this.#timer = setInterval(() => this.#breathe(), breath);
  }

  /** The room of a class; null when there is no such class. Throws when the store fails. */
  async room(id: string): Promise<{ run: Run; room: Room } | null> {
    const run = await this.#desk.run(id);
    if (!run) return null;
    const known = this.#rooms.get(id);
    if (known?.run === run) return known;
    known?.room.close();
    const made = { run, room: new Room(run, this.#desk.versions, this.#clock) };
    this.#rooms.set(id, made);
    return made;
  }

  /** What a page of the class comes with: the whole view of a seat, or of the teachers (null); null for who is not in it. */
  async message(id: string, viewer: Viewer): Promise<Message | null> {
    const found = await this.room(id);
    const said = found?.room.message(viewer, null) ?? 'gone';
    return said === 'gone' ? null : (JSON.parse(said) as Message);
  }

  /** Closes the streams of a class, or of one of its viewers. */
  close(id: string, viewer?: Viewer): void {
    this.#rooms.get(id)?.room.close(viewer);
  }

  end(): void {
    this.#off();
    clearInterval(this.#timer);
    for (const { room } of this.#rooms.values()) room.close();
    this.#rooms.clear();
  }

  #breathe(): void {
    for (const [id, { room }] of this.#rooms) if (!room.breathe()) this.#rooms.delete(id);
  }
}
