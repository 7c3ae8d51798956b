import { industries, loyaltyRange } from '#engine/customers';
import type { Finding, Scenario } from '#engine/scenario';
import type { Tell } from './place.ts';

/** Checks what only the model of the customers can tell: E09 an unknown industry, E25 a loyalty that the industry's order rate cannot reach. */
export function checkCustomers(scenario: Scenario, tell: Tell): Finding[] {
  const { industry, customers } = scenario;
  if (!industries.includes(industry)) return [unknownIndustry(industry, tell)];
  return customers.segments.flatMap(({ id, loyalty }, index) => {
    const { min, max } = loyaltyRange({ ...customers, industry }, index);
    return loyalty >= min && loyalty <= max ? [] : [loyaltyOutOfReach(id, loyalty, min, max, tell)];
  });
}

const unknownIndustry = (industry: string, tell: Tell): Finding =>
  tell('E09', 'error', ['industry'], {
    en: `there is no industry "${industry}". Write one of: ${industries.join(', ')}`,
    zh: `没有“${industry}”这个行业。请写其中之一：${industries.join('、')}`
  });

function loyaltyOutOfReach(segment: string, loyalty: number, min: number, max: number, tell: Tell): Finding {
  // Inwards, so that the numbers named can really be written.
  const [least, most] = [Math.ceil(min * 10) / 10, Math.floor(max * 10) / 10];
  return tell('E25', 'error', ['customers', 'segments', segment, 'loyalty'], {
    en: `loyalty ${loyalty} cannot be reached in segment "${segment}": in this industry customers like these stay to ${least} to ${most} %. Write a number from ${least} to ${most}`,
    zh: `分组“${segment}”的 loyalty 达不到 ${loyalty}：在这个行业里，这类顾客一年后的留存率在 ${least}% 到 ${most}% 之间。请写 ${least} 到 ${most} 之间的数`
  });
}
