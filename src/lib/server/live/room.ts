import type { ClassEvent, ProjectorView, SeatView, TeacherView } from '#engine/session';
import { projectorView, seatView, teacherView } from '#engine/session';
import type { Run } from '../desk/run.ts';
import type { Versions } from '../desk/versions.ts';
import { concernOf, concerns } from './concern.ts';
import { Cut } from './cut.ts';
import { Lane } from './lane.ts';
import type { Stream } from './stream.ts';

/** Whose view: a seat's id, null for the teachers', or that of the whole room. */
export type Viewer = string | null;
/** The viewer that the whole room looks at. */
export const projector = 'projector';
/** Tells whether a view is that of a person in the class. */
export const isSeat = (viewer: Viewer): viewer is string => viewer !== null && viewer !== projector;

interface Audience {
  viewer: Viewer;
  /** The person is not in the class any more. */
  gone: boolean;
  cut: Cut;
  streams: Set<Stream>;
  /** The view may have changed since it was cut. */
  stale: boolean;
  used: number;
}

const teacherEvery = 50;
const seatsEvery = 15;

/** The people who watch one run: each view is cut once for all its windows, and only when an event can have changed it. */
export class Room {
  readonly #run: Run;
  readonly #versions: Versions;
  readonly #clock: () => number;
  readonly #audiences = new Map<Viewer, Audience>();
  readonly #teachers = new Lane<Audience>(teacherEvery, (audience) => this.#tell(audience));
  readonly #seats = new Lane<Audience>(seatsEvery, (audience) => this.#tell(audience));

  constructor(run: Run, versions: Versions, clock: () => number) {
    this.#run = run;
    this.#versions = versions;
    this.#clock = clock;
  }

  /** Notes whom the events concern and lets these be told. */
  heard(events: readonly ClassEvent[]): void {
    const found = events.map((event) => concernOf(event, this.#run.state));
    for (const audience of this.#audiences.values()) {
      const { viewer } = audience;
      if (isSeat(viewer) && !found.some((concern) => concerns(concern, viewer, this.#run.state))) continue;
      audience.stale = true;
      if (audience.streams.size) (isSeat(viewer) ? this.#seats : this.#teachers).add(audience);
    }
  }

  /** The message for a viewer who has all up to `after`; null when nothing is new, `gone` for one who is not in the class. */
  message(viewer: Viewer, after: number | null): string | null | 'gone' {
    const { gone, cut } = this.#fresh(viewer);
    return gone ? 'gone' : cut.message(after, this.#clock());
  }

  /** Lets a stream be told from now on. */
  join(viewer: Viewer, stream: Stream): void {
    const audience = this.#fresh(viewer);
    audience.streams.add(stream);
    this.#send(audience, stream);
  }

  /** The stream can take more. */
  ready(viewer: Viewer, stream: Stream): void {
    if (this.#audiences.get(viewer)?.streams.has(stream)) this.#send(this.#fresh(viewer), stream);
  }

  leave(viewer: Viewer, stream: Stream): void {
    this.#audiences.get(viewer)?.streams.delete(stream);
  }

  /** Closes the streams of one viewer, or of all. */
  close(viewer?: Viewer): void {
    for (const audience of this.#audiences.values())
      if (viewer === undefined || audience.viewer === viewer) for (const stream of audience.streams) stream.close();
  }

  /** Whether a stream is open. */
  get watched(): boolean {
    return [...this.#audiences.values()].some(({ streams }) => streams.size > 0);
  }

  /** A sign of life to every stream; views that nobody asked for lately are forgotten. True while somebody watches. */
  breathe(): boolean {
    const old = this.#clock() - 60_000;
    for (const [viewer, { streams, used }] of this.#audiences) {
      for (const stream of streams) stream.breathe();
      if (!streams.size && used < old) this.#audiences.delete(viewer);
    }
    return this.#audiences.size > 0;
  }

  #tell(audience: Audience): void {
    if (!audience.streams.size) return;
    this.#refresh(audience);
    for (const stream of audience.streams) this.#send(audience, stream);
  }

  #send({ cut, gone }: Audience, stream: Stream): void {
    if (gone) stream.close();
    if (gone || !stream.free) return;
    const message = cut.message(stream.has, this.#clock());
    if (message !== null) stream.send(message, cut.seq);
  }

  #fresh(viewer: Viewer): Audience {
    const audience = this.#audiences.get(viewer) ?? newAudience(viewer);
    this.#audiences.set(viewer, audience);
    audience.used = this.#clock();
    this.#refresh(audience);
    return audience;
  }

  #refresh(audience: Audience): void {
    const { state } = this.#run;
    const at = this.#clock();
    if (!audience.stale) return audience.cut.pass(state.lastSeq);
    const view = this.#view(audience.viewer, at);
    audience.gone = !view;
    if (view) audience.cut.take(view, state.lastSeq, at);
    audience.stale = false;
  }

  #view(viewer: Viewer, at: number): SeatView | TeacherView | ProjectorView | null {
    const { state } = this.#run;
    if (viewer === projector) return projectorView(this.#versions, state, at);
    return viewer === null ? teacherView(this.#versions, state, at) : seatView(this.#versions, state, viewer, at);
  }
}

const newAudience = (viewer: Viewer): Audience => ({ viewer, gone: false, cut: new Cut(), streams: new Set(), stale: true, used: 0 });
