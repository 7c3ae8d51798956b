import type { CaseEvent, Scenario } from '#engine/scenario';
import type { Session } from '#engine/session';

/** The dated events that happened since the last decision. */
export function newsOf({ events }: Scenario, { injected, steps }: Session): CaseEvent[] {
  const happened = injected.filter(({ after }) => after === steps.length).map(({ event }) => event);
  return events.filter(({ id }) => happened.includes(id));
}
