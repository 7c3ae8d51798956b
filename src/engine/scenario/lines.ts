/** A line of the file that has structure: comments, blank lines and the insides of | and > texts are left out. */
export interface Line {
  /** 1-based. */
  number: number;
  indent: string;
  /** Column (0-based) at which `rest` begins, after the indent and any "- ". */
  start: number;
  rest: string;
  key: string | null;
  /** What stands after "key: " up to a comment, and the column (0-based) at which it begins; the whole rest when there is no key. */
  value: string;
  valueStart: number;
}

/** Cuts a file into its structural lines, as an author sees them, whether or not it is correct YAML. */
export function linesOf(text: string): Line[] {
  const out: Line[] = [];
  let literal: number | null = null;
  text.split('\n').forEach((raw, i) => {
    const indent = /^[ \t\u3000]*/.exec(raw)?.[0] ?? '';
    if (raw.length === indent.length) return;
    if (literal !== null && (/^ */.exec(raw)?.[0].length ?? 0) > literal) return;
    literal = null;
    if (raw[indent.length] === '#') return;
    const line = lineOf(raw, indent, i + 1);
    out.push(line);
    if (/(^|\s)[|>][-+1-9]*\s*(#.*)?$/.test(line.value)) literal = indent.length;
  });
  return out;
}

function lineOf(raw: string, indent: string, number: number): Line {
  const dashes = /^(- +)*/.exec(raw.slice(indent.length))?.[0] ?? '';
  const start = indent.length + dashes.length;
  const rest = raw.slice(start);
  const found = /^("[^"]*"|'[^']*'|[^\s"'{[#](?:[^\s"'{[]|[ \t](?!#)){0,120}?)[ \t]{0,9}:([ \t]+|$)/.exec(rest);
  const skip = found?.[0].length ?? 0;
  const value = rest.slice(skip);
  // within quotes and braces a # may be text
  const plain = /^["'{[]/.test(value) ? value : value.replace(/(^|\s)#.*$/, '');
  return { number, indent, start, rest, key: found?.[1] ?? null, value: plain, valueStart: start + skip };
}

/** Index just behind the quote that closes the text starting at 0, or -1 when it stays open. */
export function closingQuote(text: string): number {
  const quote = text[0];
  for (let i = 1; i < text.length; i++) {
    if (quote === '"' && text[i] === '\\') i++;
    else if (text[i] === quote && quote === "'" && text[i + 1] === "'") i++;
    else if (text[i] === quote) return i + 1;
  }
  return -1;
}
