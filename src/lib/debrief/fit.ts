import type { Attachment } from 'svelte/attachments';

const scales = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1] as const;

/** Shows an element as large as the box that scrolls it holds without scrolling: the last row reads it too. `due` is what it shows: when that changes, it is fitted anew. */
export function fitted(box: () => HTMLElement | undefined, due: () => unknown): Attachment<HTMLElement> {
  return (slide) => {
    due();
    const room = box();
    if (!room) return;
    const fit = () => {
      const fits = (scale: number) => {
        slide.style.zoom = String(scale);
        return room.scrollHeight <= room.clientHeight;
      };
      if (!scales.some(fits)) slide.style.zoom = '1';
    };
    const watch = new ResizeObserver(fit);
    watch.observe(room);
    return () => watch.disconnect();
  };
}
