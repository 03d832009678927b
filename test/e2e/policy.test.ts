import type { Frame } from 'playwright-core';
import { openWorkbench } from './openWorkbench';
import type { Opened } from './openWorkbench';

let opened: Opened;
let frame: Frame;
/** Requests to elsewhere that really left the browser; blocked ones fail before. */
const left: string[] = [];

// Not openForAll: the browser complains of every attempt, and that is what is wanted here.
beforeAll(async () => {
  opened = await openWorkbench();
  const origin = new URL(opened.page.url()).origin;
  opened.page.on('requestfinished', (request) => {
    if (new URL(request.url()).origin !== origin) left.push(request.url());
  });
  frame = opened.page.frames().find((each) => each.url().includes('/taskpane.html'))!;
});

afterAll(() => opened.close());

/** Runs what an injected script would, from a task of the page's own, and tells what the policy blocked. */
async function blockedBy(attempt: string): Promise<{ readonly ran: boolean; readonly directive: string }> {
  return frame.evaluate(async (what) => {
    const page = window as unknown as { reached?: boolean };
    page.reached = false;
    const violated = new Promise<string>((resolve) => {
      document.addEventListener(
        'securitypolicyviolation',
        ({ effectiveDirective }) => resolve(effectiveDirective),
        { once: true },
      );
      setTimeout(() => resolve('nothing'), 3_000);
    });
    setTimeout(() => {
      const element = document.createElement(what === 'inline script' ? 'script' : 'img');
      switch (what) {
        case 'inline script':
          element.textContent = 'window.reached = true';
          return document.body.append(element);
        case 'handler attribute':
          element.setAttribute('onerror', 'window.reached = true');
          element.setAttribute('src', 'data:,');
          return document.body.append(element);
        case 'picture from elsewhere':
          element.setAttribute('src', 'https://elsewhere.invalid/pixel.png');
          return document.body.append(element);
        case 'eval':
          try {
            (0, eval)('window.reached = true');
          } catch {
            return;
          }
          return;
        case 'new Function':
          try {
            new Function('window.reached = true')();
          } catch {
            return;
          }
          return;
        case 'fetch':
          return void fetch('https://elsewhere.invalid/', { method: 'POST', body: 'form' }).then(
            () => (page.reached = true),
            () => undefined,
          );
        case 'worker made of text': {
          const script = new Blob(['postMessage(0)'], { type: 'text/javascript' });
          const worker = new Worker(URL.createObjectURL(script));
          worker.onmessage = () => (page.reached = true);
          return;
        }
        case 'script from elsewhere': {
          const script = document.createElement('script');
          script.src = 'https://elsewhere.invalid/script.js';
          return document.body.append(script);
        }
      }
    }, 0);
    const directive = await violated;
    return { ran: page.reached, directive };
  }, attempt);
}

describe('the pane’s policy blocks', () => {
  test.each([
    ['inline script', 'script-src-elem'],
    ['handler attribute', 'script-src-attr'],
    ['eval', 'script-src'],
    ['new Function', 'script-src'],
    ['script from elsewhere', 'script-src-elem'],
    ['worker made of text', 'worker-src'],
    ['picture from elsewhere', 'img-src'],
    ['fetch', 'connect-src'],
  ])('%s', async (attempt, directive) => {
    expect(await blockedBy(attempt)).toEqual({ ran: false, directive });
    expect(left).toEqual([]);
  });
});
