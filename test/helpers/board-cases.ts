import { readFileSync } from 'node:fs';
import { compile, type CompiledCase } from '#engine/machine';
import { parse } from '#engine/scenario';

/** A case of `test/helpers/cases`: `quarters` is played in rounds, `project` on a board. */
export function boardCase(id: 'quarters' | 'project'): CompiledCase {
  const { scenario, findings } = parse(readFileSync(new URL(`./cases/${id}.yaml`, import.meta.url)), { id, file: `${id}.yaml` });
  if (!scenario) throw new Error(findings.map(({ line, en }) => `${line}: ${en}`).join('\n'));
  return compile(scenario);
}
