import { lexer, type Token, type Tokens } from 'marked';
import type { Lang } from '#engine/scenario';

/** A part of a line of a teaching note. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'code'; text: string }
  | { type: 'strong'; parts: Inline[] }
  | { type: 'em'; parts: Inline[] }
  | { type: 'link'; href: string; parts: Inline[] }
  | { type: 'break' };
/** A block of a teaching note, as a page shows it: no HTML is ever taken over, it stands there as text. */
export type Block =
  | { type: 'heading'; depth: number; parts: Inline[] }
  | { type: 'paragraph'; parts: Inline[] }
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { type: 'quote'; blocks: Block[] }
  | { type: 'code'; text: string };

/** The headings of the two halves of a note; what stands under another heading is for every reader. */
const halves: Readonly<Record<string, Lang>> = { 中文: 'zh', English: 'en' };

/** Reads a teaching note (Markdown); of a note in two languages only the half that the reader speaks. */
export function readNote(text: string, lang: Lang): Block[] {
  const tokens = lexer(text);
  const has = tokens.some((token) => halfOf(token) === lang);
  let half: Lang | null = null;
  return tokens.flatMap((token) => {
    if (token.type === 'heading' && (token as Tokens.Heading).depth <= 2) half = halfOf(token);
    const others = has && half !== null && half !== lang;
    return others || (has && halfOf(token)) ? [] : blockOf(token);
  });
}

const halfOf = (token: Token): Lang | null => (token.type === 'heading' ? (halves[(token as Tokens.Heading).text.trim()] ?? null) : null);

function blockOf(token: Token): Block[] {
  switch (token.type) {
    case 'heading':
      return [{ type: 'heading', depth: (token as Tokens.Heading).depth, parts: inline(token.tokens) }];
    case 'paragraph':
    case 'text':
      return [{ type: 'paragraph', parts: token.tokens ? inline(token.tokens) : plain((token as Tokens.Text).text) }];
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      return [{ type: 'list', ordered, items: items.map(({ tokens }) => tokens.flatMap(blockOf)) }];
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      const cells = (row: Tokens.TableCell[]) => row.map(({ tokens }) => inline(tokens));
      return [{ type: 'table', head: cells(header), rows: rows.map(cells) }];
    }
    case 'blockquote':
      return [{ type: 'quote', blocks: (token.tokens ?? []).flatMap(blockOf) }];
    case 'space':
    case 'hr':
    case 'def':
      return [];
    default:
      return [{ type: 'code', text: (token as Tokens.Code).text ?? token.raw }];
  }
}

const plain = (text: string): Inline[] => [{ type: 'text', text }];

function inline(tokens: Token[] = []): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    const within = 'tokens' in token ? token.tokens : undefined;
    const parts = () => inline(within);
    if (token.type === 'strong' || token.type === 'em') return [{ type: token.type, parts: parts() }];
    if (token.type === 'link') return linked((token as Tokens.Link).href, parts());
    if (token.type === 'br') return [{ type: 'break' }];
    if (token.type === 'codespan') return [{ type: 'code', text: (token as Tokens.Codespan).text }];
    return token.type === 'text' && within ? parts() : plain('text' in token ? String(token.text) : token.raw);
  });
}

/** Only addresses of the web lead anywhere from here. */
const linked = (href: string, parts: Inline[]): Inline[] => (/^https?:\/\//i.test(href) ? [{ type: 'link', href, parts }] : parts);
