import type { Batch, BatchAnswer } from '../../excel/batch';
import type { EventMessage } from '../../excel/objects/events';
import { Disconnected } from '../../excel/standIn';
import type { ExcelStandIn } from '../../excel/standIn';
import { CONVERSATION, appContext, paneAddress } from './appContext';
import type { OfficeFacts } from './appContext';
import { ACTION_TYPE, RESPONSE_TYPE, requestIn } from './paneMessage';
import type { PaneRequest } from './paneMessage';

/** The calls of `executeMethod` that an add-in in Excel makes, by office.js's numbers. */
const DISPATCH = { richApi: 93, commandCompleted: 94 } as const;

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** A batch: its fifth element is the batch as JSON, its seventh the request's flags. */
  readonly ArrayData?: readonly unknown[];
  /** A command that has ended: its id and an error number, 0 for none. */
  readonly 0?: unknown;
  readonly 1?: unknown;
}

/** Error numbers under which Excel on the web reports what never became a batch. */
const OFFICE_ERRORS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};
const SESSION_LOST = 5012;

export interface ConversationOptions {
  readonly facts: OfficeFacts;
  readonly excel: ExcelStandIn;
  /** Called before a batch is answered. */
  readonly beforeBatch: (batch: Batch) => void;
  /** Called when a batch has been answered. */
  readonly afterBatch: () => void;
  /** Called with what the pane asks that this page does not know. */
  readonly onUnknown: (what: string) => void;
}

/** The conversation with the genuine office.js in the pane's frame, held the way Excel on the web does. */
export class PaneConversation {
  private readonly events = new Set<string>();
  private readonly completions = new Map<string, (succeeded: boolean) => void>();
  private readonly stopEvents: () => void;
  private commands = 0;
  private heard: () => void = () => undefined;
  /** Resolves when the pane's page hears commands: office.js is ready by then, the add-in's own code perhaps not. */
  readonly hearing = new Promise<void>((resolve) => (this.heard = resolve));

  constructor(
    private readonly frame: HTMLIFrameElement,
    page: string,
    private readonly options: ConversationOptions,
  ) {
    window.addEventListener('message', this.receive);
    this.stopEvents = options.excel.onEvents((messages) => this.sendExcelEvents(messages));
    frame.src = paneAddress(page, options.facts, location.origin);
  }

  end(): void {
    window.removeEventListener('message', this.receive);
    this.stopEvents();
    for (const settle of this.completions.values()) settle(false);
  }

  /** Whether the ribbon can invoke the pane's functions: in a shared runtime. */
  get takesCommands(): boolean {
    return this.options.facts.sharedRuntime;
  }

  /**
   * Invokes a ribbon button's function.
   * @returns whether the add-in has said that it ended (`event.completed()`) without an error
   */
  invoke(functionName: string): Promise<boolean> {
    this.commands += 1;
    const id = `command-${this.commands}`;
    const source = JSON.stringify({ source: { id: functionName } });
    return new Promise((resolve) => {
      this.completions.set(id, resolve);
      this.sendEvent('appCommandInvoked', [id, functionName, source]);
    });
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== location.origin) return;
    const request = requestIn(event.data);
    if (request) void this.answer(request);
  };

  private async answer(request: PaneRequest): Promise<void> {
    const { _actionName: name, _actionType: type } = request;
    if (type === ACTION_TYPE.registerEvent || type === ACTION_TYPE.unregisterEvent) {
      if (type === ACTION_TYPE.registerEvent) this.events.add(name);
      if (this.events.has('appCommandInvoked')) this.heard();
      else this.events.delete(name);
      return this.reply(request, { Error: 0 });
    }
    switch (name) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.reply(request, appContext(this.options.facts));
      case 'ContextActivationManager_notifyHost':
        return;
      case 'executeMethod':
        return this.execute(request);
      default:
        this.options.onUnknown(name);
    }
  }

  private async execute(request: PaneRequest): Promise<void> {
    const call = request._data as MethodCall;
    if (call.DdaMethod.DispatchId === DISPATCH.richApi) {
      const batch = JSON.parse(String(call.ArrayData?.[4])) as Batch;
      return this.reply(request, await this.answerBatch(batch, Number(call.ArrayData?.[6] ?? 0)));
    }
    if (call.DdaMethod.DispatchId === DISPATCH.commandCompleted) {
      this.completions.get(String(call[0]))?.(call[1] === 0);
      this.completions.delete(String(call[0]));
      return this.reply(request, { Error: 0 });
    }
    this.options.onUnknown(`method ${call.DdaMethod.DispatchId}`);
  }

  private async answerBatch(batch: Batch, flags: number): Promise<object> {
    const { excel, beforeBatch, afterBatch } = this.options;
    beforeBatch(batch);
    try {
      const answer: BatchAnswer = await excel.answer(batch, flags);
      const number = answer.Error?.ActionIndex === -1 ? OFFICE_ERRORS[answer.Error.Code] : undefined;
      if (number !== undefined) return { Version: 1, Error: number };
      return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer)] };
    } catch (error) {
      if (error instanceof Disconnected) return { Version: 1, Error: SESSION_LOST };
      throw error;
    } finally {
      afterBatch();
    }
  }

  private sendExcelEvents(messages: readonly EventMessage[]): void {
    const entries = messages.map(({ messageCategory, messageType, targetId, message, isRemoteOverride }) => [
      messageCategory,
      messageType,
      targetId,
      message,
      '',
      isRemoteOverride,
    ]);
    this.sendEvent('richApiMessage', { ArrayData: entries });
  }

  private sendEvent(name: string, data: unknown): void {
    if (!this.events.has(name)) return;
    this.send({ _actionName: name, _correlationId: -1, _responseType: RESPONSE_TYPE.event, _data: data });
  }

  private reply({ _actionName, _correlationId }: PaneRequest, data: unknown): void {
    this.send({ _actionName, _correlationId, _responseType: RESPONSE_TYPE.answer, _data: data });
  }

  private send(parts: object): void {
    const message = {
      _messageType: 1,
      _conversationId: CONVERSATION,
      _origin: location.origin,
      _errorCode: 0,
      _serializerVersion: 1,
      ...parts,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(message), location.origin);
  }
}
