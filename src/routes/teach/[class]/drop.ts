import type { Attachment } from 'svelte/attachments';
import type { Control } from '#lib/state/control.svelte.ts';

/** Makes an element a place where a person can be dropped: into `team`, or out of all teams. */
export const dropSeat =
  (control: Control, team: string | null): Attachment =>
  (element) => {
    if (!control.may) return;
    let inside = 0;
    const mark = (change: number) => {
      inside = Math.max(0, inside + change);
      element.toggleAttribute('data-over', inside > 0);
    };
    const over = (event: Event) => event.preventDefault();
    const enter = () => mark(1);
    const leave = () => mark(-1);
    const drop = (event: Event) => {
      event.preventDefault();
      mark(-inside);
      const seat = (event as DragEvent).dataTransfer?.getData('text/plain') ?? '';
      const known = control.seatOf(seat);
      if (known && known.team !== team) void control.send({ type: 'move-seat', seat, team });
    };
    const all = { dragover: over, dragenter: enter, dragleave: leave, drop } as const;
    for (const [name, act] of Object.entries(all)) element.addEventListener(name, act);
    return () => {
      for (const [name, act] of Object.entries(all)) element.removeEventListener(name, act);
    };
  };
