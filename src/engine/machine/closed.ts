import type { Choice, Condition, ReadOut } from '#engine/scenario';
import { meets } from './arithmetic.ts';
import type { Closed, Tally } from './types.ts';

type Words = { more: Closed; less: Closed };
/** Reasons in words: they tell what is lacking, never how much. */
const notNow: Words = {
  more: { en: 'The firm is not there yet.', zh: '企业目前还不具备这个条件。' },
  less: { en: 'The firm is past that already.', zh: '企业已经过了这个阶段。' }
};
const reasons: Record<ReadOut, Words> = {
  calm: {
    more: { en: 'The customer is too upset for this now.', zh: '顾客现在情绪太激动，还不能这样做。' },
    less: { en: 'The customer is too calm for this to make sense.', zh: '顾客现在很平静，用不着这样做。' }
  },
  trust: {
    more: { en: 'The customer does not trust you enough for this yet.', zh: '顾客对你们的信任还不够，不能这样做。' },
    less: { en: 'The customer trusts you too much for this to make sense.', zh: '顾客已经很信任你们，用不着这样做。' }
  },
  cost: {
    more: { en: 'Not enough has been spent for this yet.', zh: '目前花的钱还不多，用不着这样做。' },
    less: { en: 'Too much has been spent already.', zh: '已经花了太多钱，不能这样做。' }
  },
  money: {
    more: { en: 'There is not enough money left for this.', zh: '剩下的钱不够做这件事。' },
    less: { en: 'There is too much money left for this to make sense.', zh: '手里的钱还多，用不着这样做。' }
  },
  weeks: {
    more: { en: 'There is not enough time left for this.', zh: '剩下的时间不够做这件事。' },
    less: { en: 'It is too early for this.', zh: '现在做这件事还太早。' }
  },
  people: {
    more: { en: 'There are not enough people for this.', zh: '人手不够做这件事。' },
    less: { en: 'There are people enough to do without this.', zh: '人手够用，用不着这样做。' }
  },
  round: {
    more: { en: 'It is too early for this.', zh: '现在做这件事还太早。' },
    less: { en: 'It is too late for this.', zh: '现在做这件事已经太晚。' }
  },
  satisfaction: notNow,
  loyalty: notNow,
  churn: notNow,
  profit: notNow
};
const done: Closed = { en: 'This is done already.', zh: '这件事已经做过了。' };
const firstSomethingElse: Closed = { en: 'Something else has to be done first.', zh: '要先做另一件事，才能这样做。' };

const reasonOf = (condition: Condition): Closed => {
  if (condition.kind === 'fresh') return done;
  if (condition.kind !== 'value') return firstSomethingElse;
  return reasons[condition.read][condition.is.startsWith('>') ? 'more' : 'less'];
};

/** Tells why a choice cannot be taken now, in words without its threshold, or null when it is open. */
export function closedReason(tally: Tally, choice: Choice): Closed | null {
  const lacking = choice.needs.find((condition) => !meets(tally, condition));
  return lacking ? reasonOf(lacking) : null;
}
