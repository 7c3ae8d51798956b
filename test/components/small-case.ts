import { parse, type Scenario } from '#engine/scenario';

/** A case of two decisions and two endings, with one choice that needs more trust than there is. */
const source = `relate: 1
title: { zh: 一杯凉茶, en: A cold cup of tea }
summary: { zh: 茶凉了。, en: The tea is cold. }
languages: [zh, en]
kind: encounter
industry: restaurant
class: { team: { size: 3-6 }, turns: 4, time-up: gone }
roles:
  waiter:
    name: { zh: 服务员, en: Waiter }
    brief: { zh: 厨房很忙。, en: The kitchen is busy. }
  owner:
    name: { zh: 店主, en: Owner }
person:
  name: { zh: 李先生, en: Mr Li }
  face: older-man
  calm: 40
  trust: 50
  segment: guests
customers:
  size: 500
  seed: 3
  currency: CNY
  months: 6
  segments:
    guests: { name: { zh: 客人, en: Guests }, share: 100%, satisfaction: 70, loyalty: 60, value: 800 }
scenes:
  table:
    decides: waiter
    late: wait
    says: { zh: 这茶是凉的。, en: This tea is cold. }
    choices:
      listen: { text: { zh: 听他说完, en: Hear him out }, move: listen, reply: { zh: 谢谢你听我说。, en: Thank you for listening. }, go: till }
      wait: { text: { zh: 请他等一等, en: Ask him to wait }, move: stall, go: gone }
      gift: { text: { zh: 请店主出面, en: Bring the owner }, needs: trust >= 90, move: act, go: glad }
  till:
    decides: owner
    late: refuse
    show: { zh: 他走到柜台前。, en: He comes to the till. }
    choices:
      free: { text: { zh: 这杯免单, en: The tea is free }, move: compensate, effects: { cost: 12 }, go: glad }
      refuse: { text: { zh: 照价收钱, en: Charge the price }, move: refuse, go: gone }
  glad:
    ending: good
    name: { zh: 满意而归, en: He leaves glad }
    show: { zh: 他笑了。, en: He smiles. }
    effects: { customers: { guests: { satisfaction: +3, reach: 20% } } }
  gone:
    ending: bad
    name: { zh: 拂袖而去, en: He walks out }
    show: { zh: 他走了。, en: He is gone. }
    effects: { customers: { guests: { satisfaction: -5, reach: 30% } } }
`;

/** Parses the small case; a test may change its text first. */
export function smallCase(change: (text: string) => string = (text) => text): Scenario {
  const { scenario, findings } = parse(change(source), { id: 'small', file: 'small/scenario.yaml' });
  if (!scenario) throw new Error(findings.map(({ en }) => en).join('\n'));
  return scenario;
}
