import type { Because, Estimate, Outcome, Statement } from '#engine/outcomes';
import type { Scenario } from '#engine/scenario';
import type { outcome } from '#lib/words/en/outcome.ts';
import type { Words } from '#lib/words/words.svelte.ts';

/** What a sentence needs: the words, the person of the case, the currency, and what the figures stand beside. */
export interface Speech {
  words: Words;
  w: typeof outcome;
  person: Scenario['person'];
  currency: string;
  beside: 'nothing' | 'road';
}
type Said<Kind extends Statement['kind']> = Extract<Statement, { kind: Kind }>;

/** Turns statements into sentences; a cause that was just told is not told again. */
export function sayAll(statements: readonly Statement[], speech: Speech): string[] {
  let told = '';
  return statements.map((statement) => {
    const sentence = say(statement, speech);
    const because = 'because' in statement ? statement.because : [];
    if (because.length === 0) return sentence;
    const causes = because.map(({ road, text }) => `${road} ${speech.words.text(text)}`).join();
    const reasons = causes === told ? [saySame(because, speech)] : because.map((one) => sayBecause(one, speech));
    told = causes;
    return [sentence, ...reasons].join(speech.words.locale === 'en' ? ' ' : '');
  });
}

function say(statement: Statement, speech: Speech): string {
  const { words, w, person, beside } = speech;
  switch (statement.kind) {
    case 'alike':
      return beside === 'nothing' ? w.say.alike : w.say.alikeRoads;
    case 'person':
      return w.say.person[statement.fate](words.text(person?.name));
    case 'segment-satisfaction':
      return saySatisfaction(statement, speech);
    case 'segment-kept':
      return w.say.kept[way(statement.estimate)](words.text(statement.name), size(statement.estimate, words));
    case 'people':
      return w.say.peopleAlike;
    case 'words-and-deeds':
      return sayDeeds(statement, speech);
    default:
      return sayMoney(statement, speech);
  }
}

function saySatisfaction({ name, month, estimate }: Said<'segment-satisfaction'>, { words, w, beside }: Speech): string {
  const choices = beside === 'nothing' ? w.say.satisfaction : w.say.satisfactionRoads;
  return choices[way(estimate)](words.text(name), size(estimate, words), words.number(month));
}

function sayDeeds({ says, does }: Said<'words-and-deeds'>, { w }: Speech): string {
  if (says.toldApart && does.toldApart) return w.say.opposite;
  return says.toldApart ? w.say.onlySays : w.say.onlyDoes;
}

function sayMoney(statement: Said<'cost' | 'profit' | 'lifetime-value'>, { words, w, currency, beside }: Speech): string {
  const money = (value: number) => words.money(Math.abs(value), currency);
  if (statement.kind === 'cost') {
    const { amount } = statement;
    return beside === 'nothing' ? w.say.cost(money(amount)) : w.say.costRoads[amount > 0 ? 'up' : 'down'](money(amount));
  }
  const { estimate } = statement;
  if (statement.kind === 'profit') {
    const choices = beside === 'nothing' ? w.say.profit : w.say.profitRoads;
    return estimate.toldApart ? choices[way(estimate)](money(estimate.difference), words.number(statement.months)) : choices.alike;
  }
  const choices = beside === 'nothing' ? w.say.value : w.say.valueRoads;
  return estimate.toldApart ? choices[way(estimate)](money(estimate.difference)) : choices.alike;
}

function sayBecause({ road, text, reach }: Because, { words, w: { say }, beside }: Speech): string {
  const [all, some] =
    beside === 'nothing'
      ? [say.because, say.becauseReach]
      : road === 'played'
        ? [say.becauseOwn, say.becauseOwnReach]
        : [say.becauseRoad, say.becauseRoadReach];
  const cause = words.text(text);
  return reach === 1 ? all(cause) : some(cause, words.percent(reach));
}

function saySame([first, second]: readonly Because[], { words, w }: Speech): string {
  if (second) return w.say.sames;
  const reach = first?.reach ?? 1;
  return reach === 1 ? w.say.same : w.say.sameReach(words.percent(reach));
}

/** One sentence for the whole base: people first, else satisfaction, else that nothing can be seen. */
export function headline({ played }: Outcome, { words, w }: Pick<Speech, 'words' | 'w'>): string {
  const people = Math.round(played.won - played.driven);
  if (played.end.kept.toldApart && people !== 0) {
    return (people > 0 ? w.headline.better : w.headline.worse)(words.number(Math.abs(people)));
  }
  const { satisfaction } = played.peak;
  if (!satisfaction.toldApart || Math.abs(satisfaction.difference) < 0.1) return w.headline.alike;
  return (satisfaction.difference > 0 ? w.headline.happier : w.headline.sadder)(size(satisfaction, words));
}

const way = ({ difference }: Estimate): 'up' | 'down' => (difference > 0 ? 'up' : 'down');
const size = ({ difference }: Estimate, words: Words): string =>
  words.number(Math.abs(difference), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
