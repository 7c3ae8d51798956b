import type { Palette } from './look.ts';

const known = new Map<string, string>();

/** Any CSS colour as `#rrggbb`: what the canvas paints for it. That is slow, so each colour is painted once. */
function hex(colour: string): string {
  const painted = known.get(colour) ?? paint(colour);
  known.set(colour, painted);
  return painted;
}

function paint(colour: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = pen.getImageData(0, 0, 1, 1).data;
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Reads the page's colours as they are now at an element (light or dark). */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const of = (name: string, otherwise: string) => hex(style.getPropertyValue(`--color-${name}`).trim() || otherwise);
  return {
    ink: of('ink', '#222222'),
    muted: of('mute', '#555555'),
    grid: of('line', '#dddddd'),
    paper: of('card', '#ffffff'),
    series: [of('accent', '#1f3f8f'), of('seal', '#a3301f'), of('mute', '#555555')]
  };
}

/** Calls back whenever the page may have changed its colours; returns how to stop. */
export function onThemeChange(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const watch = new MutationObserver(changed);
  dark.addEventListener('change', changed);
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ['class', 'data-theme', 'style'] });
  return () => {
    dark.removeEventListener('change', changed);
    watch.disconnect();
  };
}
