import { stepOf, uniform } from '#engine/chance';
import { choose, isOpen, lateOf, leversIn, readSettings, wordOf, type CompiledCase, type Moment } from '#engine/machine';
import { readoutsAmong, type Fewer } from '#engine/outcomes';
import { sceneOf, type CaseLever, type Decision } from '#engine/scenario';
import { answer, unstarted, type Command, type Session } from '#engine/session';

/** Decides in the present scene: a choice's id, or the word of a round's settings. */
export type Player = (session: Session, scene: Decision) => string;

/** Plays a case to its end; null when the player's decisions are refused, which is a fault of the player. */
export function playOut(compiled: CompiledCase, fewer: Fewer, player: Player, seed: number): Session | null {
  let session = step(compiled, unstarted(compiled), { type: 'start-play', seed });
  while (session && !session.now.over) {
    const scene = sceneOf(compiled.scenario, session.now.scene);
    if (scene?.kind !== 'decision') return null;
    const basedOn: number = session.lastSeq;
    const locked: Session | null = step(compiled, session, {
      type: 'lock-decision',
      basedOn,
      scene: scene.id,
      choice: player(session, scene)
    });
    session = locked?.now.living
      ? step(compiled, locked, { type: 'close-round', basedOn: locked.lastSeq, readouts: readoutsAmong(compiled, locked, fewer) })
      : locked;
  }
  return session;
}

function step(compiled: CompiledCase, session: Session, command: Command): Session | null {
  const answered = answer(compiled, session, command);
  return answered.ok ? answered.session : null;
}

/** Chooses with equal chance among what is open; of levers any settings that the budget allows. */
export function randomPlayer(compiled: CompiledCase, play: number, seed: number): Player {
  let drawn = 0;
  const next = () => uniform(play, stepOf(drawn++, 0), 0, seed);
  return ({ now }, scene) => {
    if (scene.round) return randomSettings(compiled, now, scene, next);
    const open = scene.choices.filter(({ id }) => isOpen(compiled, now, id));
    return open[Math.floor(next() * open.length)]?.id ?? scene.late;
  };
}

function randomSettings(compiled: CompiledCase, now: Moment, scene: Decision, next: () => number): string {
  const levers = leversIn(compiled.scenario, scene);
  const choices = [null, ...scene.choices.filter(({ id }) => isOpen(compiled, now, `${id}{}`)).map(({ id }) => id)];
  const choice = choices[Math.floor(next() * choices.length)] ?? null;
  // the less there is in the budget the smaller the settings become, until they can be paid
  for (let reach = 1; reach > 0.01; reach *= 0.7) {
    const word = wordOf({ settings: Object.fromEntries(levers.map((lever) => [lever.id, anywhere(lever, next(), reach)])), choice });
    if (isOpen(compiled, now, word)) return word;
  }
  return lateOf(compiled, now);
}

/** Holds settings drawn once through all rounds, each lever at its least, at its most or anywhere; chooses by chance beside them. */
export function steadyPlayer(compiled: CompiledCase, play: number, seed: number): Player {
  const random = randomPlayer(compiled, play, seed);
  const held = (compiled.scenario.levers ?? []).map((lever, index) => {
    const drawn = uniform(play, stepOf(index, 1), 0, seed);
    return [lever.id, drawn < 1 / 3 ? lever.min : drawn < 2 / 3 ? anywhere(lever, 0.9999, 1) : anywhere(lever, 3 * drawn - 2, 1)] as const;
  });
  return (session, scene) => {
    const word = random(session, scene);
    if (!scene.round) return word;
    const settings = Object.fromEntries(held.filter(([id]) => scene.round?.levers.includes(id)));
    const steady = wordOf({ settings, choice: readSettings(word)?.choice ?? null });
    return isOpen(compiled, session.now, steady) ? steady : word;
  };
}

const anywhere = ({ min, max, step: size, cost }: CaseLever, drawn: number, reach: number): number => {
  const steps = Math.floor((max - min) / size + 1e-6);
  return Math.round((min + Math.floor(drawn * (steps + 1) * (cost ? reach : 1)) * size) * 1e6) / 1e6;
};

/** Takes what looks best at once: the kindest answer, the dearest step it can pay, the settings of most profit in this round. */
export function greedyPlayer(compiled: CompiledCase, fewer: Fewer): Player {
  return (session, scene) => {
    const open = optionsIn(compiled, session.now, scene).filter((option) => isOpen(compiled, session.now, option));
    const rated = open.map((option) => ({ option, worth: worthNow(compiled, fewer, session, scene, option) }));
    return rated.reduce((best, one) => (one.worth > best.worth ? one : best), rated[0]!).option;
  };
}

function optionsIn(compiled: CompiledCase, { firm }: Moment, scene: Decision): string[] {
  if (!scene.round) return scene.choices.map(({ id }) => id);
  const levers = leversIn(compiled.scenario, scene);
  const last = Object.fromEntries(levers.map(({ id, start }) => [id, firm?.settings[id] ?? start]));
  const moved = levers.flatMap(({ id, min, max, step: size }) =>
    [-2, -1, 1, 2].map((steps) => {
      const value = Math.round((last[id]! + steps * size) * 1e6) / 1e6;
      return { ...last, [id]: Math.min(max, Math.max(min, value)) };
    })
  );
  const settings = [last, ...moved].map((one) => wordOf({ settings: one, choice: null }));
  return [...settings, ...scene.choices.map(({ id }) => wordOf({ settings: last, choice: id }))];
}

function worthNow(compiled: CompiledCase, fewer: Fewer, session: Session, scene: Decision, option: string): number {
  if (scene.round) {
    const command = { type: 'lock-decision' as const, basedOn: session.lastSeq, scene: scene.id, choice: option };
    const locked = step(compiled, session, command);
    return locked ? readoutsAmong(compiled, locked, fewer).profit : -Infinity;
  }
  if (scene.hub) return scene.choices.find(({ id }) => id === option)?.takes?.money ?? 0;
  const chosen = choose(compiled, session.now, option);
  if (!chosen.ok) return -Infinity;
  const { before, after } = chosen.step;
  return after.calm - before.calm + after.trust - before.trust;
}
