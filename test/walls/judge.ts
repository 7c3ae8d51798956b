import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import { importsOf, walk, type Import } from './read.ts';
import { allowedMath, banned, bannedMembers, rooms, type Room } from './table.ts';

/** Finds the room of a file; undefined when the table has none. */
function roomOf(file: string): Room | undefined {
  return rooms.find(({ files }) => {
    const [folder, pattern] = files.split('**/');
    if (pattern === undefined) return files.endsWith('/') ? file.startsWith(files) : file === files;
    const [start, end] = pattern.split('*');
    const name = posix.basename(file);
    return file.startsWith(folder!) && (end === undefined ? name === pattern : name.startsWith(start!) && name.endsWith(end));
  });
}

/** Judges the imports of one file against the table; each complaint is one sentence. */
export function judgeImports(file: string, script: string): string[] {
  const room = roomOf(file);
  if (!room) return [`${file}: no room of the table holds this file`];
  return importsOf(script).flatMap((found) => {
    const target = targetOf(file, found.from, room);
    if (target === 'inside' || allows(room, target, found)) return [];
    return [`${file}:${found.line}: may not import ${found.from}${target.startsWith('inner') ? ' (use the door of the room)' : ''}`];
  });
}

function allows(room: Room, target: string, found: Import): boolean {
  return room.may.some((word) => {
    const typesOnly = word.startsWith('types:');
    const name = typesOnly ? word.slice('types:'.length) : word;
    return (target === name || target.startsWith(`${name}/`)) && (found.typeOnly || !typesOnly);
  });
}

/** Names what an import leads to: `inside`, `engine/room`, `lib/folder/file`, `inner ...`, `node` or a package. */
function targetOf(file: string, from: string, room: Room): string {
  if (from === './$types') return from;
  if (from.startsWith('#engine/')) return from.split('/').length === 2 ? from.slice(1) : `inner ${from}`;
  if (from.startsWith('#lib/')) return room.files.startsWith(`src/lib/${from.split('/')[1]}/`) ? `inner ${from}` : from.slice(1);
  if (from.startsWith('node:') || builtinModules.includes(from)) return 'node';
  if (!from.startsWith('.')) return from;
  const path = posix.join(posix.dirname(file), from);
  if (path.startsWith('tools/')) return 'tools';
  if (path === 'src/app.css' || path === 'src/offline.html?raw') return 'inside';
  return homeOf(path) === homeOf(file) ? 'inside' : `inner ${path}`;
}

/** The folder that a relative import may not leave; a page may reach its neighbours only below itself. */
function homeOf(path: string): string {
  const parts = path.split('/');
  if (parts[0] === 'src' && (parts[1] === 'engine' || parts[1] === 'lib')) return parts.slice(0, 3).join('/');
  if (path.startsWith('src/routes/')) return 'src/routes';
  return parts.slice(0, 2).join('/');
}

/** Judges the words used in one file of the engine; each complaint is one sentence. */
export function judgeWords(file: string, script: string): string[] {
  const complaints: string[] = [];
  const own = declaredIn(script);
  walk(script, (node, line) => {
    const complain = (word: string) => complaints.push(`${file}:${line}: the engine may not use ${word}`);
    if (ts.isIdentifier(node) && banned.includes(node.text) && !own.has(node.text) && isReference(node)) complain(node.text);
    else if (ts.isPropertyAccessExpression(node)) judgeMember(node.expression, node.name.text, complain);
    else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
      judgeMember(node.expression, node.argumentExpression.text, complain);
    else if (ts.isIdentifier(node) && node.text === 'Math' && isReference(node) && !isRead(node)) complain('Math as a value');
    else if (node.kind === ts.SyntaxKind.AsteriskAsteriskToken || node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken) complain('**');
  });
  return complaints;
}

/** The names that a file gives to its own variables and parameters: a `document` of its own is not the browser's. */
function declaredIn(script: string): Set<string> {
  const names = new Set<string>();
  walk(script, (node) => {
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if (declares && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}

function judgeMember(object: ts.Expression, member: string, complain: (word: string) => void) {
  if (ts.isIdentifier(object) && object.text === 'Math' && !allowedMath.includes(member)) complain(`Math.${member}`);
  if (bannedMembers.includes(member)) complain(member);
}

/** True for `Date` in `new Date()`, false for the name of a property, a key, a parameter or a type. */
function isReference(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isTypeNode(parent) || ts.isQualifiedName(parent)) return false;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  return !('name' in parent && parent.name === node) && !('propertyName' in parent && parent.propertyName === node);
}

/** `Math.min` and `Math['min']` are judged by their member; anything else hides the member. */
function isRead(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return true;
  return ts.isElementAccessExpression(parent) && ts.isStringLiteralLike(parent.argumentExpression);
}
