import type { Exploration } from '#engine/machine';
import type { Finding } from '#engine/scenario';
import type { Tell } from './place.ts';

/** E44: a situation from which no ending can be reached, were there turns without end; told once for each scene in which a play first falls into such a trap. */
export function checkTraps(found: Exploration, tell: Tell): Finding[] {
  const free = leadingToAnEnding(found);
  const told = new Set<number>();
  const findings: Finding[] = [];
  for (let situation = 0; situation < found.size; situation++) {
    const scene = found.sceneOf(situation);
    const before = found.parentOf(situation);
    if (free[situation] || told.has(scene) || (before >= 0 && !free[before])) continue;
    told.add(scene);
    findings.push(trap(found.scenes[scene]?.id ?? '', found.playTo(situation), tell));
  }
  return findings;
}

function trap(scene: string, play: readonly string[], tell: Tell): Finding {
  const after = play.slice(-4).join(', ');
  const [en, zh] = play.length > 0 ? [` after ${after}`, `经过 ${after} 到这里之后，`] : ['', '一开始'];
  return tell('E44', 'error', ['scenes', scene], {
    en: `scene "${scene}" is a trap:${en} no ending can be reached any more. Give one of its choices a line that leads on to an ending`,
    zh: `场景“${scene}”是死循环：${zh}再也到不了任何结局。请让其中一个选项有通向结局的去处`
  });
}

/** Marks the situations from which some ending can be reached, going backwards from the scenes that are safe in any case. */
function leadingToAnEnding(found: Exploration): Uint8Array {
  const marked = new Uint8Array(found.size);
  const sources = found.backwards();
  const waiting: number[] = [];
  const mark = (situation: number) => {
    if (!marked[situation]) waiting.push(situation);
    marked[situation] = 1;
  };
  for (let situation = 0; situation < found.size; situation++) {
    if (found.safe[found.sceneOf(situation)]) mark(situation);
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) sources(next, mark);
  return marked;
}
