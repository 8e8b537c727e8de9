/** Which of the package's own types the declaration of a symbol uses. */
import ts from 'typescript';

const isOwn = (declaration) => /\/dist\/(src|components|locales)\//.test(fileOf(declaration));
const fileOf = (node) => node.getSourceFile().fileName.replaceAll('\\', '/');

/** Members that only the package itself or a subclass sees. */
const isHidden = (node) =>
  (ts.isPropertyDeclaration(node) && ts.isPrivateIdentifier(node.name)) ||
  (ts.canHaveModifiers(node) &&
    ts
      .getModifiers(node)
      ?.some(({ kind }) =>
        [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword].includes(kind),
      ));

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol an export
 * @returns {ts.Symbol[]} A base class or interface is not among them, but what its members use is.
 */
export function usedTypes(checker, symbol) {
  const used = new Set();
  const visited = new Set();
  declarations(symbol).forEach(visit);
  used.delete(symbol);
  return [...used];

  function declarations(of) {
    return (of.declarations ?? []).filter((each) => isOwn(each) && !visited.has(each));
  }

  function visit(node) {
    if (visited.has(node) || isHidden(node)) return;
    visited.add(node);
    if (ts.isHeritageClause(node)) {
      for (const { expression, typeArguments = [] } of node.types) {
        typeArguments.forEach(visit);
        const base = symbolOf(expression);
        if (base) declarations(base).forEach(visit);
      }
      return;
    }
    const name = nameIn(node);
    const of = name && symbolOf(name);
    if (of && declaresType(of)) used.add(of);
    ts.forEachChild(node, visit);
  }

  function symbolOf(name) {
    const found = checker.getSymbolAtLocation(name);
    if (!found) return undefined;
    return found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
  }
}

function nameIn(node) {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  if (ts.isImportTypeNode(node)) return node.qualifier;
  return undefined;
}

function declaresType({ flags, declarations = [] }) {
  const isType = flags & (ts.SymbolFlags.Type & ~ts.SymbolFlags.TypeParameter);
  return Boolean(isType) && declarations.some(isOwn);
}
