import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

const ROOT = path.join(__dirname, '../..');
const SCRIPT = readFileSync(path.join(ROOT, 'src/taskpane/first.js'), 'utf8');

interface Event {
  completed(): void;
}

interface First {
  readonly isOld: boolean;
  serveCommands(serve: (name: string, event: Event) => void): void;
}

/** Runs the script in a page: with an Office, in a webview that knows everything, or lacks something. */
function run({ lacks, hasOffice = true }: { readonly lacks?: string; readonly hasOffice?: boolean } = {}) {
  const commands = new Map<string, (event: Event) => void>();
  const said: string[] = [];
  const ready: (() => void)[] = [];
  const pane = { style: {}, appendChild: ({ text }: { text: string }) => said.push(text) };
  const page: Record<string, unknown> = {
    document: {
      addEventListener: (_name: string, listener: () => void) => ready.push(listener),
      getElementById: () => pane,
      createElement: () => ({
        text: '',
        appendChild(node: string) {
          this.text = node;
        },
      }),
      createTextNode: (text: string) => text,
    },
    structuredClone: () => undefined,
    ...(hasOffice && {
      Office: {
        actions: { associate: (name: string, how: (event: Event) => void) => commands.set(name, how) },
      },
    }),
  };
  page.window = page;
  vm.createContext(page);
  if (lacks) vm.runInContext(lacks, page);
  vm.runInContext(SCRIPT, page);
  for (const listener of ready) listener();
  return { first: page.zipingFirst as First, commands, said };
}

describe('what runs before the bundle', () => {
  test('makes the commands of the manifest known to Office', () => {
    const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
    const named = [...manifest.matchAll(/<FunctionName>([^<]+)</g)].map((match) => match[1]);
    expect([...run().commands.keys()]).toEqual(named);
  });

  test('keeps a click until the bundle is there, and hands over later ones at once', () => {
    const { first, commands } = run();
    const event = { completed: jest.fn() };
    const served: string[] = [];
    commands.get('recalculateScore')!(event);
    first.serveCommands((name, { completed }) => {
      served.push(name);
      completed();
    });
    expect([served, event.completed.mock.calls.length]).toEqual([['recalculateScore'], 1]);
    commands.get('validateWorkbook')!(event);
    expect(served).toEqual(['recalculateScore', 'validateWorkbook']);
  });

  test('does nothing outside of Office', () => {
    expect(run({ hasOffice: false })).toMatchObject({ said: [], first: { isOld: false } });
  });

  test.each([
    ['regular expressions that look behind', 'RegExp = function () { throw new SyntaxError("(?<=a)b"); };'],
    ['Array.prototype.toSorted', 'delete Array.prototype.toSorted;'],
    ['structuredClone', 'structuredClone = undefined;'],
  ])('says in both languages what to update where a webview lacks %s, and ends a command', (_what, lacks) => {
    const { first, commands, said } = run({ lacks });
    expect(first.isOld).toBe(true);
    expect(said.join()).toMatch(/WebView2.*Safari 16\.4.*WebView2.*Safari 16\.4/);
    const event = { completed: jest.fn() };
    commands.get('validateWorkbook')!(event);
    expect(event.completed).toHaveBeenCalledTimes(1);
  });
});
