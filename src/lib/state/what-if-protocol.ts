import type { Crowd, Draw, Portrait, WhatIf, WhatIfSpec } from '#engine/outcomes';

/** What the page asks of a worker; every question carries its whole spec, so that any worker can answer it. */
export type WhatIfTask =
  | { task: 'draw'; spec: WhatIfSpec; replicate: number }
  | { task: 'assemble'; spec: WhatIfSpec; draws: readonly Draw[] }
  | { task: 'crowd'; spec: WhatIfSpec; policy: number; month: number }
  | { task: 'portrait'; spec: WhatIfSpec; row: number };

/** What a task is answered with; a portrait is null when there is no such row. */
export interface WhatIfValues {
  draw: Draw;
  assemble: WhatIf;
  crowd: Crowd;
  portrait: Portrait | null;
}
