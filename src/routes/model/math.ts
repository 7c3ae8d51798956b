import { base } from '#engine/customers';
import { symbols, type SymbolKey } from './symbols.ts';

/** A formula as a tree, close to MathML. */
export type Math =
  | { kind: 'name' | 'upright' | 'number' | 'operator' | 'text'; text: string }
  | { kind: 'space' }
  /** A sign before a term; a sign between two is an operator. */
  | { kind: 'prefix'; text: string }
  | { kind: 'row'; items: readonly Math[]; bracket?: boolean }
  | { kind: 'fraction'; top: Math; bottom: Math }
  | { kind: 'script'; base: Math; sub: Math | null; sup: Math | null };

/** What a formula needs from the page: words in the language shown, and whether numbers take the place of symbols. */
export interface Reading {
  say(word: string): string;
  numbers: boolean;
}

const letters: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  psi: 'ψ',
  omega: 'ω',
  ell: 'ℓ'
};
const signs: Readonly<Record<string, string>> = {
  sim: '∼',
  to: '→',
  gets: '←',
  up: '↑',
  down: '↓',
  pm: '±',
  propto: '∝',
  Delta: 'Δ'
};
const rewritten: Readonly<Record<string, string>> = { '-': '−', '*': '·' };

/**
 * Reads a formula: `\alpha`, `\frac{a}{b}`, `x_1`, `e^{-x}`; `[phi]` is a number of the model, `"leave"` a word of the page,
 * any other `\name` an upright name. Throws on a number that has no symbol: the formulas are the program's own.
 */
export function read(source: string, reading: Reading): Math {
  return new Reader(source, reading).row('');
}

class Reader {
  private readonly tokens: readonly string[];
  private readonly reading: Reading;
  private at = 0;

  constructor(source: string, reading: Reading) {
    this.tokens = source.match(/\\[a-zA-Z]+|\[\w+\]|"\w+"|\d+(?:\.\d+)?|\S/g) ?? [];
    this.reading = reading;
  }

  /** Everything up to the token `end`, which is eaten. */
  row(end: string): Math {
    const items: Math[] = [];
    while (this.at < this.tokens.length && this.tokens[this.at] !== end) {
      const item = this.scripted();
      const last = items.at(-1);
      // + -0.5 becomes - 0.5
      if (item.kind === 'number' && item.text.startsWith('−') && last?.kind === 'operator' && last.text === '+') {
        items.splice(-1, 1, { kind: 'operator', text: '−' }, { kind: 'number', text: item.text.slice(1) });
      } else if (isFigure(item) && last && isFigure(last)) items.push({ kind: 'operator', text: '·' }, item);
      else if (item.kind === 'operator' && item.text === '−' && (!last || last.kind === 'operator'))
        items.push({ kind: 'prefix', text: '−' });
      else if (last && isApart(last, item)) items.push({ kind: 'space' }, item);
      else items.push(item);
    }
    this.at++;
    return items.length === 1 ? items[0]! : { kind: 'row', items };
  }

  private scripted(): Math {
    let base = this.atom();
    let sub: Math | null = null;
    let sup: Math | null = null;
    for (let next = this.tokens[this.at]; next === '_' || next === '^'; next = this.tokens[this.at]) {
      this.at++;
      if (next === '_') sub = this.atom();
      else if (this.tokens[this.at] === '*') base = this.starred(base);
      else sup = this.atom();
    }
    return sub || sup ? { kind: 'script', base, sub, sup } : base;
  }

  /** The star is set on the line: fonts raise it themselves, and those without tables for mathematics would lift it far too high. */
  private starred(base: Math): Math {
    this.at++;
    return { kind: 'row', items: [base, { kind: 'upright', text: '*' }] };
  }

  private atom(): Math {
    const token = this.tokens[this.at++] ?? '';
    if (token === '{') return this.row('}');
    if (token === '(') return { kind: 'row', items: [sign('('), this.row(')'), sign(')')], bracket: true };
    if (token === '\\frac') return { kind: 'fraction', top: this.atom(), bottom: this.atom() };
    if (token.startsWith('\\')) return this.named(token.slice(1));
    if (token.startsWith('[')) return this.symbol(token.slice(1, -1));
    if (token.startsWith('"')) return { kind: 'text', text: this.reading.say(token.slice(1, -1)) };
    if (/\d/.test(token)) return { kind: 'number', text: token };
    if (/[a-zA-Z]/.test(token)) return { kind: 'name', text: token };
    return sign(rewritten[token] ?? token);
  }

  private named(name: string): Math {
    if (letters[name]) return { kind: 'name', text: letters[name] };
    if (signs[name]) return { kind: name === 'Delta' ? 'upright' : 'operator', text: signs[name] };
    return { kind: 'upright', text: name };
  }

  private symbol(key: string): Math {
    if (!isSymbol(key)) throw new Error(`No symbol is known for "${key}": add it to symbols.ts.`);
    if (this.reading.numbers) return { kind: 'number', text: String(base[key]).replace('-', '−') };
    return read(symbols[key].tex, this.reading);
  }
}

/** Words and upright names stand a little apart from what is beside them, but not from signs and brackets. */
function isApart(one: Math, next: Math): boolean {
  const long = ({ kind }: Math) => kind === 'text' || kind === 'upright';
  if (one.kind === 'upright' && one.text === signs.Delta) return false;
  const opens = next.kind === 'operator' || (next.kind === 'row' && next.bracket === true);
  return (long(one) && !opens) || (long(next) && one.kind !== 'operator' && one.kind !== 'prefix');
}

const sign = (text: string): Math => ({ kind: 'operator', text });
const isFigure = (item: Math) => item.kind === 'number' || (item.kind === 'script' && item.base.kind === 'number');
const isSymbol = (key: string): key is SymbolKey => Object.hasOwn(symbols, key);

/** Lists the numbers of the model that a formula holds, in its order. */
export function numbersIn(source: string): SymbolKey[] {
  return [...source.matchAll(/\[(\w+)\]/g)].map(([, key]) => key!).filter(isSymbol);
}
