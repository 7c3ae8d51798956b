import type { Decision, Scenario } from '#engine/scenario';
import { eachStake } from '../share.ts';
import { mean } from '../statistics.ts';
import type { Fork, ForkChoice, Played, Reached } from './types.ts';

const most = 3;
const mostReasons = 3;
/** Teams that never came to a scene are a group of their own. */
const elsewhere = '';

/**
 * Finds the decisions at which teams parted, those first that go with most of the differences in what their customers are worth.
 * `reached`: by team, null before outcomes are told; then the most divided come first.
 */
export function forksOf(scenario: Scenario, teams: readonly Played[], reached: readonly (Reached | null)[]): Fork[] {
  const known = reached.every((one) => one !== null) ? (reached as readonly Reached[]) : null;
  const forks = scenario.scenes.flatMap((scene) => (scene.kind === 'decision' ? forkOf(scene, teams, known) : []));
  return forks
    .map((fork) => ({ fork, weight: weightOf(fork, teams.length) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ fork }) => fork);
}

function forkOf(scene: Decision, teams: readonly Played[], reached: readonly Reached[] | null): Fork[] {
  const first = teams.map(({ steps }) => steps.find((step) => step.scene === scene.id));
  const groups = first.map((step) => step?.choice ?? elsewhere);
  const made = scene.choices.filter(({ id }) => groups.includes(id));
  if (made.length < 2) return [];
  const choices = made.map(({ id, text }): ForkChoice => {
    const own = groups.flatMap((group, k) => (group === id ? [k] : []));
    const reasons = [...new Set(own.flatMap((k) => first[k]?.reason ?? []))];
    return {
      id,
      text,
      teams: own.length,
      reasons: reasons.slice(0, mostReasons),
      reached: reached && meansOf(own.map((k) => reached[k]!))
    };
  });
  return [
    {
      scene: scene.id,
      name: scene.name ?? null,
      elsewhere: groups.filter((group) => group === elsewhere).length,
      explains:
        reached &&
        explained(
          groups,
          reached.map(({ value }) => value)
        ),
      choices: choices.sort((a, b) => b.teams - a.teams)
    }
  ];
}

const meansOf = (all: readonly Reached[]): Reached => eachStake((stake) => mean(all.map((one) => one[stake])));

/**
 * Tells what share (0..1) of the variance between teams goes with the groups: epsilon squared (Kelley 1935), 1 - mean
 * square within / mean square of all, which does not rise by mere splitting. Null when every team stands alone or all came to the same.
 */
export function explained(groups: readonly string[], values: readonly number[]): number | null {
  const kinds = [...new Set(groups)];
  const [n, k] = [groups.length, kinds.length];
  const whole = squares(values);
  if (n <= k || whole === 0) return null;
  const within = kinds.reduce((sum, kind) => sum + squares(values.filter((_, i) => groups[i] === kind)), 0);
  return Math.max(0, 1 - within / (n - k) / (whole / (n - 1)));
}

function squares(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
}

/** The share that is explained; where that cannot be told, how divided the teams were, which always weighs less. */
function weightOf({ explains, choices, elsewhere: others }: Fork, teams: number): number {
  if (explains !== null) return 1 + explains;
  const groups = [...choices.map((choice) => choice.teams), others];
  return 1 - groups.reduce((sum, count) => sum + (count / teams) * (count / teams), 0);
}
