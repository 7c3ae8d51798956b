import type { IncomingMessage } from 'node:http';
import type { Teacher } from '#lib/server/accounts/sessions.ts';
import type { Right } from '#lib/server/accounts/tables.ts';
import type { House } from '#lib/server/house.ts';
import type { Theme } from '#lib/state/theme.svelte.ts';
import type { Locale } from '#lib/words/locale.ts';

declare module 'node:http' {
  interface IncomingMessage {
    /** What the server keeps open; `src/server.ts` puts it on every request. */
    relate?: House;
  }
}

declare global {
  namespace App {
    interface Locals {
      locale: Locale;
      theme: Theme;
      /** Absent only where pages run without the server, as in `vite dev`. */
      house: House;
      /** The signed-in teacher. */
      teacher: Teacher | null;
      /** What the asker may do in a class: as a teacher, or as a guest who observes it. */
      rightIn: (classId: string) => Promise<Right | null>;
      /** The network address that limits count by. */
      address: string;
      /** The data could not be reached for this request. */
      away?: boolean;
    }
    interface Platform {
      req: IncomingMessage;
    }
  }
}
export {};
