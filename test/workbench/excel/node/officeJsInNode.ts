import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { Batch, BatchAnswer } from '../batch';
import type { EventMessage } from '../objects/events';
import { Disconnected } from '../standIn';
import type { ExcelStandIn } from '../standIn';

const LIBRARY = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');

let compiled: vm.Script | undefined;

/** The library as loaded for one Excel. */
export interface OfficeJs {
  readonly Excel: typeof Excel;
  /** Whether this Excel has an ExcelApi version such as `1.13`. */
  isSetSupported(version: string): boolean;
}

interface RequestMessage {
  readonly Body: Batch;
}

interface Library {
  readonly Excel: typeof Excel;
  readonly Office: { context?: unknown };
  readonly OfficeExtension: {
    readonly SessionBase: (new () => object) & { _overrideSession: unknown };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { readonly entries: readonly EventMessage[] }): void;
  };
}

/**
 * Loads the genuine, unmodified office.js into a context of its own and lets the stand-in answer it.
 * Proxies, load and sync, null objects, errors, requirement sets and events are the library's.
 */
export function officeJsInNode(standIn: ExcelStandIn): OfficeJs {
  compiled ??= new vm.Script(readFileSync(LIBRARY, 'utf8'), { filename: LIBRARY });
  const page = pageGlobals();
  vm.createContext(page);
  compiled.runInContext(page);
  const library = page as unknown as Library;
  const isSetSupported = (version: string) => Number(version.split('.')[1]) <= standIn.apiVersion;
  const office = library.Office;
  office.context = {
    requirements: {
      isSetSupported: (name: string, version = '1.1') =>
        name === 'ExcelApi' && isSetSupported(String(version)),
    },
    platform: 'OfficeOnline',
  };
  connect(library, standIn);
  return { Excel: library.Excel, isSetSupported };
}

function connect({ OfficeExtension }: Library, standIn: ExcelStandIn): void {
  class Session extends OfficeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve({ url: 'stand-in', headers: {} });
    }

    _createRequestExecutorOrNull() {
      return {
        executeAsync: (_data: unknown, _flags: number, { Body }: RequestMessage) => execute(standIn, Body),
      };
    }
  }
  OfficeExtension.SessionBase._overrideSession = new Session();
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  standIn.onEvents((entries) => OfficeExtension._testTriggerRichApiMessageEvent({ entries }));
}

async function execute(standIn: ExcelStandIn, batch: Batch) {
  const response = { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {} };
  try {
    // Across the wire everything is text: no object of one side is ever seen by the other.
    const answer: BatchAnswer = await standIn.answer(JSON.parse(JSON.stringify(batch)) as Batch);
    return { ...response, Body: JSON.parse(JSON.stringify(answer)) as BatchAnswer };
  } catch (error) {
    if (!(error instanceof Disconnected)) throw error;
    return { ...response, ErrorCode: 'ConnectionFailure', ErrorMessage: error.message, Body: null };
  }
}

/** The globals of a page that the library touches when it is loaded. */
function pageGlobals(): vm.Context {
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    JSON,
    Date,
    Math,
    performance,
    URL,
    history: {},
    addEventListener: () => undefined,
    document: { getElementsByTagName: () => [], body: {} },
    navigator: { userAgent: 'node' },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:' },
  };
  page.window = page;
  page.self = page;
  return page;
}
