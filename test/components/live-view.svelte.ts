import type { TeacherCommand, TeacherView } from '#engine/session';

/** A class whose view a test changes. */
export class LiveView {
  readonly id = 'c';
  readonly connection = { state: 'live' } as const;
  view: TeacherView = $state.raw(null!);
  readonly sent: TeacherCommand[] = [];
  /** What a command does to the view. */
  readonly #does: (command: TeacherCommand, view: TeacherView) => TeacherView;

  constructor(view: TeacherView, does: (command: TeacherCommand, view: TeacherView) => TeacherView = (_, same) => same) {
    this.view = view;
    this.#does = does;
  }
  get now(): number {
    return this.view.clock.now;
  }
  async send(command: TeacherCommand) {
    this.sent.push(command);
    this.view = this.#does(command, this.view);
    return { ok: true, seq: 1 } as const;
  }
}
