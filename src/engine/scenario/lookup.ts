import type { Lang, Scenario, Scene, Text } from './types.ts';

/** The scene with an id; undefined when there is none, which a parsed case never links to. */
export function sceneOf(scenario: Scenario, id: string): Scene | undefined {
  return scenario.scenes.find((scene) => scene.id === id);
}

/** A text in a language, or in the other one when the case is not written in it; '' when there is no text. */
export function textOf(text: Text | undefined, lang: Lang): string {
  return text?.[lang] ?? text?.[lang === 'zh' ? 'en' : 'zh'] ?? '';
}
