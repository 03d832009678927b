/** A message of office.js to the page that embeds the pane; they travel as JSON. */
export interface PaneRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

/** What a request wants. */
export const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
/** What a message back is: an answer, or an event that nobody asked for. */
export const RESPONSE_TYPE = { answer: 0, event: 1 } as const;

/** The request in a window's message, or null where it is none of office.js. */
export function requestIn(message: unknown): PaneRequest | null {
  if (typeof message !== 'string' || !message.startsWith('{')) return null;
  try {
    const request = JSON.parse(message) as Partial<PaneRequest>;
    return request._messageType === 0 && request._actionName ? (request as PaneRequest) : null;
  } catch {
    return null;
  }
}
