import { examine } from '#engine/proof';
import type { ExamineOptions } from '#engine/proof';
import { minimalYaml } from '../../helpers/minimal-case.ts';

/** The smallest valid case with its scenes replaced; the last scene is where `time-up` leads unless told otherwise. */
export function yamlOf(scenes: string, { turns = 4, timeUp = 'lost' } = {}): string {
  const head = minimalYaml
    .slice(0, minimalYaml.indexOf('scenes:'))
    .replace('turns: 4, time-up: lost', `turns: ${turns}, time-up: ${timeUp}`);
  return `${head}scenes:\n${scenes}${lost}`;
}

const lost = `  lost:
    ending: bad
    name: { zh: 流失了, en: Lost }
    show: { zh: 她挂了电话。, en: She hangs up. }
`;
export const kept = `  kept:
    ending: good
    name: { zh: 留住了, en: Kept }
    show: { zh: 她道了谢。, en: She thanks you. }
`;

/** A scene of two choices; each is its name, its move and its `go` as the file writes it. */
export const scene = (id: string, ...choices: [name: string, move: string, go: string][]): string => `  ${id}:
    decides: clerk
    says: { zh: 我的包裹呢？, en: Where is my parcel? }
    late: ${choices[0]?.[0]}
    choices:
${choices.map(([name, move, go]) => `      ${name}:\n        text: { zh: 选这一项${id}${name}, en: Take ${name} in ${id} }\n        move: ${move}\n${go}`).join('')}`;

export const straight = (to: string): string => `        go: ${to}\n`;
export const fork = (when: string, to: string, otherwise: string): string =>
  `        go:\n          - when: ${when}\n            to: ${to}\n          - to: ${otherwise}\n`;

/** Codes with the line each finding points at, as `E44 27`, and that line of the file. */
export function told(yaml: string, options: Partial<ExamineOptions> = {}) {
  const examined = examine(yaml, { id: 'tiny', file: 'tiny/scenario.yaml', ...options });
  const lines = yaml.split('\n');
  const proofs = examined.findings.filter(({ code }) => ['E09', 'E25', 'E44', 'E51', 'E52'].includes(code));
  return { ...examined, proofs: proofs.map(({ code, line }) => `${code} ${(lines[line - 1] ?? '').trim()}`) };
}
