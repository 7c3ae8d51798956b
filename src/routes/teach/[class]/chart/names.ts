import type { Words } from '#lib/words/words.svelte.ts';
import type { Chart } from './types.ts';

/** What a scene is called: its name, else its id. */
export const sceneName = ({ scenes }: Pick<Chart, 'scenes'>, id: string, words: Words): string =>
  words.text(scenes.find((scene) => scene.id === id)?.name) || id;
