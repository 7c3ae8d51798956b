import { readFileSync } from 'node:fs';
import { format, parse } from '#engine/scenario';
import type { Scenario } from '#engine/scenario';

/** The text of the smallest valid case: one talk with two choices and two endings. */
export const minimalYaml: string = readFileSync(new URL('../engine/scenario/fixtures/minimal.yaml', import.meta.url), 'utf8');

/** The smallest valid case, after an edit of its text; throws when the edit leaves an error or changes nothing. */
export function minimalCase(edit?: (yaml: string) => string): Scenario {
  const yaml = edit ? edit(minimalYaml) : minimalYaml;
  if (edit && yaml === minimalYaml) throw new Error('the edit changed nothing');
  const { scenario, findings } = parse(yaml, { id: 'minimal', file: 'minimal/scenario.yaml' });
  if (!scenario) throw new Error(findings.map((finding) => format(finding, 'en')).join('\n'));
  return scenario;
}
