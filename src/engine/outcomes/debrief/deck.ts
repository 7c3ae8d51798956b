import { decisionText, type CompiledCase, type Step } from '#engine/machine';
import { sceneOf, type Scenario, type Text } from '#engine/scenario';
import { counts, firstChoices, guessedScene, isFar, resultsOf, rubricOf, totalOf, type ClassState, type Team } from '#engine/session';
import { forksOf } from './forks.ts';
import { leverSpreads } from './levers.ts';
import { pathsOf } from './paths.ts';
import type { Between, ConceptLine, CustomerStory, Deck, GuessSlide, MarksSlide, Played, Reached, RoadEnd, RoadStep } from './types.ts';

/** What is known of the teams' customers, each by the id of its team; `between` and `stories` are of the teams that `standouts` names. */
export interface KnownCustomers {
  is: 'working' | 'failed' | 'known';
  reached: ReadonlyMap<string, Reached>;
  between: Between | null;
  stories: readonly CustomerStory[] | null;
}

/** The teams that have played, in their order. */
export const playedTeams = ({ teams }: ClassState): Team[] =>
  Object.values(teams)
    .filter(({ play }) => (play?.steps.length ?? 0) > 0 || play?.ending)
    .sort((a, b) => a.number - b.number);

/** Names the teams whose customers are worth most and least, and one that took the most frequent road; null where there is none. */
export function standouts(state: ClassState, reached: ReadonlyMap<string, Reached>): { better: Team; worse: Team; usual: Team } | null {
  const teams = playedTeams(state).filter(({ id }) => reached.has(id));
  const byValue = teams.toSorted((a, b) => reached.get(b.id)!.value - reached.get(a.id)!.value);
  const [better, worse, usual] = [byValue[0], byValue.at(-1), usualOf(teams)];
  return better && worse && usual ? { better, worse, usual } : null;
}

const wayOf = ({ play }: Team): string => play!.now.chosen.join();
const alike = (team: Team, teams: readonly Team[]): number => teams.filter((one) => wayOf(one) === wayOf(team)).length;
const usualOf = (teams: readonly Team[]): Team | undefined => teams.toSorted((a, b) => alike(b, teams) - alike(a, teams))[0];

/** Makes the slides of a debrief from a class, cut to what the whole room may see by now. */
export function deckOf(compiled: CompiledCase, state: ClassState, known: KnownCustomers): Deck {
  const { scenario } = compiled;
  const teams = playedTeams(state);
  const ways = teams.map(playedOf);
  const customers = state.revealed ? known.is : 'sealed';
  const told = customers === 'known';
  const best = told ? standouts(state, known.reached) : null;
  return {
    teams: teams.length,
    size: scenario.customers.size,
    months: scenario.customers.months,
    currency: scenario.customers.currency,
    guess: guessOf(compiled, state),
    // every team sets levers in its own way: of rounds there is no flow to draw, but how far apart the teams were
    paths: scenario.kind === 'rounds' ? null : pathsOf(scenario, ways),
    levers: leverSpreads(scenario, teams),
    forks: forksOf(
      scenario,
      ways,
      teams.map(({ id }) => (told ? (known.reached.get(id) ?? null) : null))
    ),
    customers,
    road:
      best && known.between && wayOf(best.better) !== wayOf(best.worse)
        ? { ...known.between, better: endOf(scenario, best.better), worse: endOf(scenario, best.worse) }
        : null,
    people: best && known.stories && { ending: endingOf(scenario, best.usual), teams: alike(best.usual, teams), stories: known.stories },
    marks: state.marksLocked ? marksOf(compiled, state) : null,
    truth: truthOf(scenario, state),
    concepts: state.revealed ? conceptsOf(scenario, teams) : null,
    transfer: transferOf(scenario, state),
    asks: state.revealed ? scenario.debrief.map(({ ask }) => ask) : []
  };
}

const playedOf = ({ play, locks }: Team): Played => ({
  steps: play!.steps.map(({ scene, choice }, k) => ({ scene, choice, reason: locks[k]?.reason ?? null })),
  ending: play!.ending
});

const endingOf = (scenario: Scenario, { play }: Team): Text | null => (play!.ending && sceneOf(scenario, play!.ending)?.name) || null;
const endOf = (scenario: Scenario, team: Team): RoadEnd => ({
  ending: endingOf(scenario, team),
  steps: team.play!.steps.map((step) => stepOf(scenario, step))
});

function stepOf(scenario: Scenario, { scene, choice, lock, before }: Step): RoadStep {
  if (!lock) return { text: decisionText(scenario, scene, choice), moved: [] };
  const moved = (scenario.levers ?? []).flatMap(({ id, name, lever, start }) => {
    const value = lock.settings[id];
    return value === undefined || value === (before.firm?.settings[id] ?? start) ? [] : [{ name, lever, value }];
  });
  return { text: lock.choice === null ? {} : decisionText(scenario, scene, lock.choice), moved };
}

function guessOf(compiled: CompiledCase, state: ClassState): GuessSlide | null {
  const scene = guessedScene(compiled, state);
  if (!scene) return null;
  const made = firstChoices(state, scene.id);
  const guesses = Object.values(state.debrief.guesses).filter((guess) => guess.scene === scene.id);
  return {
    name: scene.name ?? null,
    says: scene.says ?? null,
    choices: scene.choices.map(({ id, text }) => ({
      id,
      text,
      teams: made.filter((choice) => choice === id).length,
      guesses: guesses.filter(({ choice }) => choice === id).length
    }))
  };
}

function marksOf(compiled: CompiledCase, state: ClassState): MarksSlide {
  const { scale, criteria } = rubricOf(compiled);
  const results = resultsOf(compiled, state);
  const spread = results.map(({ team }) => {
    const totals = state.teams[team]!.marks.filter((mark) => counts(state, team, mark)).map(({ points }) => totalOf(criteria, points));
    if (!totals.length) return { low: 0, high: 0, count: 0, far: 0 };
    const far = totals.filter((total) => isFar(total, totals, scale)).length;
    return { low: Math.min(...totals), high: Math.max(...totals), count: totals.length, far };
  });
  return { scale, criteria: criteria.map(({ id, name }) => ({ id, name })), results, spread };
}

function truthOf({ trueEnding, ...scenario }: Scenario, state: ClassState): Deck['truth'] {
  if (!trueEnding) return null;
  if (!state.revealed || !state.marksLocked) return 'sealed';
  const teams = playedTeams(state).filter(({ play }) => play!.ending === trueEnding.scene).length;
  const { scene, story, model = false } = trueEnding;
  return { name: scenario.scenes.find(({ id }) => id === scene)?.name ?? null, story, model, teams };
}

function conceptsOf({ concepts }: Scenario, teams: readonly Team[]): ConceptLine[] {
  return concepts.map(({ id, name, note }) => ({
    name,
    note: note ?? null,
    teams: teams.filter(({ play }) => play!.steps.some(({ shows }) => shows.includes(id))).map(({ number }) => number)
  }));
}

/** The note is told with the first answer that is shown: nobody writes any more. */
function transferOf({ transfer }: Scenario, { debrief, phase }: ClassState): Deck['transfer'] {
  if (!transfer) return null;
  const over = phase === 'ended' || Object.values(debrief.transfer?.answers ?? {}).some(({ shown }) => shown);
  return { complaint: transfer.complaint, note: over ? (transfer.note ?? null) : null };
}
