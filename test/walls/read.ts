import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

/** One import as it is written, with its line; `typeOnly` when nothing of it is left at run time. */
export interface Import {
  from: string;
  line: number;
  typeOnly: boolean;
}

/** Lists the files under a folder, with slashes on every system. */
export function filesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .sort();
}

/** Keeps the scripts of a Svelte file, on their own lines; any other file stays as it is. */
export function scriptOf(file: string, text = readFileSync(file, 'utf8')): string {
  if (!file.endsWith('.svelte')) return text;
  let kept = '';
  let end = 0;
  for (const found of text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) {
    const start = found.index + found[0].indexOf('>') + 1;
    kept += '\n'.repeat(text.slice(end, start).split('\n').length - 1) + found[1];
    end = start + found[1]!.length;
  }
  return kept;
}

/** Parses a script and calls `see` for each of its nodes. */
export function walk(script: string, see: (node: ts.Node, line: number) => void) {
  const source = ts.createSourceFile('file.ts', script, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node) => {
    see(node, source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** Finds every static and dynamic import, re-export and `new URL('./file', import.meta.url)`. */
export function importsOf(script: string): Import[] {
  const found: Import[] = [];
  walk(script, (node, line) => {
    const add = (from: ts.Node | undefined, typeOnly: boolean) => {
      if (from && ts.isStringLiteralLike(from)) found.push({ from: from.text, line, typeOnly });
    };
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, onlyTypes(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    else if (ts.isNewExpression(node) && node.expression.getText() === 'URL' && node.arguments?.[1]?.getText() === 'import.meta.url')
      add(node.arguments[0], false);
  });
  return found;
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
}
