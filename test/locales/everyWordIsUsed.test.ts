import path from 'node:path';
import ts from 'typescript';

const ROOT = path.join(__dirname, '../..');
const LOCALES = path.join(ROOT, 'src/locales/');

/** The source as the compiler understands it. */
function compiled(): ts.Program {
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const inSource = fileNames.filter((file) => path.resolve(file).startsWith(path.join(ROOT, 'src/')));
  return ts.createProgram(inSource, { ...options, noEmit: true, incremental: false, composite: false });
}

/** Every word and sentence, by the node that declares it, with the path to it. What is said in both languages is one. */
function declaredIn(file: ts.SourceFile): ReadonlyMap<ts.Node, string> {
  const found = new Map<ts.Node, string>();
  const look = (object: ts.ObjectLiteralExpression, place: string) => {
    for (const member of object.properties) {
      if (!ts.isPropertyAssignment(member)) continue;
      const { initializer } = member;
      const here = `${place}.${nameOf(member)}`;
      if (ts.isObjectLiteralExpression(initializer) && !initializer.properties.some(isChinese))
        look(initializer, here);
      else found.set(member, here);
    }
  };
  const name = path.basename(file.fileName).split('.')[0]!;
  file.forEachChild((node) => {
    if (!ts.isVariableStatement(node)) return;
    for (const { initializer } of node.declarationList.declarations)
      if (initializer && ts.isObjectLiteralExpression(initializer)) look(initializer, name);
  });
  return found;
}

function nameOf({ name }: { readonly name?: ts.PropertyName }): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';
}

function isChinese(member: ts.ObjectLiteralElementLike): boolean {
  return nameOf(member) === 'zh-CN';
}

/** Takes away from what has been declared whatever a file asks for; names that nobody waits for are not looked up. */
function takeUsed(file: ts.SourceFile, checker: ts.TypeChecker, waiting: Map<string, Set<ts.Node>>): void {
  const use = (symbol: ts.Symbol | undefined) => {
    for (const each of symbol?.declarations ?? []) waiting.get(symbol!.name)?.delete(each);
  };
  const isWaitedFor = (name: string) => (waiting.get(name)?.size ?? 0) > 0;
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && isWaitedFor(node.name.text)) {
      use(checker.getSymbolAtLocation(node.name));
    }
    if (ts.isElementAccessExpression(node)) {
      const key = checker.getTypeAtLocation(node.argumentExpression);
      const keys = (key.isUnion() ? key.types : [key]).flatMap((each) =>
        each.isStringLiteral() ? each.value : [],
      );
      const asked = keys.filter(isWaitedFor);
      if (asked.length > 0) {
        const of = checker.getTypeAtLocation(node.expression);
        for (const each of asked) use(of.getProperty(each));
      }
    }
    if (ts.isObjectBindingPattern(node)) {
      for (const { name, propertyName = name, dotDotDotToken } of node.elements) {
        const isAsked = ts.isIdentifier(propertyName) && isWaitedFor(propertyName.text);
        if (!isAsked && !dotDotDotToken) continue;
        const of = checker.getTypeAtLocation(node);
        if (dotDotDotToken) of.getProperties().forEach(use);
        else if (ts.isIdentifier(propertyName)) use(of.getProperty(propertyName.text));
      }
    }
    node.forEachChild(look);
  };
  look(file);
}

test('every word and sentence is said somewhere', () => {
  const program = compiled();
  const checker = program.getTypeChecker();
  const sources = program
    .getSourceFiles()
    .filter(({ fileName }) => path.resolve(fileName).startsWith(path.join(ROOT, 'src/')));
  const declared = sources
    .filter(({ fileName }) => fileName.startsWith(LOCALES) && /(?:\.zh-CN|sealText)\.ts$/.test(fileName))
    .flatMap((file) => [...declaredIn(file)]);
  expect(declared.length).toBeGreaterThan(500);
  const waiting = new Map<string, Set<ts.Node>>();
  for (const [node] of declared) {
    const name = nameOf(node as ts.PropertyAssignment);
    waiting.set(name, (waiting.get(name) ?? new Set()).add(node));
  }
  for (const file of sources) {
    if (!/\.(?:zh-CN|en-US)\.ts$/.test(file.fileName)) takeUsed(file, checker, waiting);
  }
  const dead = declared.filter(([node]) => waiting.get(nameOf(node as ts.PropertyAssignment))!.has(node));
  expect(dead.map(([, place]) => place)).toEqual([]);
}, 240_000);
