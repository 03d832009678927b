import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { Batch, BatchAnswer } from '../batch';
import type { EventMessage } from '../objects/events';
import { Disconnected } from '../standIn';
import type { ExcelStandIn } from '../standIn';

const LIBRARY = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');

/** The library as one Excel sees it. */
export interface OfficeJs {
  readonly Excel: typeof Excel;
  /** A context whose batches this Excel answers. */
  openContext(): Excel.RequestContext;
  /** Runs a request once nobody types into a cell. */
  whenNobodyTypes(request: (context: Excel.RequestContext) => Promise<void>): Promise<void>;
  /** Runs requests as one step of Excel's undo; the library of npm does not know that yet. */
  asOneUndoStep(requests: (context: Excel.RequestContext) => Promise<void>): Promise<void>;
  /** Whether this Excel has an ExcelApi version such as `1.13`. */
  isSetSupported(version: string): boolean;
}

interface RequestMessage {
  readonly Body: Batch;
}

interface Library {
  readonly Excel: typeof Excel;
  Office: { context?: unknown };
  readonly OfficeExtension: {
    readonly SessionBase: (new () => object) & { _overrideSession: unknown };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { readonly entries: readonly EventMessage[] }): void;
  };
}

let loaded: Library | undefined;
const connected = new WeakMap<ExcelStandIn, object>();

/**
 * The genuine, unmodified office.js, answered by the stand-in. Proxies, load and sync, null objects,
 * errors, requirement sets and events are the library's own. It is loaded once; a context belongs to
 * the Excel that opened it.
 */
export function officeJsInNode(standIn: ExcelStandIn): OfficeJs {
  const library = (loaded ??= load());
  const session = connected.get(standIn) ?? connect(library, standIn);
  connected.set(standIn, session);
  const isSetSupported = (version: string) => Number(version.split('.')[1]) <= standIn.apiVersion;
  const turnTo = () => {
    library.OfficeExtension.SessionBase._overrideSession = session;
    library.Office.context = {
      requirements: {
        isSetSupported: (name: string, version = '1.1') =>
          name === 'DelayForCellEdit' || (name === 'ExcelApi' && isSetSupported(String(version))),
      },
      platform: 'OfficeOnline',
    };
  };
  turnTo();
  return {
    Excel: library.Excel,
    openContext() {
      turnTo();
      return new library.Excel.RequestContext();
    },
    whenNobodyTypes(request) {
      turnTo();
      return library.Excel.run({ delayForCellEdit: true }, request);
    },
    asOneUndoStep(requests) {
      turnTo();
      return standIn.asOneUndoStep(() => library.Excel.run({ mergeUndoGroup: true }, requests));
    },
    isSetSupported,
  };
}

function load(): Library {
  const page = pageGlobals();
  vm.createContext(page);
  vm.runInContext(readFileSync(LIBRARY, 'utf8'), page, { filename: LIBRARY });
  const library = page as unknown as Library;
  // The library asks `Office.context` for requirement sets, and has none of its own without a page.
  library.Office = Object.create(library.Office, { context: { writable: true, value: undefined } }) as object;
  library.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return library;
}

function connect({ OfficeExtension }: Library, standIn: ExcelStandIn): object {
  class Session extends OfficeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve({ url: 'stand-in', headers: {} });
    }

    _createRequestExecutorOrNull() {
      return {
        executeAsync: (_data: unknown, flags: number, { Body }: RequestMessage) =>
          execute(standIn, Body, flags),
      };
    }
  }
  standIn.onEvents((entries) => OfficeExtension._testTriggerRichApiMessageEvent({ entries }));
  return new Session();
}

async function execute(standIn: ExcelStandIn, batch: Batch, flags: number) {
  const response = { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {} };
  try {
    // Across the wire everything is text: no object of one side is ever seen by the other.
    const answer: BatchAnswer = await standIn.answer(JSON.parse(JSON.stringify(batch)) as Batch, flags);
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
