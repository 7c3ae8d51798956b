import type { Check } from './case.ts';
import { boards, kinds } from './checks/boards.ts';
import { choices, consequences, late } from './checks/choices.ts';
import { conditions } from './checks/conditions.ts';
import { faces } from './checks/faces.ts';
import { levers } from './checks/levers.ts';
import { links } from './checks/links.ts';
import { measures } from './checks/measures.ts';
import { changes, numbers } from './checks/numbers.ts';
import { pictures } from './checks/pictures.ts';
import { concepts, roles, segments } from './checks/references.ts';
import { reading, scenes } from './checks/scenes.ts';
import { endings, lengths } from './checks/teaching.ts';
import { spoilers, texts } from './checks/texts.ts';

/** Everything that can be told of a case without playing it. */
export const checks: readonly Check[] = [
  numbers,
  changes,
  scenes,
  reading,
  links,
  kinds,
  boards,
  levers,
  measures,
  choices,
  consequences,
  late,
  conditions,
  roles,
  segments,
  concepts,
  texts,
  spoilers,
  pictures,
  faces,
  endings,
  lengths
];
