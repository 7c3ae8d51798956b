import type { TeacherView } from '#engine/session';

/** A class whose view a test changes. */
export class LiveView {
  readonly id = 'c';
  readonly connection = { state: 'live' } as const;
  view: TeacherView = $state.raw(null!);

  constructor(view: TeacherView) {
    this.view = view;
  }
  get now(): number {
    return this.view.clock.now;
  }
  async send() {
    return { ok: true, seq: 1 } as const;
  }
}
