import { apply, decide, fold, unstarted } from '#engine/session';
import type { Command, PlayEvent, Session } from '#engine/session';
import type { CompiledCase } from '#engine/machine';

/** A play driven by commands, kept as its log; `say` gives the code of a rejection, or null. */
export interface Driver {
  log: PlayEvent[];
  session: () => Session;
  say: (command: Command) => string | null;
}

/** Drives `decide` and `fold` straight, or with the log passed through JSON after each step. */
export function driver(compiled: CompiledCase, throughJson: boolean): Driver {
  let incremental = unstarted(compiled);
  const self: Driver = {
    log: [],
    session: () => (throughJson ? fold(compiled, self.log) : incremental),
    say(command) {
      const answered = decide(compiled, self.log, command);
      if (!answered.ok) return answered.code;
      self.log = [...self.log, ...answered.events];
      if (throughJson) self.log = JSON.parse(JSON.stringify(self.log));
      for (const event of answered.events) {
        const applied = apply(compiled, incremental, event);
        if (!applied.ok) throw new Error(applied.en);
        incremental = applied.session;
      }
      return null;
    }
  };
  return self;
}
