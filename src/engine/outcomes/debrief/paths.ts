import { sceneOf, type Scenario, type Text } from '#engine/scenario';
import type { PathLink, PathNode, Paths, Played } from './types.ts';

interface Visit {
  node: string;
  scene: string;
  place: number;
  /** The choice that led on, null at the end. */
  by: Text | null;
}

/** Joins the ways of all teams to one flow: how many teams came to which scene at which place, and by what. */
export function pathsOf(scenario: Scenario, teams: readonly Played[]): Paths {
  const nodes = new Map<string, { visit: Visit; teams: number }>();
  const links = new Map<string, { from: string; to: string; teams: number; choices: Map<Text, number> }>();
  for (const team of teams) {
    const visits = visitsOf(scenario, team);
    visits.forEach((visit, k) => {
      const node = nodes.get(visit.node) ?? { visit, teams: 0 };
      nodes.set(visit.node, { ...node, teams: node.teams + 1 });
      const next = visits[k + 1];
      if (!next || !visit.by) return;
      const key = `${visit.node} ${next.node}`;
      const link = links.get(key) ?? { from: visit.node, to: next.node, teams: 0, choices: new Map<Text, number>() };
      link.teams++;
      link.choices.set(visit.by, (link.choices.get(visit.by) ?? 0) + 1);
      links.set(key, link);
    });
  }
  return {
    nodes: [...nodes.values()].map(({ visit, teams: came }) => nodeOf(scenario, visit, came)).sort((a, b) => a.place - b.place),
    links: [...links.values()].map(linkOf)
  };
}

/** The scenes of a way in their order; several decisions in one scene are one visit, which the last of them ends. */
function visitsOf(scenario: Scenario, { steps, ending }: Played): Visit[] {
  const visits: Visit[] = [];
  for (const { scene, choice } of steps) {
    const last = visits.at(-1);
    const by = textOf(scenario, scene, choice);
    if (last?.scene === scene) last.by = by;
    else visits.push({ node: '', scene, place: 0, by });
  }
  if (ending) visits.push({ node: '', scene: ending, place: 0, by: null });
  // an ending is one, wherever it comes
  return visits.map((visit, place) => ({ ...visit, place, node: visit.by ? `${place}:${visit.scene}` : visit.scene }));
}

const textOf = (scenario: Scenario, id: string, choice: string): Text | null => {
  const scene = sceneOf(scenario, id);
  return (scene?.kind === 'decision' && scene.choices.find((one) => one.id === choice)?.text) || null;
};

function nodeOf(scenario: Scenario, { node, place, scene: id }: Visit, teams: number): PathNode {
  const scene = sceneOf(scenario, id);
  return { id: node, place, scene: id, name: scene?.name ?? null, kind: scene?.kind === 'ending' ? scene.ending : 'decision', teams };
}

const linkOf = ({ choices, ...link }: { from: string; to: string; teams: number; choices: Map<Text, number> }): PathLink => ({
  ...link,
  choices: [...choices].map(([text, teams]) => ({ text, teams })).sort((a, b) => b.teams - a.teams)
});
