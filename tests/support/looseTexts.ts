import ts from "typescript";

/** A place in JSX where a text has siblings, or may get some. */
export interface LooseText {
  /** Path from the project's folder, and line. */
  readonly at: string;
  readonly text: string;
}

/**
 * Texts in JSX that are not the only child of an element. A browser's translation replaces text nodes
 * by elements; React updates a text of this kind by its node, so it would go stale or throw, but sets
 * the whole content of an element that has one text only. Blanks between elements are allowed.
 */
export function findLooseTexts(program: ts.Program, files: readonly ts.SourceFile[]) {
  const checker = program.getTypeChecker();
  const found: LooseText[] = [];

  function add(node: ts.Node) {
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    const text = node.getText().replace(/\s+/g, " ").trim();
    found.push({ at: `${file.fileName.replace(/^.*\/(?=src\/)/, "")}:${line + 1}`, text });
  }

  const typeOf = (node: ts.Expression) => checker.getTypeAtLocation(node);

  function visitChildren(element: ts.JsxElement | ts.JsxFragment) {
    const children = element.children.filter(isRendered);
    const isAlone = children.length === 1 && isHostElement(element);
    const onlyElements = children.every((child) => isElement(child) || isBlank(child));
    for (const child of children) {
      if (ts.isJsxText(child)) {
        if (!isAlone && !(isBlank(child) && onlyElements && ts.isJsxElement(element))) add(child);
      } else if (ts.isJsxExpression(child) && child.expression !== undefined) {
        if (isBlank(child) && onlyElements && ts.isJsxElement(element)) continue;
        const type = typeOf(child.expression);
        if (isTexts(type, checker) || (!isAlone && isText(type) && !isStringChild(child, checker)))
          add(child);
      }
    }
  }

  function visit(node: ts.Node) {
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) visitChildren(node);
    // A text handed on as a node would get siblings where it is put.
    if (ts.isJsxAttribute(node) && node.initializer !== undefined && isOnComponent(node)) {
      const value = node.initializer;
      const text = ts.isJsxExpression(value) ? value.expression : value;
      if (text !== undefined && isText(typeOf(text))) {
        const wanted = checker.getContextualType(text);
        if (wanted !== undefined && isNode(wanted)) add(node);
      }
    }
    ts.forEachChild(node, visit);
  }

  for (const file of files) visit(file);
  return found;
}

const isRendered = (child: ts.JsxChild) =>
  ts.isJsxText(child)
    ? !child.containsOnlyTriviaWhiteSpaces
    : !ts.isJsxExpression(child) || child.expression !== undefined;

const isElement = (child: ts.JsxChild) =>
  ts.isJsxElement(child) || ts.isJsxSelfClosingElement(child);

function isBlank(child: ts.JsxChild) {
  if (ts.isJsxText(child)) return child.text.trim() === "";
  const inner = ts.isJsxExpression(child) ? child.expression : undefined;
  return inner !== undefined && ts.isStringLiteral(inner) && inner.text.trim() === "";
}

const isHostElement = (node: ts.JsxElement | ts.JsxFragment) =>
  ts.isJsxElement(node) && /^[a-z]/.test(node.openingElement.tagName.getText());

/** HTML and SVG attributes take no nodes. */
const isOnComponent = (attribute: ts.JsxAttribute) =>
  /^[A-Z]/.test(attribute.parent.parent.tagName.getText());

const TEXT_FLAGS = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike;

/** `ReactNode` and the like, which a text is one case of. */
const isNode = (type: ts.Type) =>
  type.isUnion() && type.types.some(({ symbol }) => symbol?.name === "ReactPortal");

/** Whether a value can be text, declared as such. */
function isText(type: ts.Type): boolean {
  if (isNode(type)) return false;
  return type.isUnion() ? type.types.some(isText) : (type.flags & TEXT_FLAGS) !== 0;
}

/** Whether a value is a list of texts: several text nodes in one element. */
function isTexts(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (!checker.isArrayType(type)) return false;
  const [item] = checker.getTypeArguments(type as ts.TypeReference);
  return item !== undefined && isText(item);
}

/** Whether a component declares its children as one string. */
function isStringChild(child: ts.JsxExpression, checker: ts.TypeChecker) {
  if (!ts.isJsxElement(child.parent) || isHostElement(child.parent)) return false;
  const wanted = child.expression && checker.getContextualType(child.expression);
  return wanted !== undefined && !isNode(wanted) && isText(wanted);
}
