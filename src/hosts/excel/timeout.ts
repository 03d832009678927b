import { Problem } from '../../sheet/problem';

/** After this time a round trip is given up: Excel on the web sometimes never answers. */
export const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * Waits for a promise, but not for ever.
 * @throws Problem `host-timeout` after so many milliseconds; the promise's own outcome is then ignored
 */
export async function withTimeout<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(timedOut()), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function timedOut(): Problem {
  return new Problem('host-timeout', {
    'zh-CN': 'Excel 长时间没有响应。请稍候再试；如果反复出现，请关闭并重新打开工作簿。',
    'en-US':
      'Excel has not answered for a long time. Please try again in a moment; if this keeps happening, close the workbook and open it again.',
  });
}
